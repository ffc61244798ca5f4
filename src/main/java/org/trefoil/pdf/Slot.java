package org.trefoil.pdf;

/**
 * A place in the structure tree where text or a picture belongs: a stretch of content that no child
 * element interrupts. Drawing fills it; the tree says what has to arrive.
 */
final class Slot implements Kid {

  private final StructureElement element;
  private final StringBuilder text = new StringBuilder();

  Slot(StructureElement element) {
    this.element = element;
  }

  /** The element that the content belongs to. */
  StructureElement element() {
    return element;
  }

  /** The characters that belong here, in reading order; empty for labels, which layout words. */
  String text() {
    return text.toString();
  }

  /** Says which characters follow those said before. */
  Slot expect(String more) {
    text.append(more);
    return this;
  }
}
