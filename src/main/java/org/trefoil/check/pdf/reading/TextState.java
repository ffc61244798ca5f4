package org.trefoil.check.pdf.reading;

import java.util.Optional;

/** How text is shown (ISO 32000-1, 9.3), and where everything stands (8.4). */
final class TextState implements Cloneable {

  Matrix coordinates = Matrix.SAME;
  Optional<Font> font = Optional.empty();
  double size;
  double spacing;
  double wordSpacing;
  double scale = 1;
  double leading;
  double rise;
  int mode;

  /** The same, to be changed by itself. */
  TextState copy() {
    try {
      return (TextState) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("It can be cloned", e);
    }
  }
}
