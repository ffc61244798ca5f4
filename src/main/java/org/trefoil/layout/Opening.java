package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.trefoil.document.NodeId;

/**
 * A work that begins with a table of contents: the title on a page of its own, the contents, then
 * the text. The text is put in pages twice, since the pages have to be known before the contents
 * can be printed; that the contents take as much room the second time is for {@link ContentsSetter}
 * to hold.
 *
 * @param title the slabs of the title; none when the text begins without one
 * @param text all other slabs
 * @param setter of the contents
 * @param room the height of a page's text area, in points
 */
record Opening(List<Slab> title, List<Slab> text, ContentsSetter setter, double room) {

  /** Where the title stands on its page, as a part of the height. */
  private static final double TITLE_AT = 0.22;

  /** Puts everything in pages. */
  PagedDocument pages(Contents contents, Supplier<PageBreaker> breakers) {
    PageBreaker first = breakers.get().noting(contents.starts());
    first.pages(all(contents));
    Map<NodeId, String> labels = first.labels();
    Contents whole = contents.on(labels);
    PagedDocument paged = breakers.get().pages(all(whole));
    return new PagedDocument(paged.pages(), paged.pageMap(), Optional.of(whole));
  }

  private List<Slab> all(Contents contents) {
    List<Slab> all = new ArrayList<>(lowered());
    all.addAll(setter.set(contents));
    int begin = all.size();
    all.addAll(text);
    if (begin < all.size() && !all.get(begin).sign().turns()) {
      all.set(begin, all.get(begin).signed(Slab.Sign.TURN));
    }
    return all;
  }

  private List<Slab> lowered() {
    List<Slab> lowered = new ArrayList<>(title);
    double height = Slab.heightOf(title);
    if (!lowered.isEmpty() && height < room * (1 - TITLE_AT)) {
      Slab first = lowered.get(0).padded(room * TITLE_AT, 0);
      lowered.set(0, first.signed(Slab.Sign.TITLE));
    }
    return lowered;
  }
}
