package org.trefoil.pdf;

/**
 * Holds what was drawn against what the tree asks for: all text arrived, all links can be touched.
 */
final class Completeness {

  private Completeness() {}

  /**
   * Checks a tree whose pages were drawn.
   *
   * @throws IllegalStateException naming the first element whose content isn't what it should be
   */
  static void check(StructureElement element, Links links) {
    if (element.type() == ElementType.LINK && !links.cover(element) && isVisible(element)) {
      throw new IllegalStateException("Nothing can be touched of the " + named(element));
    }
    for (Kid kid : element.kids()) {
      if (kid instanceof StructureElement child) {
        check(child, links);
      } else if (kid instanceof Slot slot) {
        check(slot);
      }
    }
  }

  private static boolean isVisible(StructureElement element) {
    return element.kids().stream().anyMatch(kid -> kid instanceof Slot slot && slot.isVisible());
  }

  private static void check(Slot slot) {
    if (slot.fault().isPresent()) {
      throw new IllegalStateException(
          "The pages don't hold the text of " + named(slot.element()) + ": " + slot.fault().get());
    }
  }

  private static String named(StructureElement element) {
    if (!element.id().isUnset() || element.parent().isEmpty()) {
      return element.toString();
    }
    return element + " in " + named(element.parent().orElseThrow());
  }
}
