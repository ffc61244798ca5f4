package org.trefoil.narration.words;

import java.util.Locale;
import java.util.Set;
import org.trefoil.language.Language;
import org.trefoil.language.NumberWords;

/** German: one agrees in gender, ordinals have cases, years are said in hundreds. */
final class German implements Tongue {

  private static final Set<String> WEAK =
      Set.of(
          "am", "dem", "den", "des", "vom", "zum", "beim", "im", "ins", "ab", "seit", "bis", "zur",
          "einem", "einen", "eines", "einer", "diesem", "diesen", "jedem", "jeden", "ihrem",
          "ihren", "seinem", "seinen", "meinem", "meinen", "unserem", "unseren", "unserer",
          "seiner", "ihrer");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "an",
          "auf",
          "aus",
          "bei",
          "mit",
          "nach",
          "von",
          "vor",
          "zu",
          "unter",
          "über",
          "während",
          "seit",
          "ab",
          "hinter",
          "neben",
          "zwischen",
          "wegen",
          "trotz",
          "innerhalb");

  private static final Table FORMS = Table.read("de/forms");

  private final NumberWords numbers = NumberWords.of(new Language("de"));
  private final String mark;

  /**
   * German as a region writes it.
   *
   * @param mark what stands before a fraction
   */
  German(String mark) {
    this.mark = mark;
  }

  @Override
  public String tables() {
    return "de";
  }

  @Override
  public NumberWords numbers() {
    return numbers;
  }

  @Override
  public String decimalMark() {
    return mark;
  }

  @Override
  public String count(Numeral number, Gender gender) {
    if (!number.isWhole() || number.isCode() || gender == Gender.NONE) {
      return number.said(numbers);
    }
    String rules =
        gender == Gender.FEMININE ? "spellout-cardinal-feminine" : "spellout-cardinal-masculine";
    return number.isOne() ? numbers.by(rules, 1) : number.said(numbers);
  }

  @Override
  public boolean singular(Numeral number) {
    return number.isOne();
  }

  @Override
  public Gender gender(Token noun) {
    if (!noun.capitalised()) {
      return Gender.NONE;
    }
    boolean feminine = noun.value().matches(FORMS.cell("feminine", 1));
    return feminine ? Gender.FEMININE : Gender.MASCULINE;
  }

  @Override
  public String date(int day, String month, Tokens tokens, int at) {
    return ordinal(day, tokens, at, "spellout-ordinal-r") + " " + month;
  }

  /**
   * An ordinal in the case that the article before it shows.
   *
   * @param bare the rules when no article stands there
   */
  String ordinal(long value, Tokens tokens, int at, String bare) {
    String before = tokens.wordBefore(at).value().toLowerCase(Locale.ROOT);
    if (before.equals("der") && preposition(tokens.wordBefore(at - 2))) {
      return numbers.by("spellout-ordinal-n", value);
    }
    String rules =
        switch (before) {
          case "der", "die", "das", "diese", "dieses", "jede", "eine" -> "spellout-ordinal";
          case "ein", "kein", "mein", "sein", "ihr", "unser" -> "spellout-ordinal-r";
          default -> WEAK.contains(before) ? "spellout-ordinal-n" : bare;
        };
    return numbers.by(rules, value);
  }

  private static boolean preposition(Token word) {
    return PREPOSITIONS.contains(word.value().toLowerCase(Locale.ROOT));
  }

  @Override
  public String yearLink() {
    return "";
  }

  @Override
  public String year(long year) {
    boolean hundreds = year >= 1100 && year < 2000;
    return hundreds ? numbers.by("spellout-numbering-year", year) : numbers.cardinal(year);
  }

  @Override
  public String time(int hour, int minute) {
    String said = (hour == 1 ? "ein" : numbers.cardinal(hour)) + " Uhr";
    return minute == 0 ? said : said + " " + numbers.cardinal(minute);
  }

  @Override
  public String cents(String amount, int cents, String name) {
    return amount + " " + numbers.cardinal(cents);
  }

  @Override
  public String roman(int value, String kind) {
    return kind.equals("ruler")
        ? "der " + capital(numbers.by("spellout-ordinal", value))
        : numbers.cardinal(value);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
