package org.trefoil.narration.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a language, each under the name that {@code --why} tells; tried in the order in
 * which they were added. The last of each kind takes whatever comes.
 */
final class RuleBook {

  private record Entry(String name, Rule rule) {}

  private final Map<Token.Kind, List<Entry>> entries = new EnumMap<>(Token.Kind.class);

  RuleBook() {
    add("space", (tokens, at, out) -> 1, Token.Kind.SPACE);
  }

  /** Adds a rule for what begins with a token of one of the kinds. */
  RuleBook add(String name, Rule rule, Token.Kind... kinds) {
    for (Token.Kind kind : kinds) {
      entries.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Entry(name, rule));
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
    for (Entry entry : entries.get(tokens.at(at).kind())) {
      out.by(entry.name());
      int taken = entry.rule().apply(tokens, at, out);
      if (taken > 0) {
        return taken;
      }
    }
    throw new IllegalStateException("No rule for " + tokens.at(at).kind());
  }
}
