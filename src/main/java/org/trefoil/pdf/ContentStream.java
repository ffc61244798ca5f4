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

  /** Glyphs in the order of the eye that are to be read from the last to the first. */
  TagScope reversed() {
    op("/ReversedChars BMC");
    return new TagScope(this);
  }
}
