package org.trefoil.narration.words;

import java.util.Locale;

/** Single letters with dots: U.S., Ph.D. by the table of abbreviations, J. K. before a name. */
final class Initials implements Rule {

  private static final int MOST = 8;

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    int letters = letters(tokens, at);
    if (letters == 0 || letters == 1 && !beforeName(tokens, at)) {
      return 0;
    }
    int end = at + 2 * letters - 1;
    boolean dot = tokens.at(end).is(".");
    boolean plural = dot && tokens.at(end + 1).is("s") && tokens.at(at).capitals();
    boolean whose = dot && Marks.apostrophe(tokens.at(end + 1)) && tokens.at(end + 2).is("s");
    for (int i = 0; i < letters; i++) {
      Token letter = tokens.at(at + 2 * i);
      boolean last = i == letters - 1;
      String name = letter.value().toUpperCase(Locale.ROOT);
      int to = last && whose ? tokens.to(end, 3) : last && plural ? tokens.to(end, 2) : letter.to();
      out.say(last && (whose || plural) ? name + "'s" : name, letter.from(), to);
    }
    if (whose || plural) {
      return end + (whose ? 3 : 2) - at;
    }
    if (dot && tokens.lastWord(end + 1)) {
      out.pause(".");
    }
    return (dot ? end + 1 : end) - at;
  }

  private static int letters(Tokens tokens, int at) {
    int count = 0;
    int i = at;
    while (count < MOST && letter(tokens.at(i)) && tokens.at(i + 1).is(".")) {
      count++;
      i += 2;
    }
    boolean plural = tokens.at(i).is("s") && tokens.at(at).capitals();
    boolean open = count > 0 && count < MOST && letter(tokens.at(i)) && !plural;
    return open ? count + 1 : count;
  }

  /** Whether a word is a single letter. */
  static boolean letter(Token token) {
    return token.word() && token.value().length() == 1 && token.value().charAt(0) < 0x80;
  }

  private static boolean beforeName(Tokens tokens, int at) {
    return tokens.at(at).capitalised() && tokens.afterSpace(at + 2).capitalised();
  }
}
