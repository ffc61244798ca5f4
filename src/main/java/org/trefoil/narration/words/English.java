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

  private final RuleBook rules;

  English(DateOrder order) {
    Rule electronic = new Electronic(vocabulary);
    rules =
        new RuleBook()
            .add("decoration", new Decoration(), SYMBOL)
            .add("date", new NumericDate(order), DIGITS)
            .add("date", new DayMonth(), DIGITS)
            .add("time", new Clock(), DIGITS)
            .add("money", new Money(), SYMBOL)
            .add("serial", new Serial(), DIGITS, SYMBOL)
            .add("address", electronic, DIGITS, WORD)
            .add("date", new MonthDay(), WORD)
            .add("money", new Money(), WORD)
            .add("version", new Dotted(), DIGITS, WORD)
            .add("fraction", new Fraction(), DIGITS)
            .add("range", new Range(), DIGITS)
            .add("ordinal", new Suffixed(), DIGITS)
            .add("measure", new Measure(), DIGITS)
            .add("year", new Year(), DIGITS)
            .add("cardinal", new Cardinal(), DIGITS)
            .add("roman", new Roman(), WORD)
            .add("abbreviation", new Abbreviation(), WORD)
            .add("initials", new Initials(), WORD)
            .add("word", new Word(vocabulary), WORD)
            .add("sign", new Signed(), SYMBOL)
            .add("tag", new Tagged(vocabulary), SYMBOL)
            .add("flag", new Flag(), SYMBOL)
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
    };
  }

  private List<Spoken> running(String text) {
    return rules.read(Lexer.ideographsApart(text));
  }
}
