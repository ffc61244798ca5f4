package org.trefoil.narration.words;

import org.trefoil.language.Language;
import org.trefoil.language.NumberWords;

/** French: one agrees in gender, the first of a month is an ordinal, less than two is singular. */
final class French implements Tongue {

  private static final Table FORMS = Table.read("fr/forms");

  private final NumberWords numbers = NumberWords.of(new Language("fr"));
  private final String mark;

  /**
   * French as a region writes it.
   *
   * @param mark what stands before a fraction
   */
  French(String mark) {
    this.mark = mark;
  }

  @Override
  public String tables() {
    return "fr";
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
    boolean feminine = gender == Gender.FEMININE && number.isWhole() && !number.isCode();
    return feminine && number.value() >= 0
        ? numbers.by("spellout-cardinal-feminine", number.value())
        : number.said(numbers);
  }

  @Override
  public boolean singular(Numeral number) {
    return number.whole().equals("1") || number.whole().equals("0");
  }

  @Override
  public Gender gender(Token noun) {
    boolean feminine = noun.small() && noun.value().matches(FORMS.cell("feminine", 1));
    return feminine ? Gender.FEMININE : noun.word() ? Gender.MASCULINE : Gender.NONE;
  }

  @Override
  public String date(int day, String month, Tokens tokens, int at) {
    return (day == 1 ? "premier" : numbers.cardinal(day)) + " " + month;
  }

  @Override
  public String yearLink() {
    return "";
  }

  @Override
  public String year(long year) {
    return numbers.cardinal(year);
  }

  @Override
  public String time(int hour, int minute) {
    String said =
        numbers.by("spellout-cardinal-feminine", hour) + (hour < 2 ? " heure" : " heures");
    return minute == 0 ? said : said + " " + numbers.by("spellout-cardinal-feminine", minute);
  }

  @Override
  public String cents(String amount, int cents, String name) {
    return amount + " " + numbers.cardinal(cents);
  }

  @Override
  public String roman(int value, String kind) {
    return kind.equals("ruler") && value == 1 ? "premier" : numbers.cardinal(value);
  }
}
