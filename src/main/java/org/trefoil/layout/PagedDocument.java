package org.trefoil.layout;

import java.util.List;
import java.util.Objects;
import org.trefoil.timeline.PageMap;

/**
 * A document set in pages.
 *
 * @param pages in order, at least one
 * @param pageMap where each page begins in the text
 */
public record PagedDocument(List<Page> pages, PageMap pageMap) {

  /**
   * A page.
   *
   * @param label its number as printed
   * @param width in points
   * @param height in points
   * @param frames what stands on it, in the order of painting; glyphs of one node in the order of
   *     reading
   */
  public record Page(String label, double width, double height, List<Frame> frames) {
    public Page {
      Objects.requireNonNull(label);
      frames = List.copyOf(frames);
    }
  }

  /** Copies the list. */
  public PagedDocument {
    Objects.requireNonNull(pageMap);
    pages = List.copyOf(pages);
  }
}
