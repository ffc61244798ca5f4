package org.trefoil.narration.words;

/** Two numbers with a dash between them, or a ratio with a colon. */
final class Range implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    boolean series = tokens.at(at - 1).dash() && tokens.at(at - 2).digits();
    if (!tokens.at(at).digits() || glued(tokens, at) || series || coded(tokens.at(at))) {
      return 0;
    }
    Figure first = Figure.at(tokens, at);
    int dash = at + first.count();
    if (tokens.at(dash).is(":")) {
      return ratio(tokens, at, dash, first, out);
    }
    boolean spaced = tokens.at(dash).space() && tokens.at(dash + 1).is("\u2013");
    int mark = spaced ? dash + 1 : dash;
    int second = spaced ? tokens.skipSpace(mark + 1) : mark + 1;
    boolean between = tokens.at(mark).dash() || tokens.at(mark).is("~");
    if (!between || !tokens.at(second).digits()) {
      return 0;
    }
    return between(tokens, at, mark, second, first, out);
  }

  /** Whether letters or signs that make a code of it stand right before a number. */
  static boolean glued(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    boolean code = before.is("-") && tokens.at(at - 2).digits() && tokens.at(at - 3).word();
    Token first = tokens.at(at - 2);
    boolean measured = first.digits() || first.is("'") || first.is("\u2032") || first.is("\"");
    boolean follows =
        measured && (before.is("x") || before.is("X") || before.is("h") || before.is("m"));
    return before.word() && !follows || before.is("_") || code;
  }

  private static boolean coded(Token digits) {
    return digits.value().length() > 1 && digits.value().startsWith("0");
  }

  private static int ratio(Tokens tokens, int at, int colon, Figure first, Saying out) {
    Token second = tokens.at(colon + 1);
    if (!second.digits()) {
      return 0;
    }
    Figure year = new Figure(second.value(), "", false, 1);
    boolean standard = first.whole().length() > 3 && year.yearLike();
    out.say(first.cardinal() + (standard ? "" : " to"), tokens.from(at), tokens.to(colon, 1));
    out.pause(standard ? "," : "");
    return first.count() + 1;
  }

  private static int between(
      Tokens tokens, int at, int mark, int second, Figure first, Saying out) {
    Figure last = Figure.at(tokens, second);
    boolean years = first.yearLike() && last.count() == 1;
    boolean shortened = years && shortened(first, last);
    boolean hyphen = tokens.at(mark).is("-");
    int behind = tokens.skipSpace(second + last.count());
    if (hyphen && tokens.at(behind).is("=")
        || hyphen && !rises(first, last, shortened) && !score(tokens, at, first, last)
        || tokens.at(second + last.count()).is("-") && tokens.at(second + 2).digits()) {
      return 0;
    }
    boolean both = years && (shortened || last.yearLike());
    String from = both ? Figure.WORDS.year(first.value()) : first.cardinal();
    if (!shortened) {
      out.say(from + " to", tokens.from(at), tokens.to(at, second - at));
      return second - at;
    }
    if (last.whole().equals("00")) {
      String year = Figure.WORDS.year(first.value() / 100 * 100 + 100);
      out.say(from + " to " + year, tokens.from(at), tokens.to(at, second + 1 - at));
      return second + 1 - at;
    }
    String oh = last.whole().startsWith("0") ? "oh " : "";
    String to = Figure.WORDS.cardinal(Long.parseLong(last.whole()));
    int count = second + 1 - at;
    out.say(from + " to " + oh + to, tokens.from(at), tokens.to(at, count));
    return count;
  }

  /** Whether the last number is the end of a later year. */
  private static boolean shortened(Figure first, Figure last) {
    int length = last.whole().length();
    return length == 2 || length == 1 && last.value() > first.value() % 10;
  }

  private static boolean rises(Figure first, Figure last, boolean shortened) {
    boolean decimals = !first.isWhole() && !last.isWhole();
    return shortened || decimals || first.value() < last.value();
  }

  /** Whether two numbers with a hyphen are the points of a game. */
  private static boolean score(Tokens tokens, int at, Figure first, Figure last) {
    boolean points = first.whole().length() <= 3 && last.whole().length() <= 3;
    return points
        && first.isWhole()
        && last.isWhole()
        && (first.whole().length() < 3 || Groups.in("scores", tokens.wordBefore(at)))
        && first.value() > last.value();
  }
}
