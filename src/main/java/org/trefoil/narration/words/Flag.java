package org.trefoil.narration.words;

import org.trefoil.language.CharacterNames;

/** Flags, which are two letters that are shown as one picture. */
final class Flag implements Rule {

  private static final int FIRST = 0x1F1E6;
  private static final int LAST = 0x1F1FF;

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    String value = tokens.at(at).value();
    int first = letter(value, 0);
    int second = value.length() > 2 ? letter(value, 2) : -1;
    if (first < 0 || second < 0) {
      return 0;
    }
    String region = CharacterNames.region("" + (char) first + (char) second);
    String name =
        region.length() == 2
            ? (char) first + " " + (char) second
            : region.replaceAll("[^A-Za-z]+", " ");
    out.say("flag of " + name.strip(), tokens.from(at), tokens.to(at, 1));
    return 1;
  }

  private static int letter(String value, int at) {
    int c = value.codePointAt(at);
    return c >= FIRST && c <= LAST ? 'A' + c - FIRST : -1;
  }
}
