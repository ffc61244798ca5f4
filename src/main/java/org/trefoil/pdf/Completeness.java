package org.trefoil.pdf;

import java.util.PrimitiveIterator;

/**
 * Holds what was drawn against what the tree asks for. Every character of the document has to have
 * arrived in its slot, in order; what layout adds or drops where lines end (white space, hyphens,
 * marks of direction) doesn't count.
 */
final class Completeness {

  private static final int SOFT_HYPHEN = 0xAD;

  private Completeness() {}

  /**
   * Checks a tree whose pages were drawn.
   *
   * @throws IllegalStateException naming the first element whose content isn't what it should be
   */
  static void check(StructureElement element, Drawn drawn, Links links) {
    if (element.type() == ElementType.LINK && !links.cover(element) && isVisible(element, drawn)) {
      throw new IllegalStateException("Nothing can be touched of the " + named(element));
    }
    for (Kid kid : element.kids()) {
      if (kid instanceof StructureElement child) {
        check(child, drawn, links);
      } else if (kid instanceof Slot slot) {
        check(slot, drawn);
      }
    }
  }

  private static boolean isVisible(StructureElement element, Drawn drawn) {
    return element.kids().stream()
        .anyMatch(kid -> kid instanceof Slot slot && !drawn.text(slot).isBlank());
  }

  private static void check(Slot slot, Drawn drawn) {
    if (!slot.text().isEmpty() && !same(slot.text(), drawn.text(slot))) {
      throw new IllegalStateException(
          "The pages don't hold the text of %s: wanted “%s”, drawn “%s”"
              .formatted(named(slot.element()), slot.text(), drawn.text(slot)));
    }
  }

  private static boolean same(String wanted, String drawn) {
    PrimitiveIterator.OfInt left = wanted.codePoints().filter(Completeness::counts).iterator();
    PrimitiveIterator.OfInt right = drawn.codePoints().filter(Completeness::counts).iterator();
    while (left.hasNext() && right.hasNext()) {
      if (left.nextInt() != right.nextInt()) {
        return false;
      }
    }
    return !left.hasNext() && !right.hasNext();
  }

  private static boolean counts(int codePoint) {
    return codePoint != SOFT_HYPHEN
        && !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && Character.getType(codePoint) != Character.FORMAT
        && Character.getType(codePoint) != Character.CONTROL;
  }

  private static String named(StructureElement element) {
    if (!element.id().isUnset() || element.parent().isEmpty()) {
      return element.toString();
    }
    return element + " in " + named(element.parent().orElseThrow());
  }
}
