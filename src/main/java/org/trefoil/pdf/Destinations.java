package org.trefoil.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
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

  private final Drawn drawn;
  private final List<COSDictionary> pages;
  private final Map<NodeId, Drawn.Mark> places = new HashMap<>();
  private Drawn.Mark next;

  private Destinations(Drawn drawn, List<COSDictionary> pages) {
    this.drawn = drawn;
    this.pages = pages;
    this.next = new Drawn.Mark(pages.size() - 1, 0, 0, 0);
  }

  /** The places of all named elements of a tree. */
  static Destinations of(StructureTree tree, Drawn drawn, List<COSDictionary> pages) {
    Destinations destinations = new Destinations(drawn, pages);
    destinations.backwards(tree.root());
    return destinations;
  }

  /** From the last content to the first, so that an empty element knows what follows it. */
  private void backwards(StructureElement element) {
    List<Kid> kids = element.kids();
    for (int i = kids.size() - 1; i >= 0; i--) {
      if (kids.get(i) instanceof StructureElement child) {
        backwards(child);
      } else if (kids.get(i) instanceof Slot slot && !drawn.marks(slot).isEmpty()) {
        next = drawn.marks(slot).get(0);
      }
    }
    if (!element.id().isUnset()) {
      places.put(element.id(), next);
    }
  }

  /** The destination of a node: its page, with its first line at the top of the window. */
  COSArray to(NodeId node) {
    Drawn.Mark place = places.get(node);
    if (place == null) {
      throw new IllegalStateException("A link leads to a node without an element: " + node);
    }
    COSArray destination = new COSArray();
    destination.add(pages.get(place.page()));
    destination.add(COSName.getPDFName("XYZ"));
    destination.add(COSNull.NULL);
    destination.add(new COSFloat(Math.round(place.top() + HEADROOM)));
    destination.add(COSNull.NULL);
    return destination;
  }
}
