package org.trefoil.narration.words;

/** Ranges, years, codes and any other number. */
final class ContinentalNumber implements Rule {

  private final Tongue tongue;
  private final String range;

  ContinentalNumber(Tongue tongue) {
    this.tongue = tongue;
    this.range = Table.read(tongue.tables() + "/forms").cell("range", 1);
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Numeral number = Numeral.at(tokens, at, tongue.decimalMark());
    int end = at + number.count();
    Token next = tokens.afterSpace(end);
    String said =
        number.yearLike() ? tongue.year(number.value()) : tongue.count(number, tongue.gender(next));
    boolean to = ranges(tokens, at, end, number);
    if (to) {
      said = number.yearLike() ? tongue.year(number.value()) : tongue.count(number, Gender.NONE);
    }
    int dash = tokens.skipSpace(end);
    int count = to ? dash + 1 - at : number.count();
    out.say(to ? said + " " + range : said, tokens.from(at), tokens.to(at, count));
    return count;
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
