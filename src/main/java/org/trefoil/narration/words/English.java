package org.trefoil.narration.words;

import static org.trefoil.narration.words.Token.Kind.DIGITS;
import static org.trefoil.narration.words.Token.Kind.SYMBOL;
import static org.trefoil.narration.words.Token.Kind.WORD;

import java.util.List;

/** English, with all that is written otherwise than it is said; every word comes out in ASCII. */
final class English implements Verbalizer {

  private final Vocabulary vocabulary = new Vocabulary();
  private final CodeWords code = new CodeWords(vocabulary);
  private final Formula formula = new Formula(vocabulary);
  private final SaidFormula said = new SaidFormula(vocabulary);

  private final RuleBook rules;

  English(DateOrder order) {
    Units units = new Units();
    Rule electronic = new Electronic(new EnglishAddress(vocabulary));
    Money money = new Money(units);
    Phrases phrases = new Phrases(Table.read("en/phrases"));
    Abbreviation abbreviation = new Abbreviation();
    Rule measure = new Measure(units);
    rules =
        new RuleBook()
            .add("decoration", new Decoration(), SYMBOL)
            .add("phrase", phrases, phrases::starts, DIGITS, WORD, SYMBOL)
            .add("date", new NumericDate(order), DIGITS)
            .add("date", new DayMonth(), DIGITS)
            .add("time", new Clock(), DIGITS)
            .add("telephone", new Telephone(), DIGITS, SYMBOL)
            .add("street", new Compass(), DIGITS)
            .add("address", new HexAddress(), HexAddress::part, DIGITS, WORD)
            .add("address", electronic, DIGITS, WORD)
            .add("date", new Weekday(), Weekday::shortName, WORD)
            .add("date", new MonthDay(), token -> !Months.anyName(token).isEmpty(), WORD)
            .add("money", money, money::starts, WORD, SYMBOL, DIGITS)
            .add("version", new Dotted(), Dotted::starts, DIGITS, WORD)
            .add("power", new Powers(units), DIGITS, SYMBOL)
            .add("angle", new Angle(), DIGITS)
            .add("ordinal", new Suffixed(units), DIGITS)
            .add("measure", measure, DIGITS, SYMBOL)
            .add("fraction", new Fraction(), DIGITS)
            .add("range", new Range(), DIGITS)
            .add("code", new Code(), DIGITS)
            .add("year", new Year(), DIGITS)
            .add("cardinal", new Cardinal(), DIGITS)
            .add("dimension", new By(units), By::sign, WORD, SYMBOL)
            .add("unit", new BareUnit(units), units::starts, WORD, SYMBOL)
            .add("state", new State(), token -> token.value().length() == 2, WORD)
            .add("roman", new Roman(vocabulary), Roman::starts, WORD)
            .add("abbreviation", abbreviation, abbreviation::starts, WORD)
            .add("initials", new Initials(), Initials::letter, WORD)
            .add("word", new Word(vocabulary), WORD)
            .add("tag", new Tagged(vocabulary), SYMBOL)
            .add("sign", new Signed(), SYMBOL)
            .add("decimal", new PointFirst(), SYMBOL)
            .add("range", new Connector(), SYMBOL)
            .add("flag", new Flag(), SYMBOL)
            .add("emoji", new Emoji(new EmojiNames("en"), Table.read("en/symbols")), SYMBOL)
            .add("punctuation", new Punctuation(), SYMBOL)
            .add("symbol", new Symbol(), SYMBOL);
  }

  @Override
  public List<Spoken> words(String text, Manner manner) {
    return switch (manner) {
      case TEXT -> running(text);
      case RAISED -> Raised.words(text, running(text));
      case CODE -> code.inline(text);
      case LISTING -> code.listing(text);
      case FORMULA -> formula.words(text);
      case SPOKEN_FORMULA -> said.words(text);
    };
  }

  private List<Spoken> running(String text) {
    return rules.read(Lexer.ideographsApart(text));
  }
}
