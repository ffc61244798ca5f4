package org.trefoil.pdf;

/** The colour that is set on a page; begins as black (ISO 32000-1, table 52). */
final class Ink {

  private final ContentStream content;
  private int current;
  private int line;

  Ink(ContentStream content) {
    this.content = content;
  }

  /** Sets the colour of what is filled from here on: red, green and blue in 24 bits. */
  void set(int color) {
    if (color != current) {
      write(color, "rg");
      current = color;
    }
  }

  /** Sets the colour of what is drawn around letters from here on. */
  void around(int color) {
    if (color != line) {
      write(color, "RG");
      line = color;
    }
  }

  private void write(int color, String operator) {
    content.number((color >> 16 & 255) / 255.0).number((color >> 8 & 255) / 255.0);
    content.number((color & 255) / 255.0).op(operator);
  }
}
