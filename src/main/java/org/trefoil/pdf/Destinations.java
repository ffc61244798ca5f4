package org.trefoil.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.trefoil.document.NodeId;

/**
 * Where the nodes of the document stand on the pages: at their first content, or, when they have
 * none, at the next content of the text.
 */
final class Destinations {

  /** Room above a line, so that it isn't glued to the edge of the window, in points. */
  private static final double HEADROOM = 6;

  private static final COSName STRUCTURE = COSName.getPDFName("SD");

  /** An element and where what it holds begins. */
  private record Place(StructureElement element, Drawn.Mark mark) {}

  private final List<Numbered> pages;
  private final StructureTree tree;
  private final Map<NodeId, Place> places = new HashMap<>();
  private Drawn.Mark next;

  private Destinations(StructureTree tree, List<Numbered> pages) {
    this.tree = tree;
    this.pages = pages;
    this.next = new Drawn.Mark(pages.size() - 1, 0, 0, 0);
  }

  /** The places of all named elements of a tree. */
  static Destinations of(StructureTree tree, List<Numbered> pages) {
    Destinations destinations = new Destinations(tree, pages);
    destinations.backwards(tree.root());
    return destinations;
  }

  /** From the last content to the first, so that an empty element knows what follows it. */
  private void backwards(StructureElement element) {
    List<Kid> kids = element.kids();
    for (int i = kids.size() - 1; i >= 0; i--) {
      if (kids.get(i) instanceof StructureElement child) {
        backwards(child);
      } else if (kids.get(i) instanceof Slot slot && !slot.marks().isEmpty()) {
        next = slot.marks().get(0);
      }
    }
    if (!element.id().isUnset()) {
      places.put(element.id(), new Place(element, next));
    }
  }

  /** Has a bookmark or a link lead to a node, with its first line at the top of the window. */
  void lead(NodeId node, COSDictionary from) {
    Place place = places.get(node);
    if (place == null) {
      throw new IllegalStateException("A link leads to a node without an element: " + node);
    }
    COSArray onPage = at(pages.get(place.mark().page()), place.mark());
    if (tree.standard() == Standard.UA1) {
      from.setItem(COSName.DEST, onPage);
    } else {
      from.setItem(
          COSName.A, goTo(onPage, at(new Numbered(place.element().object()), place.mark())));
    }
  }

  /** PDF/UA-2 wants the element named (8.8); the page is for readers that don't know elements. */
  private static COSDictionary goTo(COSArray onPage, COSArray inStructure) {
    COSDictionary action = new COSDictionary();
    action.setDirect(true);
    action.setItem(COSName.S, COSName.getPDFName("GoTo"));
    action.setItem(COSName.D, onPage);
    action.setItem(STRUCTURE, inStructure);
    return action;
  }

  private static COSArray at(COSBase target, Drawn.Mark mark) {
    COSArray destination = new COSArray();
    destination.add(target);
    destination.add(COSName.getPDFName("XYZ"));
    destination.add(COSNull.NULL);
    destination.add(new COSFloat(Math.round(mark.top() + HEADROOM)));
    destination.add(COSNull.NULL);
    return destination;
  }
}
