package org.trefoil.narration.words;

import org.trefoil.language.Language;
import org.trefoil.language.NumberWords;

/** German: one agrees in gender, ordinals have cases, years are said in hundreds. */
final class German implements Tongue {

  private static final Table FORMS = Table.read("de/forms");

  private final Groups groups = new Groups("de");
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
    if (!number.isWhole() || number.isCode() || gender == Gender.NONE || !number.isOne()) {
      return number.said(numbers);
    }
    String rules =
        gender == Gender.FEMININE ? "spellout-cardinal-feminine" : "spellout-cardinal-masculine";
    return numbers.by(rules, 1);
  }

  @Override
  public boolean singular(Numeral number) {
    return number.isOne();
  }

  @Override
  public Gender gender(Token noun) {
    if (!noun.capitalised() || noun.capitals()) {
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
    Token before = tokens.wordBefore(at);
    boolean dative = before.is("der") && groups.has("preposition", tokens.wordBefore(at - 2));
    if (dative || groups.has("weak", before)) {
      return numbers.by("spellout-ordinal-n", value);
    }
    boolean mixed = groups.has("mixed", before);
    String rules = groups.has("strong", before) ? "spellout-ordinal" : bare;
    return numbers.by(mixed ? "spellout-ordinal-r" : rules, value);
  }

  /** Whether a word is one that stands before ordinals. */
  boolean introduces(Token word) {
    return groups.has("introduced", word);
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
    boolean ruler = kind.equals("ruler") || kind.equals("queen");
    return ruler
        ? (kind.equals("queen") ? "die " : "der ") + capital(numbers.by("spellout-ordinal", value))
        : numbers.cardinal(value);
  }

  @Override
  public int romanOrdinal(int value, Tokens tokens, int at, Saying out) {
    boolean noun = tokens.at(at + 1).is(".") && tokens.afterSpace(at + 2).capitalised();
    if (!noun || !introduces(tokens.wordBefore(at))) {
      return 0;
    }
    String said = ordinal(value, tokens, at, "spellout-ordinal");
    out.say(said, tokens.from(at), tokens.to(at, 2));
    return 2;
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
