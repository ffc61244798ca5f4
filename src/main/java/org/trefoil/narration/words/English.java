package org.trefoil.narration.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** English, with all that is written otherwise than it is said; every word comes out in ASCII. */
final class English implements Verbalizer {

  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<Token.Kind, List<Rule>> rules = new EnumMap<>(Token.Kind.class);
  private final CodeWords code = new CodeWords(vocabulary);
  private final Formula formula = new Formula(vocabulary);

  English() {
    Rule electronic = new Electronic(vocabulary);
    Rule money = new Money();
    rules.put(
        Token.Kind.DIGITS,
        List.of(
            new NumericDate(),
            new DayMonth(),
            new Clock(),
            new Serial(),
            electronic,
            new Dotted(),
            new Fraction(),
            new Range(),
            new Suffixed(),
            new Measure(),
            new Year(),
            new Cardinal()));
    rules.put(
        Token.Kind.WORD,
        List.of(
            electronic,
            new MonthDay(),
            money,
            new Dotted(),
            new Roman(),
            new Abbreviation(),
            new Initials(),
            new Word(vocabulary)));
    rules.put(
        Token.Kind.SYMBOL,
        List.of(
            new Decoration(),
            money,
            new Serial(),
            new Signed(),
            new Tagged(vocabulary),
            new Flag(),
            new Punctuation(),
            new Symbol()));
    rules.put(Token.Kind.SPACE, List.of((tokens, at, out) -> 1));
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
    Tokens tokens = Lexer.ideographsApart(text);
    Saying out = new Saying();
    int at = 0;
    while (at < tokens.size()) {
      at += first(tokens, at, out);
    }
    return out.words();
  }

  private int first(Tokens tokens, int at, Saying out) {
    for (Rule rule : rules.get(tokens.at(at).kind())) {
      int taken = rule.apply(tokens, at, out);
      if (taken > 0) {
        return taken;
      }
    }
    throw new IllegalStateException("No rule for " + tokens.at(at).kind());
  }
}
