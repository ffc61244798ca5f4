package org.trefoil.cli;

import java.util.Locale;
import org.trefoil.language.Language;

/** Numbers as people say them. */
final class Amounts {

  private Amounts() {}

  /** {@code 1 page}, {@code 3 pages}. */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** {@code 812 bytes}, {@code 14 kB}, {@code 2.3 MB}. */
  static String size(long bytes) {
    if (bytes < 1000) {
      return bytes + " bytes";
    }
    return bytes < 999_500
        ? Math.round(bytes / 1000.0) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  /** {@code 51 seconds}, {@code 4 minutes 51 seconds}, {@code 2 hours 3 minutes}. */
  static String time(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return count((int) whole, "second");
    }
    long minutes = whole / 60;
    return minutes < 60
        ? count((int) minutes, "minute") + rest(whole % 60, "second")
        : count((int) (minutes / 60), "hour") + rest(minutes % 60, "minute");
  }

  /** {@code English (en)}; a language without a name is its tag. */
  static String language(Language language) {
    String name = language.locale().getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() || name.equals(language.primary())
        ? language.tag()
        : name + " (" + language.tag() + ")";
  }

  private static String rest(long number, String thing) {
    return number == 0 ? "" : " " + count((int) number, thing);
  }
}
