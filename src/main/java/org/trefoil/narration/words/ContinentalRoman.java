package org.trefoil.narration.words;

import java.util.Locale;

/** Roman numerals after a word that they number, after a ruler's name, or before a century. */
final class ContinentalRoman implements Rule {

  private final Tongue tongue;
  private final Table contexts;

  ContinentalRoman(Tongue tongue) {
    this.tongue = tongue;
    this.contexts = Table.read(tongue.tables() + "/roman");
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token token = tokens.at(at);
    int value = Roman.value(token.value());
    Token before = tokens.wordBefore(at);
    String kind = contexts.cell(noun(before.value()), 1);
    int ordinal = value == 0 ? 0 : tongue.romanOrdinal(value, tokens, at, out);
    if (ordinal > 0) {
      return ordinal;
    }
    boolean letter = token.value().length() == 1 && !token.value().matches("[IVX]");
    if (value == 0 || kind.isEmpty() || letter) {
      return 0;
    }
    boolean dot =
        tokens.at(at + 1).is(".") && kind.matches("ruler|queen") && tongue.tables().equals("de");
    int count = dot ? 2 : 1;
    out.say(tongue.roman(value, kind), tokens.from(at), tokens.to(at, count));
    if (dot && tokens.lastWord(at + 2)) {
      out.pause(".");
    }
    return count;
  }

  /** A word in small letters without an article that is cut short before it: l'acte. */
  private static String noun(String word) {
    return word.toLowerCase(Locale.ROOT).replaceFirst("^[ld]'", "");
  }
}
