package org.trefoil.narration.words;

import java.util.List;

/** Amounts with the currency's sign before them, with pence or a scale word. */
final class Money implements Rule {

  private final Table currencies = Table.read("en/currencies");
  private final Table scales = Table.read("en/scales");

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    boolean prefixed = tokens.at(at).word() && tokens.at(at + 1).is("$");
    String key = tokens.at(at).value() + (prefixed ? "$" : "");
    int number = tokens.skipSpace(at + (prefixed ? 2 : 1));
    if (!currencies.has(key) || !tokens.at(number).digits()) {
      return 0;
    }
    Figure amount = Figure.at(tokens, number);
    int second = second(tokens, number + amount.count(), key);
    if (second == 0) {
      return say(tokens, at, number, amount, key, out);
    }
    out.say(amount.cardinal() + " to", tokens.from(at), tokens.to(at, second - at));
    return second - at + say(tokens, second, second, Figure.at(tokens, second), key, out);
  }

  /** Where the second number of a range stands; 0 if there is none. */
  private static int second(Tokens tokens, int dash, String key) {
    int number = tokens.at(dash + 1).is(key) ? dash + 2 : dash + 1;
    return tokens.at(dash).dash() && tokens.at(number).digits() ? number : 0;
  }

  private int say(Tokens tokens, int at, int number, Figure amount, String key, Saying out) {
    List<String> names = currencies.rows(key).get(0);
    int after = number + amount.count();
    int scale = scaleAt(tokens, after);
    String said;
    int end = after;
    if (scale > 0) {
      end = scale + 1;
      said =
          amount.cardinal() + " " + scales.cell(tokens.at(scale).value(), 1) + " " + names.get(2);
    } else {
      said = plain(amount, names);
    }
    out.say(said, tokens.from(at), tokens.to(at, end - at));
    return end - at;
  }

  private int scaleAt(Tokens tokens, int after) {
    int at = tokens.skipSpace(after);
    String value = tokens.at(at).value();
    boolean scale = scales.has(value) && (value.length() > 3 || at == after);
    return scale ? at : 0;
  }

  private static String plain(Figure amount, List<String> names) {
    if (amount.fraction().length() != 2 || names.get(3).isEmpty()) {
      return amount.cardinal() + " " + (amount.isOne() ? names.get(1) : names.get(2));
    }
    Figure whole = new Figure(amount.whole(), "", amount.grouped(), 1);
    int minor = Integer.parseInt(amount.fraction());
    String major = whole.cardinal() + " " + (whole.isOne() ? names.get(1) : names.get(2));
    String pence = Figure.WORDS.cardinal(minor) + " " + names.get(minor == 1 ? 3 : 4);
    if (minor == 0) {
      return major;
    }
    return whole.whole().equals("0") ? pence : major + " and " + pence;
  }
}
