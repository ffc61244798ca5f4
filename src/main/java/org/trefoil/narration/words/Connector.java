package org.trefoil.narration.words;

/** A dash between two things that aren't bare numbers: 9:00–17:00, May 5–June 3, Mon–Fri, A–Z. */
final class Connector implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token dash = tokens.at(at);
    boolean spaced = tokens.at(at - 1).space() && tokens.at(at + 1).space();
    if (tilde(tokens, at)) {
      out.say("to", dash.from(), dash.to());
      return 1;
    }
    if (!dash.dash()
        || dash.is("\u2014")
        || tokens.at(at - 1).space() != tokens.at(at + 1).space()) {
      return 0;
    }
    int left = spaced ? at - 2 : at - 1;
    int right = spaced ? at + 2 : at + 1;
    boolean hyphen = dash.is("-");
    boolean joins =
        hyphen
            ? sure(tokens, left, right) && !(spaced && amounts(tokens, left, right))
            : ends(tokens, left, right, spaced);
    if (!joins) {
      return 0;
    }
    out.say("to", dash.from(), dash.to());
    return 1;
  }

  /** Whether a wave stands between two amounts, the first of which may have a sign or a unit. */
  private static boolean tilde(Tokens tokens, int at) {
    if (!tokens.at(at).is("~") && !tokens.at(at).is("\u301C") && !tokens.at(at).is("\uFF5E")) {
      return false;
    }
    Token left = tokens.at(tokens.at(at - 1).space() ? at - 2 : at - 1);
    Token right = tokens.at(tokens.skipSpace(at + 1));
    boolean amount = left.digits() || left.is("%") || left.is("\u00B0");
    return amount && (right.digits() || amounts(right));
  }

  /** Whether one may be taken from the other: $50 - $20, 5% - 2%. */
  private static boolean amounts(Tokens tokens, int left, int right) {
    return tokens.at(left).is("%") || amounts(tokens.at(right));
  }

  private static boolean amounts(Token sign) {
    return sign.symbol() && "$€£¥".contains(sign.value());
  }

  /** Whether the sides of an en dash are of the same kind. */
  private static boolean ends(Tokens tokens, int left, int right, boolean spaced) {
    return sure(tokens, left, right)
        || dated(tokens, left) && begins(tokens, right)
        || !spaced && letter(tokens.at(left)) && letter(tokens.at(right))
        || Roman.looksLike(tokens.at(left)) && Roman.looksLike(tokens.at(right));
  }

  /** Whether it must be a range even with a hyphen. */
  private static boolean sure(Tokens tokens, int left, int right) {
    boolean dot = tokens.at(left).is(".");
    Token last = tokens.at(dot ? left - 1 : left);
    boolean clocks = clock(tokens, left - 1) && clock(tokens, right + 1);
    boolean percents = last.is("%") && tokens.at(right).digits();
    boolean halves = meridiem(last) && (tokens.at(right).digits() || noon(tokens.at(right)));
    boolean decades = last.is("s") && tokens.at(left - 1).digits() && tokens.at(right).digits();
    boolean amounts = amounts(tokens.at(right));
    boolean days = Weekday.named(last) && Weekday.named(tokens.at(right));
    boolean months = !Months.name(last).isEmpty() && !Months.name(tokens.at(right)).isEmpty();
    return clocks
        || percents
        || halves
        || decades
        || days
        || months
        || amounts && (last.digits() || last.word())
        || noon(last) && tokens.at(right).digits();
  }

  private static boolean clock(Tokens tokens, int colon) {
    return tokens.at(colon).is(":")
        && tokens.at(colon - 1).digits()
        && tokens.at(colon + 1).digits();
  }

  private static boolean meridiem(Token token) {
    return Groups.in("meridiem", token);
  }

  private static boolean noon(Token token) {
    return Groups.in("timesofday", token);
  }

  /** Whether a date, a time or an amount may end here. */
  private static boolean dated(Tokens tokens, int at) {
    Token last = tokens.at(at);
    boolean suffix = last.word() && tokens.at(at - 1).digits();
    return last.digits()
        || suffix
        || last.is("%")
        || last.is("°")
        || !Months.name(last).isEmpty()
        || noon(last)
        || meridiem(last);
  }

  private static boolean begins(Tokens tokens, int at) {
    Token first = tokens.at(at);
    return first.digits() || !Months.name(first).isEmpty() || noon(first) || first.is("present");
  }

  private static boolean letter(Token token) {
    return token.word() && token.value().length() == 1;
  }
}
