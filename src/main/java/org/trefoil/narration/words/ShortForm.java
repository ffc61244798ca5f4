package org.trefoil.narration.words;

import java.util.List;

/** Abbreviations of a language, from its table, with the dots and spaces inside them. */
final class ShortForm implements Rule {

  private static final int MOST_TOKENS = 8;
  private static final int LONGEST_ENDING = 4;

  private final Table table;

  ShortForm(Table table) {
    this.table = table;
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token before = tokens.at(at - 1);
    boolean path = before.is("/") || before.is("\\") || before.is("_") || before.is("@");
    if (before.word() || before.digits() || path) {
      return 0;
    }
    for (int length = MOST_TOKENS; length > 0; length--) {
      for (List<String> row : table.rows(key(tokens, at, length))) {
        if (whole(tokens, at + length) && fits(row.get(1), tokens, at, at + length)) {
          out.say(row.get(2), tokens.from(at), tokens.to(at, length));
          boolean dot = tokens.at(at + length - 1).is(".");
          out.pause(dot && tokens.lastWord(at + length) ? "." : "");
          return length;
        }
      }
    }
    return ending(tokens, at, out);
  }

  /** A compound whose last part is cut short: Hauptstr. */
  private int ending(Tokens tokens, int at, Saying out) {
    String word = tokens.at(at).value();
    boolean dot = tokens.at(at + 1).is(".");
    for (int i = Math.max(2, word.length() - LONGEST_ENDING); dot && i < word.length() - 1; i++) {
      String whole = table.cell("-" + word.substring(i) + ".", 2);
      if (!whole.isEmpty()) {
        out.say(word.substring(0, i) + whole, tokens.from(at), tokens.to(at, 2));
        out.pause(tokens.lastWord(at + 2) ? "." : "");
        return 2;
      }
    }
    return 0;
  }

  /** Whether nothing is glued to the end that would make another word of it. */
  private static boolean whole(Tokens tokens, int after) {
    boolean glued = tokens.at(after).word() || tokens.at(after).digits();
    return !glued || tokens.at(after - 1).dash();
  }

  private static boolean fits(String condition, Tokens tokens, int at, int after) {
    Token next = tokens.at(tokens.skipSpace(after));
    return switch (condition) {
      case "any" -> true;
      case "number" -> next.digits() || Roman.looksLike(next);
      case "capital" -> next.capitalised();
      case "numbered" -> tokens.at(at - 1).space() && tokens.at(at - 2).digits();
      default -> throw new IllegalStateException("Unknown condition " + condition);
    };
  }

  /** The tokens without the spaces between them. */
  private static String key(Tokens tokens, int at, int length) {
    if (tokens.at(at + length - 1).space() || tokens.at(at + length - 1).end()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      out.append(tokens.at(i).space() ? "" : tokens.at(i).value());
    }
    return out.toString();
  }
}
