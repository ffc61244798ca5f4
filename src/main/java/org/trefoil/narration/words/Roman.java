package org.trefoil.narration.words;

import java.util.Locale;

/** Roman numerals where they number something: Chapter IV, World War II, Henry VIII. */
final class Roman implements Rule {

  private static final String LETTERS = "IVXLCDM";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};
  private static final int LONGEST = 8;

  private final Table contexts = Table.read("en/roman");

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token numeral = tokens.at(at);
    int value = value(numeral.value());
    if (value == 0) {
      return 0;
    }
    String kind = contexts.cell(tokens.wordBefore(at).value().toLowerCase(Locale.ROOT), 1);
    boolean named = tokens.wordBefore(at).capitalised() && small(numeral.value());
    if (kind.equals("ordinal") && !(numeral.is("I") && tokens.afterSpace(at + 1).small())) {
      out.say("the " + Figure.WORDS.ordinal(value), numeral.from(), numeral.to());
    } else if (kind.equals("cardinal") || named) {
      out.say(Figure.WORDS.cardinal(value), numeral.from(), numeral.to());
    } else {
      return 0;
    }
    return 1;
  }

  /** Whether it is unlikely to be anything but a numeral: two letters or more of I, V and X. */
  private static boolean small(String numeral) {
    return numeral.length() > 1 && numeral.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  /** The number; 0 for what isn't a numeral in its usual spelling. */
  static int value(String numeral) {
    if (numeral.isEmpty() || numeral.length() > LONGEST) {
      return 0;
    }
    int sum = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int letter = LETTERS.indexOf(numeral.charAt(i));
      if (letter < 0) {
        return 0;
      }
      sum += VALUES[letter] < before ? -VALUES[letter] : VALUES[letter];
      before = Math.max(before, VALUES[letter]);
    }
    return written(sum).equals(numeral) ? sum : 0;
  }

  private static String written(int number) {
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    int[] worth = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < signs.length; i++) {
      while (rest >= worth[i]) {
        out.append(signs[i]);
        rest -= worth[i];
      }
    }
    return out.toString();
  }
}
