package org.trefoil.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** What characters are called, in English, by the Unicode Character Database. */
public final class CharacterNames {

  private CharacterNames() {}

  /**
   * The name in lower case, in letters, digits and single spaces only, such as {@code snowman}; for
   * one without a name what kind it is, such as {@code private use character}.
   */
  public static String of(int codePoint) {
    String name = UCharacter.getName(codePoint);
    String said = name == null || name.startsWith("<") ? kind(codePoint) : name;
    return said.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }

  private static String kind(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.PRIVATE_USE -> "private use character";
      case Character.SURROGATE -> "broken character";
      default -> "unknown character";
    };
  }

  /** The English name of the place that two ASCII letters stand for, as in flags. */
  public static String region(String letters) {
    return ULocale.getDisplayCountry("und-" + letters, ULocale.ENGLISH);
  }
}
