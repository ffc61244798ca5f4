package org.trefoil.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.trefoil.document.Outline;

/** The headings as bookmarks (ISO 32000-1, 12.3.3): the outermost open, the rest closed. */
final class Bookmarks {

  private final Destinations destinations;

  private Bookmarks(Destinations destinations) {
    this.destinations = destinations;
  }

  /** The root of the bookmarks. */
  static COSDictionary of(Outline outline, Destinations destinations) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.OUTLINES);
    new Bookmarks(destinations).children(root, outline.entries());
    root.setInt(COSName.COUNT, outline.entries().size());
    return root;
  }

  /** Chains the entries below their parent. */
  private void children(COSDictionary parent, List<Outline.Entry> entries) {
    COSDictionary previous = null;
    for (Outline.Entry entry : entries) {
      COSDictionary item = item(parent, entry);
      if (previous == null) {
        parent.setItem(COSName.FIRST, item);
      } else {
        previous.setItem(COSName.NEXT, item);
        item.setItem(COSName.PREV, previous);
      }
      parent.setItem(COSName.LAST, item);
      previous = item;
    }
  }

  private COSDictionary item(COSDictionary parent, Outline.Entry entry) {
    COSDictionary item = new COSDictionary();
    item.setItem(COSName.TITLE, new COSString(CleanText.brief(entry.text())));
    item.setItem(COSName.PARENT, parent);
    destinations.lead(entry.id(), item);
    children(item, entry.children());
    if (!entry.children().isEmpty()) {
      item.setInt(COSName.COUNT, -entry.children().size());
    }
    return item;
  }
}
