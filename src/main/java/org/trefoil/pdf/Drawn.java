package org.trefoil.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was drawn and where, gathered while the pages are written: the marked content of every slot,
 * the boxes of pictures, the annotations of links. Together with the {@link StructureTree} it is
 * all that the tree in the file is made of.
 */
final class Drawn {

  /**
   * Marked content on a page, with the corner at which it begins, in points from the lower left.
   */
  record Mark(int page, int mcid, double left, double top) {}

  /** A rectangle on a page, in points from the lower left. */
  record Box(int page, double left, double bottom, double right, double top) {

    /** The smallest rectangle that holds both, when they are on one page; else this one. */
    Box with(Box other) {
      if (other.page != page) {
        return this;
      }
      return new Box(
          page,
          Math.min(left, other.left),
          Math.min(bottom, other.bottom),
          Math.max(right, other.right),
          Math.max(top, other.top));
    }
  }

  private final List<List<Slot>> pages = new ArrayList<>();
  private final Map<StructureElement, Box> pictures = new IdentityHashMap<>();

  /** Begins the next page and returns its index. */
  int page() {
    pages.add(new ArrayList<>());
    return pages.size() - 1;
  }

  /** Marks content on the current page as that of a slot and returns its number. */
  int mark(Slot slot, double left, double top) {
    List<Slot> page = pages.get(pages.size() - 1);
    int mcid = page.size();
    page.add(slot);
    slot.mark(new Mark(pages.size() - 1, mcid, left, top));
    return mcid;
  }

  /** Notes where the picture of an element was drawn. */
  void picture(StructureElement element, Box box) {
    pictures.merge(element, box, Box::with);
  }

  /** By page and number, the slot of each marked content. */
  List<List<Slot>> pages() {
    return pages;
  }

  /** Where the picture of an element is, if one was drawn. */
  Optional<Box> picture(StructureElement element) {
    return Optional.ofNullable(pictures.get(element));
  }
}
