package org.trefoil.narration.words;

/** Versions and section numbers: v2.0.1, 3.2.1; at most eight parts. */
final class Dotted implements Rule {

  private static final int MOST_PARTS = 8;

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    boolean version = tokens.at(at).is("v") || tokens.at(at).is("V");
    int first = version ? at + 1 : at;
    if (tokens.at(at).word() && !version || !tokens.at(first).digits()) {
      return 0;
    }
    int parts = parts(tokens, first);
    if (parts < 3 && !version) {
      return 0;
    }
    if (version) {
      out.say("version", tokens.from(at), tokens.to(at, 1));
    }
    for (int i = 0; i < parts; i++) {
      Token part = tokens.at(first + 2 * i);
      String said = new Figure(part.value(), "", false, 1).cardinal();
      out.say(i == 0 ? said : "point " + said, part.from(), part.to());
    }
    return first + 2 * parts - 1 - at;
  }

  private static int parts(Tokens tokens, int first) {
    int parts = 1;
    int at = first;
    while (parts < MOST_PARTS && tokens.at(at + 1).is(".") && tokens.at(at + 2).digits()) {
      parts++;
      at += 2;
    }
    return parts;
  }
}
