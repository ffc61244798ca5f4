package org.trefoil.narration.words;

import java.util.Set;

/** Any word that no other rule has taken. */
final class Word implements Rule {

  private static final String OPERATORS =
      "=<>+*^\u2212\u00D7\u00F7\u2264\u2265\u2260\u2248\u2208\u221A";

  /** Emoji stand from here on. */
  private static final int PICTURES = 0x1F000;

  private static final Set<String> ENDINGS = Set.of("", "s", "'s", "'S");

  private final Vocabulary vocabulary;

  Word(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token word = tokens.at(at);
    if (Identifier.mixed(word.value()) && !vocabulary.listed(word.value())) {
      Identifier.say(word, vocabulary, out);
    } else {
      out.say(reading(tokens, at, word.value()), word.from(), word.to());
    }
    return 1;
  }

  private String reading(Tokens tokens, int at, String value) {
    boolean letter = value.equalsIgnoreCase("a") && letter(tokens, at);
    if (letter) {
      return "A";
    }
    if (value.equals("A") && article(tokens, at)) {
      return "a";
    }
    if (value.equals("a") || value.equals("I")) {
      return value;
    }
    int capitals = capitals(value);
    boolean acronym = capitals > 1 && ENDINGS.contains(value.substring(capitals));
    if (!acronym) {
      return vocabulary.alone(value);
    }
    String said = acronym(tokens, at, value.substring(0, capitals));
    return capitals == value.length() ? said : said + "'s";
  }

  private String acronym(Tokens tokens, int at, String letters) {
    boolean formula =
        letters.length() < 4 && (coded(tokens.at(at - 1)) || coded(tokens.at(at + 1)));
    boolean company = tokens.at(at + 1).is("&") || tokens.at(at - 1).is("&");
    return formula || company
        ? vocabulary.spelled(vocabulary.ascii(letters))
        : vocabulary.capitals(letters, shouting(tokens, at));
  }

  /** Whether digits, on the line or below it, are glued to letters and make a code of them. */
  private static boolean coded(Token neighbour) {
    return neighbour.digits()
        || neighbour.symbol()
            && Character.getType(neighbour.value().codePointAt(0)) == Character.OTHER_NUMBER;
  }

  /** Whether an A stands in a code, a formula or a range of letters. */
  private static boolean letter(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    Token next = tokens.at(at + 1);
    boolean capital = tokens.at(at).is("A") && (before.dash() || joined(next));
    boolean glued = before.digits() || next.digits() || next.is("_") || capital;
    return glued
        || operator(tokens.at(skipBack(tokens, at)))
        || operator(tokens.afterSpace(at + 1));
  }

  private static boolean joined(Token next) {
    return next.dash() && !next.is("\u2014") || next.is("/");
  }

  private static int skipBack(Tokens tokens, int at) {
    return tokens.at(at - 1).space() ? at - 2 : at - 1;
  }

  private static boolean operator(Token token) {
    return token.symbol() && OPERATORS.contains(token.value());
  }

  /** A capital A is the article at the beginning and before a capital, else a letter. */
  private static boolean article(Tokens tokens, int at) {
    Token next = tokens.at(tokens.skipSpace(at + 1));
    boolean inside = tokens.wordBefore(at).word();
    boolean quoted = Marks.opens(next) && tokens.at(at + 1).space();
    return inside
        ? next.capitalised() && !tokens.wordBefore(at).capitalised()
            || next.capitals() && tokens.wordBefore(at).capitals()
        : tokens.at(at + 1).space() && (next.word() || next.digits() || quoted || money(next));
  }

  private static boolean money(Token next) {
    return next.symbol()
        && ("$\u20AC\u00A3\u00A5.".contains(next.value())
            || next.value().codePointAt(0) >= PICTURES);
  }

  private static int capitals(String value) {
    int i = 0;
    while (i < value.length() && Character.isUpperCase(value.codePointAt(i))) {
      i += Character.charCount(value.codePointAt(i));
    }
    return i;
  }

  /** Whether the words around are in capitals too, so that it may be no acronym at all. */
  private boolean shouting(Tokens tokens, int at) {
    boolean constant = tokens.at(at - 1).is("_") || tokens.at(at + 1).is("_");
    return constant || shouted(tokens.wordBefore(at)) || shouted(tokens.afterSpace(at + 1));
  }

  private boolean shouted(Token neighbour) {
    return neighbour.capitals()
        && neighbour.value().length() > 1
        && (neighbour.value().length() > 5 || vocabulary.isCommon(neighbour.value()));
  }
}
