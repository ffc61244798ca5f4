package org.trefoil.narration.words;

import org.trefoil.language.Language;
import org.trefoil.language.NumberWords;

/** Spanish: ones and hundreds agree in gender, and one is cut short before a noun. */
final class Spanish implements Tongue {

  private static final int RANKED = 10;

  private static final Table FORMS = Table.read("es/forms");

  private final NumberWords numbers = NumberWords.of(new Language("es"));
  private final String mark;

  /**
   * Spanish as a region writes it.
   *
   * @param mark what stands before a fraction
   */
  Spanish(String mark) {
    this.mark = mark;
  }

  @Override
  public String tables() {
    return "es";
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
    if (number.isCode()) {
      return digits(number.whole());
    }
    if (!number.isWhole()) {
      Numeral whole = new Numeral(number.whole(), "", true, 1);
      return count(whole, Gender.NONE) + " coma " + digits(number.fraction());
    }
    if (number.value() < 0) {
      return number.said(numbers);
    }
    return switch (gender) {
      case FEMININE -> numbers.by("spellout-cardinal-feminine", number.value());
      case NONE -> alone(number.value());
      default -> numbers.by("spellout-cardinal-masculine", number.value());
    };
  }

  private String alone(long value) {
    return numbers.by("spellout-numbering", value);
  }

  private String digits(String digits) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      out.append(i == 0 ? "" : " ").append(alone(digits.charAt(i) - '0'));
    }
    return out.toString();
  }

  @Override
  public boolean singular(Numeral number) {
    return number.isOne();
  }

  @Override
  public Gender gender(Token noun) {
    if (!noun.small() || noun.value().matches(FORMS.cell("no noun", 1))) {
      return Gender.NONE;
    }
    boolean feminine = noun.value().matches(FORMS.cell("feminine", 1));
    return feminine ? Gender.FEMININE : Gender.MASCULINE;
  }

  @Override
  public String date(int day, String month, Tokens tokens, int at) {
    return (day == 1 ? "primero" : alone(day)) + " de " + month;
  }

  @Override
  public String yearLink() {
    return "de";
  }

  @Override
  public String year(long year) {
    return alone(year);
  }

  @Override
  public String time(int hour, int minute) {
    String said = numbers.by("spellout-cardinal-feminine", hour);
    return minute == 0 ? said : said + " y " + alone(minute);
  }

  @Override
  public String cents(String amount, int cents, String name) {
    return amount + " con " + numbers.by("spellout-cardinal-masculine", cents) + " " + name;
  }

  @Override
  public String roman(int value, String kind) {
    boolean feminine = kind.equals("feminine");
    if (value > RANKED || kind.equals("cardinal")) {
      return alone(value);
    }
    String rules = feminine ? "spellout-ordinal-feminine" : "spellout-ordinal-masculine";
    return numbers.by(rules, value);
  }
}
