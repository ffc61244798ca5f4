package org.trefoil.narration.words;

import org.trefoil.language.CharacterNames;

/** Any other sign by its name: from our table, else from the Unicode Character Database. */
final class Symbol implements Rule {

  private static final int LONGEST = 3;

  private final Table names = Table.read("en/symbols");

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    int count = LONGEST;
    while (count > 1 && !names.has(joined(tokens, at, count))) {
      count--;
    }
    String said = between(tokens, at);
    if (said.isEmpty() || count > 1) {
      said = name(joined(tokens, at, count), tokens.at(at));
    }
    out.say(said, tokens.from(at), tokens.to(at, count));
    return count;
  }

  private String name(String key, Token sign) {
    String listed = names.cell(key, 1);
    return listed.isEmpty() ? CharacterNames.of(sign.value().codePointAt(0)) : listed;
  }

  private static String joined(Tokens tokens, int at, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = at; i < at + count; i++) {
      out.append(tokens.at(i).symbol() ? tokens.at(i).value() : " ");
    }
    return out.toString();
  }

  /** What a sign with another meaning between two numbers says; empty for others. */
  private static String between(Tokens tokens, int at) {
    boolean spaced = tokens.at(at - 1).space() && tokens.at(at + 1).space();
    Token left = tokens.at(spaced ? at - 2 : at - 1);
    Token right = tokens.at(spaced ? at + 2 : at + 1);
    boolean terms = term(left) && term(right);
    return switch (tokens.at(at).value()) {
      case "*" -> terms ? "times" : "";
      case "/" -> spaced && terms ? "divided by" : "";
      case "_" -> !spaced && letter(left) && right.digits() ? "sub" : "";
      default -> "";
    };
  }

  private static boolean term(Token token) {
    return token.digits() || letter(token) || token.is("(") || token.is(")");
  }

  private static boolean letter(Token token) {
    return token.word() && token.value().length() == 1;
  }
}
