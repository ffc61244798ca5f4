package org.trefoil.narration.words;

import org.trefoil.language.CharacterNames;

/** Any other sign by its name: from our table, else from the Unicode Character Database. */
final class Symbol implements Rule {

  private final Table names = Table.read("en/symbols");

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token sign = tokens.at(at);
    String listed = names.cell(sign.value(), 1);
    String said = listed.isEmpty() ? CharacterNames.of(sign.value().codePointAt(0)) : listed;
    out.say(said, sign.from(), sign.to());
    return 1;
  }
}
