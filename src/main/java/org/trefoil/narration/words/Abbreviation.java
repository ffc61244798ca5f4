package org.trefoil.narration.words;

import java.util.List;

/** Short forms with a dot (or, for titles, without), read in full where the context allows. */
final class Abbreviation implements Rule {

  private static final int MOST_PARTS = 3;

  private final Table table = Table.read("en/abbreviations");

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    for (int parts = MOST_PARTS; parts > 0; parts--) {
      int end = at + 2 * parts - 1;
      List<List<String>> rows = table.rows(key(tokens, at, parts));
      boolean dot = tokens.at(end).is(".");
      for (List<String> row : rows) {
        if ((dot || row.get(3).equals("bare"))
            && fits(row.get(1), tokens, at, dot ? end + 1 : end)) {
          return say(row.get(2), tokens, at, dot ? end + 1 : end, dot, out);
        }
      }
    }
    return 0;
  }

  private static String key(Tokens tokens, int at, int parts) {
    StringBuilder key = new StringBuilder(tokens.at(at).value());
    for (int i = 1; i < parts; i++) {
      Token dot = tokens.at(at + 2 * i - 1);
      Token word = tokens.at(at + 2 * i);
      if (!dot.is(".") || !word.word()) {
        return "";
      }
      key.append('.').append(word.value());
    }
    return key.toString();
  }

  private static boolean fits(String condition, Tokens tokens, int at, int after) {
    Token next = tokens.at(tokens.skipSpace(after));
    return switch (condition) {
      case "any" -> true;
      case "number" -> next.digits() || Roman.value(next.value()) > 0;
      case "capital" -> next.capitalised();
      case "name" -> next.capitalised() && !tokens.wordBefore(at).capitalised();
      case "street" -> tokens.wordBefore(at).capitalised() && !next.digits();
      default -> throw new IllegalStateException("Unknown condition " + condition);
    };
  }

  private static int say(String said, Tokens tokens, int at, int end, boolean dot, Saying out) {
    out.say(said, tokens.from(at), tokens.to(at, end - at));
    if (dot && tokens.lastWord(end)) {
      out.pause(".");
    }
    return end - at;
  }
}
