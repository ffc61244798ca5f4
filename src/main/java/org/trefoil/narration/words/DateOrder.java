package org.trefoil.narration.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.language.Language;

/** Which number of a date such as 5/4/2026 is the month. */
public enum DateOrder {
  /** The fourth of May. */
  MONTH_FIRST,
  /** The fifth of April. */
  DAY_FIRST;

  /** Where English is written with the month first (CLDR's short date patterns). */
  private static final Set<String> MONTH_FIRST_REGIONS =
      Set.of("", "US", "PH", "PR", "GU", "VI", "AS", "MP", "UM", "FM", "MH", "PW", "BZ");

  private static final Pattern DATE =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:\\d{4}|\\d{2})(?![\\d/])");

  /** The custom of a language and its region; English without a region is that of the U.S. */
  public static DateOrder of(Language language) {
    boolean english = language.primary().equals("en");
    String region = language.locale().getCountry();
    return english && MONTH_FIRST_REGIONS.contains(region) ? MONTH_FIRST : DAY_FIRST;
  }

  /**
   * The order that the dates of a text show by numbers above twelve: the one shown more often; the
   * custom of the language when they show none or both as often.
   */
  public static DateOrder learnt(List<String> texts, Language language) {
    int balance = texts.stream().mapToInt(DateOrder::balance).sum();
    if (balance == 0) {
      return of(language);
    }
    return balance > 0 ? DAY_FIRST : MONTH_FIRST;
  }

  /** How many more dates show the day first than the month. */
  private static int balance(String text) {
    if (text.indexOf('/') < 0) {
      return 0;
    }
    int balance = 0;
    Matcher dates = DATE.matcher(text);
    while (dates.find()) {
      int first = Integer.parseInt(dates.group(1));
      int second = Integer.parseInt(dates.group(2));
      if (first <= 31 && second <= 31) {
        balance += Boolean.compare(first > 12, second > 12);
      }
    }
    return balance;
  }
}
