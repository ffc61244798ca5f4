package org.trefoil.narration.words;

/** Two numbers with a dash between them, or a ratio with a colon. */
final class Range implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Figure first = Figure.at(tokens, at);
    int dash = at + first.count();
    if (tokens.at(dash).is(":") && tokens.at(dash + 1).digits() && !tokens.at(dash + 2).is(":")) {
      out.say(first.cardinal() + " to", tokens.from(at), tokens.to(dash, 1));
      return first.count() + 1;
    }
    boolean spaced = tokens.at(dash).space() && tokens.at(dash + 1).is("\u2013");
    int mark = spaced ? dash + 1 : dash;
    int second = spaced ? tokens.skipSpace(mark + 1) : mark + 1;
    if (!tokens.at(mark).dash() || !tokens.at(second).digits()) {
      return 0;
    }
    return between(tokens, at, mark, second, first, out);
  }

  private static int between(
      Tokens tokens, int at, int mark, int second, Figure first, Saying out) {
    Figure last = Figure.at(tokens, second);
    boolean years = first.yearLike() && last.count() == 1;
    boolean shortened = years && last.whole().length() == 2;
    boolean grows = first.value() < last.value() || shortened;
    if (tokens.at(mark).is("-") && !grows || tokens.at(second + last.count()).is("-")) {
      return 0;
    }
    boolean both = years && (shortened || last.yearLike());
    String from = both ? Figure.WORDS.year(first.value()) : first.cardinal();
    if (!shortened) {
      out.say(from + " to", tokens.from(at), tokens.to(at, second - at));
      return second - at;
    }
    String oh = last.whole().startsWith("0") ? "oh " : "";
    String to = Figure.WORDS.cardinal(Long.parseLong(last.whole()));
    int count = second + 1 - at;
    out.say(from + " to " + oh + to, tokens.from(at), tokens.to(at, count));
    return count;
  }
}
