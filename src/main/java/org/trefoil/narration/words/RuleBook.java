package org.trefoil.narration.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The rules of a language, each under the name that {@code --why} tells; tried in the order in
 * which they were added. The last of each kind takes whatever comes.
 */
final class RuleBook {

  /** So many different words are remembered with the rules that may take them. */
  private static final int REMEMBERED = 50_000;

  private record Entry(String name, Rule rule, Predicate<Token> first) {}

  private final Map<Token.Kind, List<Entry>> entries = new EnumMap<>(Token.Kind.class);
  private final Map<String, List<Entry>> words = new HashMap<>();

  RuleBook() {
    add("space", (tokens, at, out) -> 1, Token.Kind.SPACE);
  }

  /** Adds a rule for what begins with a token of one of the kinds. */
  RuleBook add(String name, Rule rule, Token.Kind... kinds) {
    return add(name, rule, token -> true, kinds);
  }

  /**
   * Adds a rule that takes only what begins with certain tokens.
   *
   * @param first whether it may take what begins with a token; asked once for each word, so it must
   *     not look at anything but the value
   */
  RuleBook add(String name, Rule rule, Predicate<Token> first, Token.Kind... kinds) {
    for (Token.Kind kind : kinds) {
      entries.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Entry(name, rule, first));
    }
    return this;
  }

  /** Says all tokens. */
  List<Spoken> read(Tokens tokens) {
    Saying out = new Saying("");
    int at = 0;
    while (at < tokens.size()) {
      at += first(tokens, at, out);
    }
    return out.words();
  }

  private int first(Tokens tokens, int at, Saying out) {
    for (Entry entry : candidates(tokens.at(at))) {
      out.by(entry.name());
      int taken = entry.rule().apply(tokens, at, out);
      if (taken > 0) {
        return taken;
      }
    }
    throw new IllegalStateException("No rule for " + tokens.at(at).kind());
  }

  private List<Entry> candidates(Token token) {
    if (!token.word()) {
      return entries.get(token.kind());
    }
    List<Entry> known = words.get(token.value());
    if (known == null) {
      known = entries.get(token.kind()).stream().filter(e -> e.first().test(token)).toList();
      if (words.size() < REMEMBERED) {
        words.put(token.value(), known);
      }
    }
    return known;
  }
}
