package org.trefoil.narration.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whole written forms that no rule could know, from the table of phrases; the longest fits. */
final class Phrases implements Rule {

  private record Phrase(List<String> tokens, String said) {}

  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  Phrases(Table table) {
    for (String key : table.keys()) {
      Tokens tokens = Lexer.ideographsApart(key);
      List<String> values = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        values.add(tokens.at(i).value());
      }
      phrases
          .computeIfAbsent(values.get(0), first -> new ArrayList<>())
          .add(new Phrase(values, table.cell(key, 1)));
    }
    Comparator<Phrase> longest = Comparator.comparing(phrase -> -phrase.tokens().size());
    phrases.values().forEach(list -> list.sort(longest));
  }

  /** Whether a phrase may begin with a token. */
  boolean starts(Token token) {
    return phrases.containsKey(token.value());
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    for (Phrase phrase : phrases.getOrDefault(tokens.at(at).value(), List.of())) {
      int count = phrase.tokens().size();
      if (stands(phrase.tokens(), tokens, at) && apart(tokens, at, at + count)) {
        out.say(phrase.said(), tokens.from(at), tokens.to(at, count));
        return count;
      }
    }
    return 0;
  }

  private static boolean stands(List<String> values, Tokens tokens, int at) {
    for (int i = 1; i < values.size(); i++) {
      boolean same = tokens.at(at + i).is(values.get(i));
      if (!same && !(values.get(i).equals("'") && apostrophe(tokens.at(at + i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean apostrophe(Token token) {
    return Marks.apostrophe(token) || token.is("\u2018");
  }

  /** Whether nothing is glued to either end that would make another word of it. */
  private static boolean apart(Tokens tokens, int from, int to) {
    boolean symbols = tokens.at(from).symbol() && tokens.at(to - 1).symbol();
    return symbols || tokens.startsRun(from) && ends(tokens, to);
  }

  private static boolean ends(Tokens tokens, int to) {
    Token next = tokens.at(to);
    Token more = tokens.at(to + 1);
    boolean joined = next.symbol() && "/.,:-".contains(next.value());
    return !next.word()
        && !next.digits()
        && !(joined && (more.digits() || more.word() && !next.is("-")));
  }
}
