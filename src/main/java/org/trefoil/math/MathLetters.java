package org.trefoil.math;

import java.util.Map;
import org.trefoil.math.MathNode.Style;

/**
 * The mathematical alphabets (Unicode, blocks Letterlike Symbols and Mathematical Alphanumerics).
 */
final class MathLetters {

  private static final Map<String, String> DOUBLE =
      Map.of("C", "ℂ", "H", "ℍ", "N", "ℕ", "P", "ℙ", "Q", "ℚ", "R", "ℝ", "Z", "ℤ");

  private static final Map<String, String> SCRIPT =
      Map.ofEntries(
          Map.entry("B", "ℬ"),
          Map.entry("E", "ℰ"),
          Map.entry("F", "ℱ"),
          Map.entry("H", "ℋ"),
          Map.entry("I", "ℐ"),
          Map.entry("L", "ℒ"),
          Map.entry("M", "ℳ"),
          Map.entry("R", "ℛ"),
          Map.entry("e", "ℯ"),
          Map.entry("g", "ℊ"),
          Map.entry("o", "ℴ"));

  private static final Map<String, String> FRAKTUR =
      Map.of("C", "ℭ", "H", "ℌ", "I", "ℑ", "R", "ℜ", "Z", "ℨ");

  private MathLetters() {}

  /** A letter or digit in a style; others stay as they are. */
  static String of(String text, Style style) {
    if (text.length() != 1) {
      return text;
    }
    char c = text.charAt(0);
    return switch (style) {
      case DOUBLE -> DOUBLE.getOrDefault(text, shifted(c, 0x1D538, 0x1D7D8));
      case SCRIPT -> SCRIPT.getOrDefault(text, shifted(c, 0x1D49C, c));
      case FRAKTUR -> FRAKTUR.getOrDefault(text, shifted(c, 0x1D504, c));
      case BOLD -> bold(c);
      case SANS, MONO, NORMAL, ITALIC -> text;
    };
  }

  private static String bold(char c) {
    if (c >= 'α' && c <= 'ω') {
      return Character.toString(0x1D6C2 + c - 'α');
    }
    return c >= 'Α' && c <= 'Ω'
        ? Character.toString(0x1D6A8 + c - 'Α')
        : shifted(c, 0x1D400, 0x1D7CE);
  }

  private static String shifted(char c, int capitals, int digits) {
    if (c >= 'A' && c <= 'Z') {
      return Character.toString(capitals + c - 'A');
    }
    if (c >= 'a' && c <= 'z') {
      return Character.toString(capitals + 26 + c - 'a');
    }
    boolean digit = c >= '0' && c <= '9' && digits > 0xFFFF;
    return digit ? Character.toString(digits + c - '0') : Character.toString(c);
  }
}
