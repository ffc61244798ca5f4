package org.trefoil.narration.words;

import org.trefoil.language.NumberWords;

/**
 * The grammar of a language whose written forms the continental rules read: what agrees with what.
 * To add a language, write one of these and its tables.
 */
interface Tongue {

  /** Where its tables are, such as {@code de}. */
  String tables();

  /** Its numbers. */
  NumberWords numbers();

  /** What stands before a fraction in it. */
  String decimalMark();

  /** How many of a thing of a gender, or by itself. */
  String count(Numeral number, Gender gender);

  /** Whether a thing that is counted stands in the singular after a number. */
  boolean singular(Numeral number);

  /** The gender of a noun as its form suggests; none for a word that isn't counted. */
  Gender gender(Token noun);

  /** Day and month at a place in a text, which decides their case. */
  String date(int day, String month, Tokens tokens, int at);

  /** What leads over from a month to its year; may be empty. */
  String yearLink();

  /** A year. */
  String year(long year);

  /** A time of day. */
  String time(int hour, int minute);

  /** An amount of money that has cents. */
  String cents(String amount, int cents, String name);

  /**
   * Says a Roman numeral that is an ordinal before a noun, where a language writes it with a dot.
   *
   * @return how many tokens it took; 0 if it is none
   */
  default int romanOrdinal(int value, Tokens tokens, int at, Saying out) {
    return 0;
  }

  /** A Roman numeral after a word of a kind, as the table of those words names kinds. */
  String roman(int value, String kind);
}
