package org.trefoil.narration.words;

/** Any word that no other rule has taken. */
final class Word implements Rule {

  private final Vocabulary vocabulary;

  Word(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token word = tokens.at(at);
    out.say(reading(tokens, at, word.value()), word.from(), word.to());
    return 1;
  }

  private String reading(Tokens tokens, int at, String value) {
    if (value.equals("A") && article(tokens, at)) {
      return "a";
    }
    if (value.equals("a") || value.equals("I")) {
      return value;
    }
    int capitals = capitals(value);
    if (capitals < 2 || capitals > 1 && !value.substring(capitals).matches("|s|'s|'S")) {
      return vocabulary.alone(value);
    }
    String said = vocabulary.capitals(value.substring(0, capitals), shouting(tokens, at, value));
    return capitals == value.length() ? said : said + "'s";
  }

  /** A capital A is the article at the beginning and before a capital, else a letter. */
  private static boolean article(Tokens tokens, int at) {
    Token next = tokens.afterSpace(at + 1);
    boolean inside = tokens.wordBefore(at).word();
    return inside ? next.capitalised() : next.word() || next.digits();
  }

  private static int capitals(String value) {
    int i = 0;
    while (i < value.length() && Character.isUpperCase(value.codePointAt(i))) {
      i += Character.charCount(value.codePointAt(i));
    }
    return i;
  }

  /** Whether the words around are in capitals too, so that it may be no acronym at all. */
  private boolean shouting(Tokens tokens, int at, String value) {
    return shouted(tokens.wordBefore(at)) || shouted(tokens.afterSpace(at + 1));
  }

  private boolean shouted(Token neighbour) {
    return neighbour.capitals()
        && neighbour.value().length() > 1
        && (neighbour.value().length() > 5 || vocabulary.isCommon(neighbour.value()));
  }
}
