package org.trefoil.narration.words;

import java.util.Locale;

/** Versions, section numbers and addresses of machines: v2.0.1, 3.2.1, 10.0.0.1. */
final class Dotted implements Rule {

  private static final int MOST_PARTS = 8;

  private final Table versioned = Table.read("en/versioned");

  /** Whether a version may begin with a word. */
  static boolean starts(Token token) {
    return token.is("v") || token.is("V");
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    boolean version = tokens.at(at).is("v") || tokens.at(at).is("V");
    int first = version ? at + 1 : at;
    if (tokens.at(at).word() && !version || !tokens.at(first).digits()) {
      return 0;
    }
    if (!version && Figure.at(tokens, at).grouped()) {
      return 0;
    }
    int parts = parts(tokens, first);
    boolean named = parts == 2 && named(tokens, at);
    boolean small = tokens.at(at).is("v") && !tokens.at(at - 1).word();
    if (parts < 3 && !named && !small && !(version && parts > 1)) {
      return 0;
    }
    if (version) {
      out.say("version", tokens.from(at), tokens.to(at, 1));
    }
    say(tokens, first, parts, !version && machine(tokens, first, parts), out);
    return first + 2 * parts - 1 - at;
  }

  private static void say(Tokens tokens, int first, int parts, boolean machine, Saying out) {
    for (int i = 0; i < parts; i++) {
      Token part = tokens.at(first + 2 * i);
      String number = new Figure(part.value(), "", false, 1).cardinal();
      String said = machine ? Figure.WORDS.digits(part.value()) : number;
      String mark = i == 0 ? "" : machine ? "dot " : "point ";
      out.say(mark + said, part.from(), part.to());
    }
  }

  /** Whether it is the address of a machine: four parts up to 255. */
  private static boolean machine(Tokens tokens, int first, int parts) {
    boolean bytes = parts == 4;
    for (int i = 0; i < parts; i++) {
      int number = tokens.at(first + 2 * i).number();
      bytes &= number >= 0 && number <= 255;
    }
    return bytes && (tokens.at(first).value().length() > 1 || tokens.at(first + 7).is("/"));
  }

  /** Whether the word before is one whose numbers of two parts are no decimals. */
  private boolean named(Tokens tokens, int at) {
    int before = tokens.at(at - 1).space() ? at - 2 : at - 1;
    Token word = tokens.at(tokens.at(before).is(".") ? before - 1 : before);
    boolean sign = word.is("§");
    return sign || word.word() && versioned.has(word.value().toLowerCase(Locale.ROOT));
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
