package org.trefoil.layout;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trefoil.timeline.PageMap;

/**
 * A document set in pages.
 *
 * @param pages in order, at least one
 * @param pageMap where each page begins in the text
 * @param contents what a printed table of contents says, if there is one: after the title when the
 *     document begins with that, else before everything
 */
public record PagedDocument(List<Page> pages, PageMap pageMap, Optional<Contents> contents) {

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
      frames = frames instanceof PlacedFrames ? frames : List.copyOf(frames);
    }
  }

  /** Copies the list. */
  public PagedDocument {
    Objects.requireNonNull(pageMap);
    Objects.requireNonNull(contents);
    pages = List.copyOf(pages);
  }

  /** Pages without a table of contents. */
  public PagedDocument(List<Page> pages, PageMap pageMap) {
    this(pages, pageMap, Optional.empty());
  }
}
