package org.trefoil.narration.words;

/** Ranges, years, codes and any other number. */
final class ContinentalNumber implements Rule {

  private final Tongue tongue;
  private final String range;
  private final String ratio;

  ContinentalNumber(Tongue tongue) {
    this.tongue = tongue;
    this.range = Table.read(tongue.tables() + "/forms").cell("range", 1);
    this.ratio = Table.read(tongue.tables() + "/forms").cell("ratio", 1);
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Numeral number = Numeral.at(tokens, at, tongue.decimalMark());
    int end = at + number.count();
    Token next = tokens.afterSpace(end);
    String said =
        number.yearLike() ? tongue.year(number.value()) : tongue.count(number, tongue.gender(next));
    int ratio = ratio(tokens, at, end, number);
    if (ratio > 0) {
      String first = tongue.count(number, Gender.NONE) + " " + this.ratio;
      out.say(first, tokens.from(at), tokens.to(at, ratio - at));
      return ratio - at;
    }
    if (season(tokens, at, end, number)) {
      out.say(tongue.year(number.value()), tokens.from(at), tokens.to(at, end + 1 - at));
      return end + 1 - at;
    }
    boolean to = ranges(tokens, at, end, number);
    if (to) {
      said = number.yearLike() ? tongue.year(number.value()) : tongue.count(number, Gender.NONE);
    }
    int dash = tokens.skipSpace(end);
    int count = to ? dash + 1 - at : number.count();
    out.say(to ? said + " " + range : said, tokens.from(at), tokens.to(at, count));
    return count;
  }

  /**
   * Where the second number of a ratio or of the points of a game begins, 3:1 or 3-1; 0 if there is
   * none.
   */
  private int ratio(Tokens tokens, int at, int mark, Numeral first) {
    Numeral last =
        tokens.at(mark + 1).digits() ? Numeral.at(tokens, mark + 1, tongue.decimalMark()) : null;
    Token after = last == null ? Tokens.NOTHING : tokens.at(mark + 1 + last.count());
    Token before = tokens.at(at - 1);
    int end = last == null ? mark : mark + 1 + last.count();
    boolean compound = after.is("-") && tokens.at(end + 1).word();
    boolean more = after.word() || series(after) && !compound || before.word() || series(before);
    if (last == null || more || first.isCode() || last.isCode()) {
      return 0;
    }
    boolean points = first.value() >= last.value() && first.whole().length() <= 3;
    boolean score = tokens.at(mark).dash() && points && first.isWhole() && last.isWhole();
    return tokens.at(mark).is(":") || score ? mark + 1 : 0;
  }

  /** Whether a slash to the next year follows: 1999/2000, 2019/20. */
  private static boolean season(Tokens tokens, int at, int slash, Numeral first) {
    String next = Long.toString(first.value() + 1);
    String last = tokens.at(slash + 1).value();
    boolean pair = last.equals(next) || last.length() == 2 && next.endsWith(last);
    boolean more = tokens.at(slash + 2).is("/") || tokens.at(at - 1).is("/");
    return first.yearLike() && tokens.at(slash).is("/") && pair && !more;
  }

  private static boolean series(Token mark) {
    return mark.dash() || mark.is(":") || mark.is("/");
  }

  /** Whether a dash to a second, greater number follows. */
  private boolean ranges(Tokens tokens, int at, int end, Numeral first) {
    boolean spaced = tokens.at(end).space();
    int dash = tokens.skipSpace(end);
    Token mark = tokens.at(dash);
    int second = tokens.skipSpace(dash + 1);
    boolean joined = mark.dash() && !mark.is("\u2014") && tokens.at(second).digits();
    boolean odd = tokens.at(at - 1).dash() || tokens.at(at - 1).word() || spaced && mark.is("-");
    if (!joined || odd || first.isCode()) {
      return false;
    }
    Numeral last = Numeral.at(tokens, second, tongue.decimalMark());
    boolean more = tokens.at(second + last.count()).is("-");
    boolean years = first.yearLike() && last.whole().length() == 2;
    boolean grows = first.value() < last.value() || !first.isWhole() || years;
    return !more && (grows || mark.is("\u2013"));
  }
}
