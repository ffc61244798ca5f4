package org.trefoil.narration.words;

/**
 * Pictures by their names: a family or a profession is one picture, and a row of the same one is
 * named once.
 */
final class Emoji implements Rule {

  private final EmojiNames names;
  private final Table own;

  /**
   * The emoji of a language.
   *
   * @param own names of signs that come before those of CLDR
   */
  Emoji(EmojiNames names, Table own) {
    this.names = names;
    this.own = own;
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token picture = tokens.at(at);
    String name = picture.value().charAt(0) < 0x2190 ? "" : name(picture.value());
    if (name.isEmpty()) {
      return 0;
    }
    int count = 1;
    while (tokens.at(at + count).symbol() && tokens.at(at + count).is(picture.value())) {
      count++;
    }
    String[] parts = name.split(", ");
    for (int i = 0; i < parts.length; i++) {
      out.pause(i == 0 ? "" : ",");
      out.say(parts[i], tokens.from(at), tokens.to(at, count));
    }
    out.pause(parts.length > 1 && !tokens.lastWord(at + count) ? "," : "");
    return count;
  }

  /** The name of one that CLDR names; our own name for it where we have one. */
  private String name(String picture) {
    String name = names.of(picture);
    String ours = own.cell(picture, 1);
    return name.isEmpty() || ours.isEmpty() ? name : ours;
  }
}
