package org.trefoil.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.trefoil.timeline.PageMap;

/**
 * What one leaf of a text needs of another, as plain values. Whoever needs it waits for it; who
 * fails to hand it over fails, and the others are interrupted.
 */
final class Handover {

  private final CompletableFuture<PageMap> pages = new CompletableFuture<>();

  /** Where the pages of the PDF begin, as soon as the text is set. */
  PageMap pages() throws InterruptedException {
    return get(pages);
  }

  /** Says where the pages begin. */
  void pages(PageMap map) {
    pages.complete(map);
  }

  private static <T> T get(CompletableFuture<T> value) throws InterruptedException {
    try {
      return value.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Nobody hands over a failure", e);
    }
  }
}
