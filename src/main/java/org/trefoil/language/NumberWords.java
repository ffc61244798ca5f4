package org.trefoil.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Numbers as words, by the spell-out rules of CLDR. The words of a number stand apart by single
 * spaces; hyphens and the soft hyphens of German compounds are taken out. One instance a language,
 * safe to share between threads.
 */
public final class NumberWords {

  /** More digits than these are read one by one. */
  private static final int LONGEST = 18;

  private static final Map<Language, NumberWords> KNOWN = new ConcurrentHashMap<>();

  /** Numbers below this are said again and again and are remembered. */
  private static final int REMEMBERED = 2100;

  private final Map<String, AtomicReferenceArray<String>> remembered = new ConcurrentHashMap<>();
  private final RuleBasedNumberFormat format;
  private final List<String> names;
  private final String cardinal;
  private final String ordinal;
  private final String year;
  private final String point;
  private final String minus;

  private NumberWords(Language language) {
    format =
        new RuleBasedNumberFormat(
            ULocale.forLanguageTag(language.tag()), RuleBasedNumberFormat.SPELLOUT);
    names = List.of(format.getRuleSetNames());
    cardinal = rule(names, "%spellout-cardinal", "%spellout-numbering");
    ordinal = rule(names, "%spellout-ordinal", "%spellout-ordinal-masculine");
    year = rule(names, "%spellout-numbering-year", "%spellout-numbering");
    point = infix(format.format(0.5));
    minus = format.format(-5).replace(format.format(5), "").strip();
  }

  /** The words of a language; those of the root rules (digits) for one that CLDR doesn't know. */
  public static NumberWords of(Language language) {
    return KNOWN.computeIfAbsent(language, NumberWords::new);
  }

  private static String rule(List<String> names, String first, String second) {
    if (names.contains(first)) {
      return first;
    }
    return names.contains(second) ? second : names.get(names.size() - 1);
  }

  /** The word between the whole and the fraction, such as {@code point} or {@code Komma}. */
  private String infix(String half) {
    String zero = format.format(0);
    String five = format.format(5);
    boolean plain =
        half.startsWith(zero)
            && half.endsWith(five)
            && half.length() > zero.length() + five.length();
    return plain ? half.substring(zero.length(), half.length() - five.length()).strip() : ".";
  }

  /**
   * A number by a set of rules of CLDR's for the language, such as {@code spellout-ordinal-n}; as a
   * cardinal when the language has no such set.
   */
  public String by(String rules, long number) {
    String name = "%" + rules;
    return words(number, names.contains(name) ? name : cardinal);
  }

  /** How many: {@code two hundred five}. */
  public String cardinal(long number) {
    return words(number, cardinal);
  }

  /** How many, for a string of ASCII digits of any length; a very long one digit by digit. */
  public String cardinal(String digits) {
    return digits.length() > LONGEST ? digits(digits) : cardinal(Long.parseLong(digits));
  }

  /** Which in a row: {@code twenty first}. */
  public String ordinal(long number) {
    return words(number, ordinal);
  }

  /** A year: {@code nineteen eighty four}. */
  public String year(long number) {
    return words(number, year);
  }

  /** A number with a fraction, whose digits are read one by one: {@code three point five zero}. */
  public String decimal(String whole, String fraction) {
    return cardinal(whole) + " " + point + " " + digits(fraction);
  }

  /** ASCII digits one by one: {@code zero zero seven}. */
  public String digits(String digits) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      out.append(i == 0 ? "" : " ").append(cardinal(digits.charAt(i) - '0'));
    }
    return out.toString();
  }

  /** The word before a negative number. */
  public String minus() {
    return minus;
  }

  private String words(long number, String rule) {
    if (number < 0 || number >= REMEMBERED) {
      return formatted(number, rule);
    }
    AtomicReferenceArray<String> known =
        remembered.computeIfAbsent(rule, key -> new AtomicReferenceArray<>(REMEMBERED));
    String said = known.get((int) number);
    if (said == null) {
      said = formatted(number, rule);
      known.set((int) number, said);
    }
    return said;
  }

  private String formatted(long number, String rule) {
    String said;
    synchronized (format) {
      said = format.format(number, rule);
    }
    return said.replace("\u00AD", "").replace('-', ' ').replace('\u2010', ' ');
  }
}
