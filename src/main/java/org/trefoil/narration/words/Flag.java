package org.trefoil.narration.words;

import org.trefoil.language.CharacterNames;

/** Flags, which are two letters that are shown as one picture. */
final class Flag implements Rule {

  private static final int FIRST = 0x1F1E6;
  private static final int LAST = 0x1F1FF;

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    int first = letter(tokens.at(at));
    int second = letter(tokens.at(at + 1));
    if (first < 0 || second < 0) {
      return 0;
    }
    String region = CharacterNames.region("" + (char) first + (char) second);
    String name =
        region.length() == 2
            ? (char) first + " " + (char) second
            : region.replaceAll("[^A-Za-z]+", " ");
    out.say("flag of " + name.strip(), tokens.from(at), tokens.to(at, 2));
    return 2;
  }

  private static int letter(Token token) {
    int c = token.symbol() ? token.value().codePointAt(0) : 0;
    return c >= FIRST && c <= LAST ? 'A' + c - FIRST : -1;
  }
}
