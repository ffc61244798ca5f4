package org.trefoil.narration.words;

import java.util.List;
import java.util.Locale;

/** Short forms with a dot (or, for some, without), read in full where the context allows. */
final class Abbreviation implements Rule {

  private static final int MOST_PARTS = 3;
  private static final int ADDRESS = 10;

  private final Table table = Table.read("en/abbreviations");
  private final Starts starts = new Starts(table);

  /** Whether a short form may begin with a word, or with it in small letters. */
  boolean starts(Token token) {
    return starts.at(token) || starts.at(token.value().toLowerCase(Locale.ROOT));
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token glued = tokens.at(at - 1);
    boolean bare = !glued.is("/") && !glued.is("_") && !glued.is(".") && !glued.is("@");
    for (int parts = MOST_PARTS; parts > 0; parts--) {
      int end = at + 2 * parts - 1;
      List<List<String>> rows = rows(tokens, at, key(tokens, at, parts));
      Token more = tokens.at(end + 1);
      boolean dot = tokens.at(end).is(".") && (!more.word() || more.is("s"));
      for (List<String> row : rows) {
        if ((dot || bare && row.get(3).equals("bare"))
            && fits(row.get(1), tokens, at, dot ? end + 1 : end)) {
          return say(row.get(2), tokens, at, dot ? end + 1 : end, dot, out);
        }
      }
    }
    return 0;
  }

  /** The rows of a short form; one that begins a sentence may have a capital for it. */
  private List<List<String>> rows(Tokens tokens, int at, String key) {
    boolean begins = tokens.at(at - 1).end() || Marks.opens(tokens.at(at - 1));
    return begins && !table.has(key) ? table.rows(key.toLowerCase(Locale.ROOT)) : table.rows(key);
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
    Token before = tokens.wordBefore(at);
    return switch (condition) {
      case "any" -> true;
      case "number" ->
          next.digits()
              || Roman.looksLike(next)
              || next.is("~")
              || coded(tokens, tokens.skipSpace(after));
      case "letter" -> next.capitals() && next.value().length() == 1;
      case "capital" -> next.capitalised();
      case "name" -> next.capitalised() && !(before.capitalised() && !titled(before));
      case "street" -> before.capitalised() && !next.digits();
      case "address" ->
          (before.capitalised() || ending(before)) && addressed(tokens, at) && !next.small();
      case "compass" ->
          next.capitalised() && tokens.at(at - 2).digits() && tokens.at(at - 1).space();
      case "state" -> tokens.at(at - 2).is(",") && tokens.at(at - 3).capitalised();
      case "ordinal" -> ending(tokens.wordBefore(at));
      case "of" -> next.is("of");
      case "by" -> next.is("by");
      case "edition" -> next.is("ed");
      default -> throw new IllegalStateException("Unknown condition " + condition);
    };
  }

  /** Whether a number of letters and digits stands here: A-1177, B12. */
  private static boolean coded(Tokens tokens, int at) {
    int digits = tokens.at(at + 1).is("-") ? at + 2 : at + 1;
    return tokens.at(at).capitals() && tokens.at(digits).digits();
  }

  /** Whether the word before is one that may begin a sentence before a saint's name. */
  private static boolean titled(Token before) {
    return Groups.in("function", before) || Groups.in("clock", before);
  }

  /** Whether the number of a house stands a few words before. */
  private static boolean addressed(Tokens tokens, int at) {
    for (int i = at - 2; i > at - ADDRESS; i--) {
      Token token = tokens.at(i);
      if (token.digits()) {
        return true;
      }
      if (!token.space() && !token.capitalised() && !token.is(".") && !ending(token)) {
        return false;
      }
    }
    return false;
  }

  private static boolean ending(Token token) {
    return token.is("st") || token.is("nd") || token.is("rd") || token.is("th");
  }

  private static int say(String said, Tokens tokens, int at, int end, boolean dot, Saying out) {
    if (dot && tokens.at(end).is("s")) {
      out.say(said + "'s", tokens.from(at), tokens.to(end, 1));
      return end + 1 - at;
    }
    if (dot && Marks.apostrophe(tokens.at(end)) && tokens.at(end + 1).is("s")) {
      out.say(said + "'s", tokens.from(at), tokens.to(end, 2));
      return end + 2 - at;
    }
    out.say(said, tokens.from(at), tokens.to(at, end - at));
    if (dot && tokens.lastWord(end)) {
      out.pause(".");
    }
    return end - at;
  }
}
