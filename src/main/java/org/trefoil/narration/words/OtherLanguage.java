package org.trefoil.narration.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trefoil.language.Language;
import org.trefoil.language.NumberWords;

/**
 * A language whose written forms we know little of: its words stay as they are, its numbers become
 * words by the rules of CLDR, its common signs are named where there is a table, and any other sign
 * is left to the voice.
 */
final class OtherLanguage implements Verbalizer, Electronic.Parts {

  private static final Set<String> DECIMAL_POINT =
      Set.of(
          "zh", "ja", "ko", "he", "th", "hi", "bn", "ta", "te", "mr", "ur", "ar", "fa", "sw", "cy",
          "ga");

  private static final Set<String> YEARS_BY_HUNDREDS =
      Set.of("de", "nl", "da", "nb", "nn", "no", "sv");

  private static final String ARABIC_POINT = "\u066B";

  /** Signs that only shape a formula. */
  private static final String SHAPING = "\\{}&~^_";

  private final NumberWords numbers;
  private final Optional<Table> symbols;
  private final Optional<Table> forms;
  private final Rule emoji;
  private final Rule address = new Electronic(this);
  private final boolean point;
  private final boolean hundreds;

  OtherLanguage(Language language) {
    numbers = NumberWords.of(new Language(language.primary()));
    symbols = Table.find(language.primary() + "/symbols");
    forms = Table.find(language.primary() + "/forms");
    emoji = new Emoji(new EmojiNames(language.primary()), symbols.orElseGet(Table::none));
    point = DECIMAL_POINT.contains(language.primary());
    hundreds = YEARS_BY_HUNDREDS.contains(language.primary());
  }

  @Override
  public List<Spoken> words(String text, Manner manner) {
    Tokens tokens = Lexer.ideographsTogether(text);
    Saying out = new Saying("number");
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.at(at);
      switch (token.kind()) {
        case WORD -> at += word(tokens, at, manner, out) - 1;
        case DIGITS -> at += number(tokens, at, out) - 1;
        case SYMBOL -> {
          int picture = Math.max(degrees(tokens, at, out), emoji.apply(tokens, at, out));
          at += Math.max(0, picture - 1);
          if (picture == 0) {
            symbol(tokens, at, manner, out);
          }
        }
        default -> {}
      }
      at++;
    }
    return out.words();
  }

  /** A degree sign with the letter of its scale, where the language has a name for both. */
  private int degrees(Tokens tokens, int at, Saying out) {
    String key = tokens.at(at).is("°") ? "°" + tokens.at(at + 1).value() : "";
    String said = key.length() < 2 ? "" : sign(key);
    if (said.isEmpty() || said.equals(key) || tokens.at(at + 1).value().length() > 1) {
      return 0;
    }
    out.say(said, tokens.from(at), tokens.to(at, 2));
    return 2;
  }

  /** A word, or the address that begins with it. */
  private int word(Tokens tokens, int at, Manner manner, Saying out) {
    int taken = manner == Manner.TEXT ? address.apply(tokens, at, out) : 0;
    if (taken == 0) {
      out.say(tokens.at(at).value(), tokens.from(at), tokens.to(at, 1));
    }
    return Math.max(1, taken);
  }

  @Override
  public String letters(String value, String listed) {
    return value;
  }

  @Override
  public String digits(String value) {
    return value.length() > 2 ? numbers.digits(value) : numbers.cardinal(value);
  }

  @Override
  public String sign(String value) {
    return symbols.map(table -> table.cell(value, 1)).orElse(value);
  }

  private int number(Tokens tokens, int at, Saying out) {
    int pair = pair(tokens, at, out);
    if (pair > 0) {
      return pair;
    }
    StringBuilder whole = new StringBuilder(tokens.at(at).value());
    int i = at + 1;
    while (whole.length() <= 15 && tokens.at(at).value().length() <= 3 && grouped(tokens, i)) {
      whole.append(tokens.at(i + 1).value());
      i += 2;
    }
    boolean mark = tokens.at(i).is(point ? "." : ",") || tokens.at(i).is(ARABIC_POINT);
    boolean fraction = mark && tokens.at(i + 1).digits();
    String said =
        fraction
            ? numbers.decimal(whole.toString(), tokens.at(i + 1).value())
            : whole(whole.toString(), i == at + 1);
    int count = (fraction ? i + 2 : i) - at;
    if (form("years before", tokens.at(at + count)) && whole.length() == 4 && !fraction) {
      said = numbers.digits(whole.toString());
    }
    String before = cell("before " + tokens.at(at + count).value());
    count += before.isEmpty() ? 0 : 1;
    out.say(before + said, tokens.from(at), tokens.to(at, count));
    return count;
  }

  /** Two numbers with a mark between, where the language has a form for them: 14:30, 3:1, 1/2. */
  private int pair(Tokens tokens, int at, Saying out) {
    Token first = tokens.at(at);
    Token second = tokens.at(at + 2);
    Token mark = tokens.at(at + 1);
    boolean more = tokens.at(at + 3).is(mark.value()) || tokens.at(at - 1).is(mark.value());
    boolean decimal = tokens.at(at + 3).is(".") && tokens.at(at + 4).digits();
    if (!second.digits() || more || decimal || !mark.is(":") && !mark.is("/")) {
      return 0;
    }
    String name = mark.is("/") ? "fraction" : clock(first, second) ? "clock" : "ratio";
    String form = cell(name.equals("clock") && second.is("00") ? "hour" : name);
    if (form.isEmpty() || name.equals("fraction") && first.number() >= second.number()) {
      return 0;
    }
    String said =
        form.replace("1", numbers.cardinal(Integer.toString(first.number())))
            .replace("2", numbers.cardinal(Integer.toString(second.number())));
    out.say(said, tokens.from(at), tokens.to(at, 3));
    return 3;
  }

  private static boolean clock(Token hour, Token minute) {
    boolean two = minute.value().length() == 2 && hour.value().length() <= 2;
    return two && hour.number() <= 24 && minute.number() < 60;
  }

  /** Whether a word begins with what a form of the language names. */
  private boolean form(String name, Token word) {
    String first = cell(name);
    return !first.isEmpty() && word.value().startsWith(first);
  }

  private String cell(String form) {
    return forms.map(table -> table.cell(form, 1)).orElse("");
  }

  private boolean grouped(Tokens tokens, int i) {
    Token mark = tokens.at(i);
    boolean space = mark.is("\u00A0") || mark.is("\u202F") || mark.is("\u2009");
    boolean between = mark.is(point ? "," : ".") || space;
    return between && tokens.at(i + 1).digits() && tokens.at(i + 1).value().length() == 3;
  }

  private String whole(String digits, boolean single) {
    if (digits.length() > 1 && digits.startsWith("0")) {
      return numbers.digits(digits);
    }
    boolean year = hundreds && single && digits.length() == 4 && digits.startsWith("1");
    return year && digits.charAt(1) != '0'
        ? numbers.year(Long.parseLong(digits))
        : numbers.cardinal(digits);
  }

  private void symbol(Tokens tokens, int at, Manner manner, Saying out) {
    Token sign = tokens.at(at);
    int c = sign.value().codePointAt(0);
    String listed = symbols.map(table -> table.cell(sign.value(), 1)).orElse("");
    if (negative(tokens, at)) {
      out.say(numbers.minus(), sign.from(), sign.to());
      return;
    }
    boolean plain = manner != Manner.CODE && manner != Manner.LISTING && manner != Manner.FORMULA;
    if (plain && Marks.silent(c)) {
      boolean joint = sign.dash() && !tokens.at(at - 1).space() && !tokens.at(at + 1).space();
      out.pause(joint ? "" : Marks.pause(c));
    } else if (manner != Manner.FORMULA || SHAPING.indexOf(c) < 0) {
      out.say(listed.isEmpty() ? sign.value() : listed, sign.from(), sign.to());
    }
  }

  /** Whether a sign makes the number after it negative; ideographs need no space before it. */
  private static boolean negative(Tokens tokens, int at) {
    Token sign = tokens.at(at);
    Token before = tokens.at(at - 1);
    boolean dash = sign.is("-") || sign.is("\u2013");
    boolean ideograph =
        before.word()
            && Character.isIdeographic(before.value().codePointBefore(before.value().length()));
    boolean begins = tokens.startsRun(at) || ideograph;
    return tokens.at(at + 1).digits() && (sign.is("\u2212") || dash && begins);
  }
}
