package org.trefoil.narration.words;

/** Hashtags, names with an at sign, and the sharp of C and F. */
final class Tagged implements Rule {

  private final Vocabulary vocabulary;

  Tagged(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token sign = tokens.at(at);
    Token name = tokens.at(at + 1);
    boolean starts = tokens.startsRun(at);
    if (sign.is("#") && starts && name.word()) {
      out.say("hashtag", sign.from(), sign.to());
      Identifier.say(name, vocabulary, out);
      return 2;
    }
    if (sign.is("#") && starts && name.digits() && longName(tokens.at(at + 2))) {
      out.say("hashtag", sign.from(), sign.to());
      return 1;
    }
    if (sign.is("@") && starts && Identifier.mixed(name.value())) {
      out.say("at", sign.from(), sign.to());
      Identifier.say(name, vocabulary, out);
      return 2;
    }
    if (sign.is("#") && tokens.at(at - 1).capitals() && !name.word()) {
      out.say("sharp", sign.from(), sign.to());
      return 1;
    }
    return 0;
  }

  /** Whether letters glued to digits make a name of them: #100DaysOfCode, but #3rd and #5a. */
  private static boolean longName(Token letters) {
    return letters.word() && letters.value().length() > 2;
  }
}
