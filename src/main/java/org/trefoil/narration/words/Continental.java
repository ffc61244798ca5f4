package org.trefoil.narration.words;

import static org.trefoil.narration.words.Token.Kind.DIGITS;
import static org.trefoil.narration.words.Token.Kind.SYMBOL;
import static org.trefoil.narration.words.Token.Kind.WORD;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trefoil.language.Language;

/**
 * A language whose numbers, dates, times, money, measures and abbreviations are read by rules
 * common to the European continent, with the grammar of a {@link Tongue} and the tables of the
 * language. Its words keep their letters.
 */
final class Continental implements Verbalizer {

  /** Regions that write a point before a fraction where their language elsewhere has a comma. */
  private static final Set<String> POINT =
      Set.of("CH", "LI", "MX", "GT", "HN", "NI", "PA", "PE", "DO", "SV", "PR", "US");

  private final RuleBook rules;
  private final Verbalizer other;
  private final Table forms;

  private Continental(Tongue tongue, List<Rule> ordinals, Language language) {
    other = new OtherLanguage(language);
    forms = Table.read(tongue.tables() + "/forms");
    ContinentalFraction fraction = new ContinentalFraction(tongue);
    Rule money = new ContinentalMoney(tongue);
    Rule measure = new ContinentalMeasure(tongue, fraction);
    rules =
        new RuleBook()
            .add("phrase", new Phrases(table(tongue, "phrases")), DIGITS, WORD, SYMBOL)
            .add("date", new ContinentalDate(tongue), DIGITS)
            .add("time", new ContinentalDuration(tongue), DIGITS)
            .add("time", new ContinentalClock(tongue), DIGITS)
            .add("telephone", new ContinentalPhone(tongue), DIGITS, SYMBOL)
            .add("address", new Electronic(new ContinentalAddress(tongue)), DIGITS, WORD)
            .add("money", money, DIGITS, WORD, SYMBOL)
            .add("measure", measure, DIGITS, SYMBOL);
    ordinals.forEach(rule -> rules.add("ordinal", rule, DIGITS, WORD));
    rules
        .add("fraction", fraction, DIGITS, SYMBOL)
        .add("number", new ContinentalNumber(tongue), DIGITS)
        .add("unit", new ContinentalUnit(tongue), WORD, SYMBOL)
        .add("abbreviation", new ShortForm(table(tongue, "abbreviations")), WORD)
        .add("dimension", new ContinentalBy(tongue), WORD, SYMBOL)
        .add("roman", new ContinentalRoman(tongue), WORD)
        .add("word", Continental::word, WORD)
        .add(
            "emoji",
            new Emoji(new EmojiNames(language.primary()), table(tongue, "symbols")),
            SYMBOL)
        .add("symbol", new ContinentalSign(tongue), SYMBOL);
  }

  private static Table table(Tongue tongue, String name) {
    return Table.read(tongue.tables() + "/" + name);
  }

  private static int word(Tokens tokens, int at, Saying out) {
    Token word = tokens.at(at);
    out.say(word.value(), word.from(), word.to());
    return 1;
  }

  /** The verbalizer of a language; empty for one that has no grammar here. */
  static Optional<Verbalizer> of(Language language) {
    String region = Locale.forLanguageTag(language.tag()).getCountry();
    String mark = POINT.contains(region) ? "." : ",";
    return switch (language.primary()) {
      case "de" -> {
        German german = new German(mark);
        yield Optional.of(
            new Continental(german, List.of(digitsOnly(new GermanOrdinal(german))), language));
      }
      case "fr" -> {
        Tongue french = new French(mark);
        yield Optional.of(new Continental(french, List.of(new SuffixOrdinal(french)), language));
      }
      case "es" -> {
        Tongue spanish = new Spanish(mark);
        yield Optional.of(
            new Continental(spanish, List.of(digitsOnly(new SuffixOrdinal(spanish))), language));
      }
      default -> Optional.empty();
    };
  }

  private static Rule digitsOnly(Rule rule) {
    return (tokens, at, out) -> tokens.at(at).digits() ? rule.apply(tokens, at, out) : 0;
  }

  @Override
  public List<Spoken> words(String text, Manner manner) {
    return switch (manner) {
      case TEXT -> rules.read(Lexer.ideographsTogether(text));
      case RAISED -> raised(text);
      case CODE, LISTING, FORMULA, SPOKEN_FORMULA -> other.words(text, manner);
    };
  }

  private List<Spoken> raised(String text) {
    String power = forms.cell("power " + text.strip(), 1);
    if (power.isEmpty()) {
      return rules.read(Lexer.ideographsTogether(text));
    }
    Saying out = new Saying("power");
    out.say(power, 0, text.length());
    return out.words();
  }
}
