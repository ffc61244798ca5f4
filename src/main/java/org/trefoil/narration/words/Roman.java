package org.trefoil.narration.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Roman numerals where they number something: Chapter IV, World War II, Henry VIII, pp. iv–xii. */
final class Roman implements Rule {

  private static final String LETTERS = "IVXLCDM";
  private static final String NUMERALS = "IVXLCDMivxlcdm";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};
  private static final int LONGEST = 12;
  private static final Pattern ORDINAL = Pattern.compile("[IVXLCDM]+(th|st|nd|rd)");
  private static final Pattern DOUBTFUL =
      Pattern.compile(
          "MIX|DIM|MILD|LIVID|CIVIC|DI|MI|LI|CD|DC|MD|MC|CC|MM|DM|CM|DL|ML|CV|DVI|MCI|CIV|XL|XXL|III?X");

  private final Table contexts = Table.read("en/roman");
  private final Vocabulary vocabulary;

  Roman(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a word begins with a letter of numerals. */
  static boolean starts(Token token) {
    return sign(token) || NUMERALS.indexOf(token.value().codePointAt(0)) >= 0;
  }

  private static boolean sign(Token token) {
    return Character.getType(token.value().codePointAt(0)) == Character.LETTER_NUMBER;
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token token = tokens.at(at);
    boolean sign = sign(token);
    boolean possessive = token.value().endsWith("'s");
    String numeral = plain(bare(token.value()));
    boolean ordinal = numeral.length() > 2 && ORDINAL.matcher(numeral).matches();
    numeral = ordinal ? numeral.substring(0, numeral.length() - 2) : numeral;
    String capitals = numeral.toUpperCase(Locale.ROOT);
    boolean mixed = !numeral.equals(capitals) && !numeral.equals(numeral.toLowerCase(Locale.ROOT));
    int value = mixed ? 0 : value(capitals);
    if (value == 0 || tokens.at(at - 1).word() || tokens.at(at - 1).digits()) {
      return 0;
    }
    String said =
        ordinal
            ? Figure.WORDS.ordinal(value)
            : sign ? Figure.WORDS.cardinal(value) : said(tokens, at, numeral, value);
    if (said.isEmpty()) {
      return 0;
    }
    out.say(said + (possessive ? "'s" : ""), token.from(), token.to());
    return 1;
  }

  /** Numerals that are one sign, such as U+2163, in plain letters. */
  private static String plain(String value) {
    return Character.getType(value.codePointAt(0)) == Character.LETTER_NUMBER
        ? Normalizer.normalize(value, Normalizer.Form.NFKC)
        : value;
  }

  private static String bare(String value) {
    return value.endsWith("'s") ? value.substring(0, value.length() - 2) : value;
  }

  private String said(Tokens tokens, int at, String numeral, int value) {
    Token before = before(tokens, at);
    String kind = contexts.cell(before.value().toLowerCase(Locale.ROOT), 1);
    if (Character.isLowerCase(numeral.charAt(0))) {
      return small(tokens, at, numeral, kind) ? Figure.WORDS.cardinal(value) : "";
    }
    if (Groups.in("ranked", tokens.afterSpace(at + 1)) && surely(numeral)) {
      return Figure.WORDS.ordinal(value);
    }
    boolean pronoun = numeral.equals("I") && Groups.in("pronounverbs", tokens.afterSpace(at + 1));
    boolean ruled =
        !pronoun && before.capitalised() && Groups.in("ruler", tokens.wordBefore(at - 2));
    if (ruled && of(numeral, "IVX") || kind.equals("ordinal") && reigns(tokens, at, numeral)) {
      return "the " + Figure.WORDS.ordinal(value);
    }
    if (listed(tokens, at, numeral)) {
      return Figure.WORDS.cardinal(value);
    }
    if (kind.equals("cardinal") && counts(tokens, at, numeral, before)
        || named(tokens, at, numeral)) {
      return Figure.WORDS.cardinal(value);
    }
    return surely(numeral) && numeral.length() > 2 ? year(value) : "";
  }

  /** Whether it is one of several numerals in a row: I, II and III. */
  private static boolean listed(Tokens tokens, int at, String numeral) {
    boolean one = numeral.length() > 1 && looksLike(tokens.at(over(tokens, at, -1)));
    return of(numeral, "IVX")
        && (one
            || several(tokens.at(over(tokens, at, 1)))
            || several(tokens.at(over(tokens, at, -1))));
  }

  private static boolean several(Token token) {
    return token.value().length() > 1 && token.capitals() && looksLike(token);
  }

  /** The index of the next word in a direction over a comma, spaces and an and. */
  private static int over(Tokens tokens, int at, int step) {
    int i = at + step;
    boolean comma = false;
    for (int k = 0; k < 4 && !numeralOrEnd(tokens.at(i)); k++) {
      comma |= tokens.at(i).is(",") || tokens.at(i).is("and") || tokens.at(i).is("or");
      i += step;
    }
    return comma ? i : -1;
  }

  private static boolean numeralOrEnd(Token token) {
    return !token.space() && !token.is(",") && !token.is("and") && !token.is("or");
  }

  private static String year(int value) {
    return value >= 1100 && value <= 2099 ? Figure.WORDS.year(value) : Figure.WORDS.cardinal(value);
  }

  /** The word that a numeral follows, over a space, a dot or a dash after another numeral. */
  private static Token before(Tokens tokens, int at) {
    int i = tokens.at(at - 1).space() ? at - 2 : at;
    i = tokens.at(i).is(".") ? i - 1 : i;
    if (tokens.at(at - 1).dash() && looksLike(tokens.at(at - 2))) {
      return before(tokens, at - 2);
    }
    boolean and = tokens.at(i).is("and") || tokens.at(i).is("to") || tokens.at(i).is("or");
    if (and && tokens.at(i - 1).space() && looksLike(tokens.at(i - 2))) {
      return before(tokens, i - 2);
    }
    return i == at ? tokens.at(-1) : tokens.at(i);
  }

  /** Small letters are numerals only after a word that they number, or in brackets. */
  private static boolean small(Tokens tokens, int at, String numeral, String kind) {
    boolean brackets = tokens.at(at - 1).is("(") && tokens.at(at + 1).is(")");
    boolean letter = numeral.length() == 1 && !of(numeral, "iv");
    boolean numbered = kind.equals("cardinal") && tokens.at(at - 1).space();
    boolean range = tokens.at(at - 1).dash() && kind.equals("cardinal");
    return !numeral.equals("i") && (numbered || range) && !letter || brackets && !letter;
  }

  private static boolean reigns(Tokens tokens, int at, String numeral) {
    boolean pronoun = numeral.equals("I") && Groups.in("pronounverbs", tokens.afterSpace(at + 1));
    return !pronoun && of(numeral, "IVX");
  }

  private static boolean counts(Tokens tokens, int at, String numeral, Token before) {
    boolean letter = numeral.length() == 1 && !of(numeral, "IVX");
    boolean first = numeral.equals("I");
    boolean pronoun = first && Groups.in("pronounverbs", tokens.afterSpace(at + 1));
    return !letter && !pronoun && (!first || before.capitalised() || tokens.at(at - 2).is("."));
  }

  /** Whether it follows a name and is hardly anything but a numeral. */
  private boolean named(Tokens tokens, int at, String numeral) {
    Token before = tokens.wordBefore(at);
    return before.capitalised()
        && !before.capitals()
        && !vocabulary.isCommon(before.value())
        && numeral.length() > 1
        && of(numeral, "IVX");
  }

  /** Whether letters can hardly be anything but a numeral. */
  private static boolean surely(String numeral) {
    return numeral.length() > 1 && !DOUBTFUL.matcher(numeral).matches();
  }

  /** Whether a word is a numeral in capitals, or in small letters of more than one. */
  static boolean looksLike(Token token) {
    String value = token.value();
    boolean small = value.length() > 1 && value.equals(value.toLowerCase(Locale.ROOT));
    return token.word()
        && value(small ? value.toUpperCase(Locale.ROOT) : value) > 0
        && of(value, "IVXivx");
  }

  /** The number; 0 for what isn't a numeral in its usual spelling. */
  static int value(String numeral) {
    if (numeral.isEmpty() || numeral.length() > LONGEST) {
      return 0;
    }
    int sum = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int letter = LETTERS.indexOf(numeral.charAt(i));
      if (letter < 0) {
        return 0;
      }
      sum += VALUES[letter] < before ? -VALUES[letter] : VALUES[letter];
      before = Math.max(before, VALUES[letter]);
    }
    return written(sum).equals(numeral) ? sum : 0;
  }

  private static String written(int number) {
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    int[] worth = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < signs.length; i++) {
      while (rest >= worth[i]) {
        out.append(signs[i]);
        rest -= worth[i];
      }
    }
    return out.toString();
  }

  /** Whether all letters are of some. */
  private static boolean of(String numeral, String letters) {
    return numeral.chars().allMatch(c -> letters.indexOf(c) >= 0);
  }
}
