package org.trefoil.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds words in text by a tree of their letters. Small letters in an entry stand for capitals too;
 * capitals stand for themselves, except that a word with some small letters is also found when all
 * of it is in capitals. White space and apostrophes of all kinds are alike.
 */
final class WordFinder {

  /** A place in the tree: what may come next, and the entries that end here, the strongest last. */
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(2);
    private final List<Ending> endings = new ArrayList<>(0);
  }

  private record Ending(String grapheme, Lexeme lexeme) {}

  private final Node root = new Node();

  WordFinder(List<Lexeme> lexemes) {
    for (Lexeme lexeme : lexemes) {
      lexeme.graphemes().forEach(grapheme -> plant(Letters.plain(grapheme), lexeme));
    }
  }

  private void plant(String grapheme, Lexeme lexeme) {
    Node node = root;
    for (char c : grapheme.toLowerCase(Locale.ROOT).toCharArray()) {
      node = node.next.computeIfAbsent(c, key -> new Node());
    }
    node.endings.add(new Ending(grapheme, lexeme));
  }

  List<Match> matches(String text) {
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Match match = Edges.begins(text, at) ? longest(text, at) : null;
      if (match != null) {
        found.add(match);
        at = match.to();
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return found;
  }

  /** The longest word that begins at a place; null if none does. */
  private Match longest(String text, int from) {
    Match best = null;
    Node node = root;
    int at = from;
    int gap = 0;
    while (at < text.length()) {
      char c = Letters.plain(text.charAt(at));
      boolean space = c == ' ' && at > from && Letters.plain(text.charAt(at - 1)) == ' ';
      if (!space && !Letters.invisible(c)) {
        node = node.next.get(Letters.small(c));
        gap = 0;
      } else if (++gap > Letters.LONGEST_GAP) {
        return best;
      }
      if (node == null) {
        return best;
      }
      at++;
      Lexeme lexeme = Edges.ends(text, at) ? ending(node, text.substring(from, at)) : null;
      best = lexeme == null ? best : new Match(from, at, lexeme);
    }
    return best;
  }

  /** The entry for a word as it is written; null if it doesn't hold for these capitals. */
  private static Lexeme ending(Node node, String written) {
    if (node.endings.isEmpty()) {
      return null;
    }
    String word = Letters.plain(written);
    Lexeme fitting = null;
    for (int i = node.endings.size() - 1; i >= 0; i--) {
      Ending ending = node.endings.get(i);
      if (ending.grapheme().equals(word)) {
        return ending.lexeme();
      }
      if (fitting == null && Letters.standsFor(ending.grapheme(), word)) {
        fitting = ending.lexeme();
      }
    }
    return fitting;
  }
}
