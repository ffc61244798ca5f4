package org.trefoil.narration.words;

import java.util.List;

/** Amounts of money: the sign or the code before or behind, with pence or a scale word. */
final class Money implements Rule {

  private static final int LONGEST_SIGN = 3;

  private final Per per;
  private final Table currencies = Table.read("en/currencies");
  private final Starts starts = new Starts(Table.read("en/currencies"));
  private final Table scales = Table.read("en/scales");

  Money(Units units) {
    this.per = new Per(units);
  }

  /** Whether an amount may begin with a word. */
  boolean starts(Token token) {
    return starts.at(token);
  }

  /** An amount where it stands: its words without the currency, and where it ends. */
  private record Amount(Figure figure, String scale, int end) {}

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    if (tokens.at(at).digits()) {
      return Range.glued(tokens, at) ? 0 : behind(tokens, at, out);
    }
    int length = versions(tokens, at) ? 0 : sign(tokens, at);
    int minus = tokens.at(at + length).is("-") || tokens.at(at + length).is("\u2212") ? 1 : 0;
    int number = tokens.skipSpace(at + length + minus);
    boolean apart = minus == 1 && tokens.at(at + length + 1).space();
    if (length == 0 || apart || tokens.at(at - 1).word() || !Figure.starts(tokens, number)) {
      return 0;
    }
    out.say(minus == 1 ? "minus" : "", tokens.from(at), tokens.from(at));
    return inFront(tokens, at, number, key(tokens, at, length), out);
  }

  /** Whether a code is the name of a programming language before its version: PHP 8.2. */
  private static boolean versions(Tokens tokens, int at) {
    int number = tokens.skipSpace(at + 1);
    boolean part = tokens.at(number + 1).is(".") && tokens.at(number + 2).value().length() != 2;
    return tokens.at(at).is("PHP")
        && (part && tokens.at(number + 2).digits() || small(tokens, number));
  }

  private static boolean small(Tokens tokens, int number) {
    return tokens.at(number).value().length() == 1 && !tokens.at(number + 1).is(",");
  }

  private int inFront(Tokens tokens, int at, int number, String key, Saying out) {
    Figure first = Figure.at(tokens, number);
    int second = second(tokens, number + first.count(), key);
    if (second == 0) {
      return say(tokens, at, number, key, out);
    }
    boolean cents = first.fraction().length() == 2;
    boolean scaled = !amount(tokens, second, true).scale().isEmpty();
    String from =
        cents && !scaled ? plain(first, currencies.rows(key).get(0), false) : first.cardinal();
    out.say(from + " to", tokens.from(at), tokens.to(at, second - at));
    return second - at + say(tokens, second, second, key, out);
  }

  /** How many tokens the sign or code of a currency takes; 0 if none stands here. */
  private int sign(Tokens tokens, int at) {
    int longest = starts.at(tokens.at(at)) ? LONGEST_SIGN : 0;
    for (int length = longest; length > 0; length--) {
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

  /** Where the second number of a range stands; 0 if there is none. */
  private int second(Tokens tokens, int dash, String key) {
    boolean to = tokens.afterSpace(dash).is("to") && tokens.at(dash + 2).space();
    if (to && tokens.at(dash + 3).digits()) {
      Amount last = amount(tokens, dash + 3, true);
      return last.scale().isEmpty() ? 0 : dash + 3;
    }
    int number = tokens.at(dash + 1).is(key) ? dash + 2 : dash + 1;
    return tokens.at(dash).dash() && Figure.starts(tokens, number) ? number : 0;
  }

  private Amount amount(Tokens tokens, int number, boolean spaced) {
    Figure figure = figure(tokens, number);
    int after = number + figure.count();
    int at = tokens.at(after).is("-") ? after + 1 : tokens.skipSpace(after);
    String value = tokens.at(at).value();
    boolean glued = at == after && !tokens.at(at + 1).word();
    boolean apart = value.length() > 3 || spaced && value.length() == 2;
    boolean scale = scales.has(value) && (glued || apart);
    return scale
        ? new Amount(figure, scales.cell(value, 1), at + 1)
        : new Amount(figure, "", after);
  }

  private int say(Tokens tokens, int at, int number, String key, Saying out) {
    Amount amount = amount(tokens, number, true);
    List<String> names = currencies.rows(key).get(0);
    int end = amount.end();
    if (tokens.at(end).is("s") && !tokens.at(end + 1).word()) {
      out.say(notes(tokens, at, amount, names), tokens.from(at), tokens.to(at, end + 1 - at));
      return end + 1 - at;
    }
    boolean hyphened = tokens.at(end).is("-") && tokens.at(end + 1).small();
    boolean one = hyphened || Measure.attributive(tokens, at, end);
    String said =
        amount.scale().isEmpty()
            ? plain(amount.figure(), names, one)
            : amount.figure().cardinal() + " " + amount.scale() + " " + names.get(one ? 1 : 2);
    return finish(said, tokens, at, end, out);
  }

  /** Several notes of one amount, or hundreds and thousands: in $20s, cost $100s. */
  private static String notes(Tokens tokens, int at, Amount amount, List<String> names) {
    String count = amount.figure().cardinal();
    boolean round = count.startsWith("one ") && count.split(" ").length == 2;
    boolean sum = round && !Groups.in("holding", tokens.wordBefore(at));
    return sum
        ? count.substring(4) + "s of " + names.get(2)
        : count
            + " "
            + (amount.scale().isEmpty() ? "" : amount.scale() + " ")
            + names.get(1)
            + " bills";
  }

  private int finish(String said, Tokens tokens, int at, int end, Saying out) {
    out.say(said, tokens.from(at), tokens.to(at, end - at));
    return end - at + per.say(tokens, end, out);
  }

  /** An amount with its currency behind it: 5 €, 12,50 EUR, 20 million USD. */
  private int behind(Tokens tokens, int at, Saying out) {
    int pence = pence(tokens, at, out);
    if (pence > 0) {
      return pence;
    }
    Amount amount = continental(tokens, at);
    int from = tokens.skipSpace(amount.end());
    int length = sign(tokens, from);
    boolean number = Figure.starts(tokens, tokens.skipSpace(from + length));
    boolean word = tokens.at(from + length).word();
    if (length == 0 || word || number && tokens.at(from).symbol()) {
      return 0;
    }
    List<String> names = currencies.rows(key(tokens, from, length)).get(0);
    boolean one = Measure.attributive(tokens, at, from + length);
    String said =
        amount.scale().isEmpty()
            ? plain(amount.figure(), names, one)
            : amount.figure().cardinal() + " " + amount.scale() + " " + names.get(2);
    return finish(said, tokens, at, from + length, out);
  }

  /** Pence behind their number: 20p, 1p; more than 99 are lines of a screen. */
  private static int pence(Tokens tokens, int at, Saying out) {
    int number = tokens.at(at).number();
    boolean alone =
        tokens.at(at - 1).space() || tokens.at(at - 1).end() || tokens.at(at - 1).is("(");
    if (number < 1 || number > 99 || !tokens.at(at + 1).is("p") || !alone) {
      return 0;
    }
    boolean one = number == 1;
    String said = Figure.WORDS.cardinal(number) + (one ? " penny" : " pence");
    out.say(said, tokens.from(at), tokens.to(at, 2));
    return 2;
  }

  /** A number, also with its dots and its comma as the continent of Europe sets them. */
  private static Figure figure(Tokens tokens, int at) {
    Numeral numeral = tokens.at(at).digits() ? Numeral.at(tokens, at, ",") : null;
    return numeral != null && numeral.grouped() && numeral.fraction().length() == 2
        ? new Figure(numeral.whole(), numeral.fraction(), true, numeral.count())
        : Figure.at(tokens, at);
  }

  /** The amount at digits, which may have a comma before its cents. */
  private Amount continental(Tokens tokens, int at) {
    Token cents = tokens.at(at + 2);
    boolean comma = tokens.at(at + 1).is(",") && cents.digits() && cents.value().length() == 2;
    Figure figure = new Figure(tokens.at(at).value(), cents.value(), false, 3);
    return comma ? new Amount(figure, "", at + 3) : amount(tokens, at, false);
  }

  private static String plain(Figure amount, List<String> names, boolean adjective) {
    int places = amount.fraction().length();
    if (places < 1 || places > 2 || names.get(3).isEmpty()) {
      boolean one = amount.isOne() || adjective;
      return amount.cardinal() + " " + names.get(one ? 1 : 2);
    }
    String digits = amount.whole().isEmpty() ? "0" : amount.whole();
    Figure whole = new Figure(digits, "", amount.grouped(), 1);
    int minor = Integer.parseInt(amount.fraction()) * (places == 1 ? 10 : 1);
    String major = whole.cardinal() + " " + names.get(whole.isOne() || adjective ? 1 : 2);
    String pence = Figure.WORDS.cardinal(minor) + " " + names.get(minor == 1 ? 3 : 4);
    if (minor == 0) {
      return major;
    }
    return digits.equals("0") ? pence : major + " and " + pence;
  }
}
