package org.trefoil.pdf;

/** The operators of one page, with the marks that say what belongs to which element. */
final class ContentStream extends ByteStream {

  /** Content of a structure element; closed by the scope. */
  TagScope tagged(String tag, int mcid) {
    name(tag).raw("<</MCID ").whole(mcid);
    op(">>BDC");
    return new TagScope(this);
  }

  /** Content that isn't part of the text; closed by the scope. */
  TagScope artifact(Artifact kind) {
    name("Artifact").raw(kind.properties());
    op(" BDC");
    return new TagScope(this);
  }

  /** Content that is to be read as other characters than its glyphs say; closed by the scope. */
  TagScope actualText(String text) {
    name("Span").raw("<</ActualText ").text(text);
    op(">>BDC");
    return new TagScope(this);
  }

  /**
   * A box in the place of a character; closed by the scope. It is read as the character, and says
   * its name to whoever asks what it shows.
   */
  TagScope placeholder(String character) {
    int codePoint = character.codePointAt(0);
    String name = Character.getName(codePoint);
    String number = String.format(java.util.Locale.ROOT, "U+%04X", codePoint);
    name("Span").raw("<</ActualText ").text(character).raw("/Lang(en)/Alt ");
    text(name == null ? number : number + " " + name);
    op(">>BDC");
    return new TagScope(this);
  }

  /** Glyphs in the order of the eye that are to be read from the last to the first. */
  TagScope reversed() {
    op("/ReversedChars BMC");
    return new TagScope(this);
  }
}
