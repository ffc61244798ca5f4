package org.trefoil.narration.words;

import java.util.List;

/** Amounts of money, the sign before or behind, with cents or a scale word: 3,5 Mio. €. */
final class ContinentalMoney implements Rule {

  private static final int LONGEST_SIGN = 2;

  private final Tongue tongue;
  private final Table currencies;
  private final Table scales;

  ContinentalMoney(Tongue tongue) {
    this.tongue = tongue;
    this.currencies = Table.read(tongue.tables() + "/currencies");
    this.scales = Table.read(tongue.tables() + "/scales");
  }

  /** An amount, the words of its scale, and where it ends. */
  private record Amount(Numeral number, List<String> scale, int end) {}

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    if (tokens.at(at).digits()) {
      Amount amount = amount(tokens, at);
      int sign = tokens.skipSpace(amount.end());
      int length = sign(tokens, sign);
      return length == 0
          ? 0
          : say(amount, tokens, at, sign + length, key(tokens, sign, length), out);
    }
    int length = sign(tokens, at);
    int number = tokens.skipSpace(at + length);
    if (length == 0 || !tokens.at(number).digits() || tokens.at(at - 1).word()) {
      return 0;
    }
    Amount amount = amount(tokens, number);
    return say(amount, tokens, at, amount.end(), key(tokens, at, length), out);
  }

  private int sign(Tokens tokens, int at) {
    for (int length = LONGEST_SIGN; length > 0; length--) {
      boolean cut = tokens.at(at + length - 1).word() && tokens.at(at + length).word();
      if (!cut && currencies.has(key(tokens, at, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String key(Tokens tokens, int at, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      out.append(tokens.at(i).end() || tokens.at(i).space() ? " " : tokens.at(i).value());
    }
    return out.toString();
  }

  private Amount amount(Tokens tokens, int at) {
    Numeral number = Numeral.at(tokens, at, tongue.decimalMark());
    Token cents = tokens.at(at + 2);
    boolean point = number.isWhole() && number.count() == 1 && tokens.at(at + 1).is(".");
    if (point && cents.digits() && cents.value().length() == 2) {
      number = new Numeral(number.whole(), cents.value(), false, 3);
    }
    int end = at + number.count();
    int word = tokens.skipSpace(end);
    List<List<String>> rows = scales.rows(tokens.at(word).value());
    if (rows.isEmpty()) {
      return new Amount(number, List.of(), end);
    }
    int after = tokens.at(word + 1).is(".") ? word + 2 : word + 1;
    boolean de = tokens.at(after).space() && tokens.at(after + 1).is("de");
    return new Amount(number, rows.get(0), de ? after + 2 : after);
  }

  private int say(Amount amount, Tokens tokens, int at, int end, String key, Saying out) {
    List<String> names = currencies.rows(key).get(0);
    out.say(words(amount, names), tokens.from(at), tokens.to(at, end - at));
    return end - at;
  }

  private String words(Amount amount, List<String> names) {
    Numeral number = amount.number();
    if (!amount.scale().isEmpty()) {
      List<String> scale = amount.scale();
      String count = tongue.count(number, Gender.of(scale.get(3)));
      return count + " " + scale.get(tongue.singular(number) ? 1 : 2) + " " + names.get(6);
    }
    boolean cents = number.fraction().length() == 2 && !names.get(4).isEmpty();
    Gender gender = Gender.of(names.get(3));
    if (!cents) {
      return tongue.count(number, gender) + " " + names.get(tongue.singular(number) ? 1 : 2);
    }
    Numeral whole = new Numeral(number.whole(), "", number.grouped(), 1);
    String major = tongue.count(whole, gender) + " " + names.get(tongue.singular(whole) ? 1 : 2);
    int minor = Integer.parseInt(number.fraction());
    if (minor == 0) {
      return major;
    }
    Numeral part = new Numeral(Integer.toString(minor), "", false, 1);
    String name = names.get(minor == 1 ? 4 : 5);
    boolean none = whole.whole().equals("0");
    return none
        ? tongue.count(part, Gender.MASCULINE) + " " + name
        : tongue.cents(major, minor, name);
  }
}
