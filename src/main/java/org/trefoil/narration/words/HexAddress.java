package org.trefoil.narration.words;

/** Addresses of machines in hexadecimal groups: 2001:db8::1, 00:1A:2B:3C:4D:5E. */
final class HexAddress implements Rule {

  private static final int LONGEST = 60;
  private static final int LEAST_COLONS = 2;

  private final Vocabulary vocabulary = new Vocabulary();

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    if (!tokens.at(at + 1).is(":") && !tokens.at(at + 2).is(":")) {
      return 0;
    }
    int end = at;
    int colons = 0;
    boolean letters = false;
    boolean digits = false;
    while (end < at + LONGEST && part(tokens.at(end))) {
      colons += tokens.at(end).is(":") ? 1 : 0;
      letters |= tokens.at(end).word() || tokens.at(end).is(":") && tokens.at(end + 1).is(":");
      digits |= tokens.at(end).digits();
      end++;
    }
    end -= tokens.at(end - 1).is(":") && !tokens.at(end - 2).is(":") ? 1 : 0;
    if (!letters
        || !digits
        || colons < LEAST_COLONS
        || !tokens.startsRun(at)
        || tokens.at(end).word()) {
      return 0;
    }
    for (int i = at; i < end; i++) {
      Token token = tokens.at(i);
      out.say(
          token.is(":") ? "colon" : vocabulary.spelled(token.value()), token.from(), token.to());
    }
    return end - at;
  }

  /** Whether a token may be a group of an address. */
  static boolean part(Token token) {
    return token.is(":")
        || token.digits() && token.value().length() <= 4
        || token.word() && token.value().length() <= 4 && hexadecimal(token.value());
  }

  private static boolean hexadecimal(String value) {
    return value.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
  }
}
