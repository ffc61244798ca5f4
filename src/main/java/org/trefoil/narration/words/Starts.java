package org.trefoil.narration.words;

import java.util.HashSet;
import java.util.Set;

/** The first tokens of the keys of a table: what may begin one of them, asked of every token. */
final class Starts {

  private final Set<String> firsts = new HashSet<>();

  Starts(Table table) {
    table.keys().forEach(key -> firsts.add(Lexer.ideographsApart(key).at(0).value()));
  }

  /** Whether a key may begin with a token. */
  boolean at(Token token) {
    return at(token.value());
  }

  /** Whether a key may begin with a token of this value. */
  boolean at(String value) {
    return firsts.contains(value);
  }
}
