package org.trefoil.timeline;

import java.util.List;
import java.util.Objects;

/**
 * Where the pages of the PDF begin in the text.
 *
 * @param pages in order
 */
public record PageMap(List<PageStart> pages) {

  /**
   * The first text of a page.
   *
   * @param label the page number as printed
   * @param position where its text begins
   */
  public record PageStart(String label, TextPosition position) {
    public PageStart {
      Objects.requireNonNull(label);
      Objects.requireNonNull(position);
    }
  }

  /** No pages are known, since no PDF is made. */
  public static final PageMap NONE = new PageMap(List.of());

  /** Copies the list. */
  public PageMap {
    pages = List.copyOf(pages);
  }
}
