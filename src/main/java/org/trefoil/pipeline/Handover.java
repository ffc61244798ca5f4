package org.trefoil.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.trefoil.document.NodeId;
import org.trefoil.epub.overlay.BookSound;
import org.trefoil.narration.Exemption;
import org.trefoil.timeline.PageMap;

/**
 * What one leaf of a text needs of another, as plain values. Whoever needs it waits for it; who
 * fails to hand it over fails, and the others are interrupted.
 */
final class Handover {

  private final CompletableFuture<PageMap> pages = new CompletableFuture<>();
  private final Set<NodeId> unspoken = ConcurrentHashMap.newKeySet();
  private final CompletableFuture<Optional<BookSound>> sound = new CompletableFuture<>();

  /** What of the text is declared not to be spoken. */
  Set<NodeId> unspoken() {
    return Set.copyOf(unspoken);
  }

  /** Declares that nodes aren't spoken. */
  void unspoken(List<Exemption> exemptions) {
    exemptions.forEach(each -> unspoken.addAll(each.unspoken()));
  }

  /** Where the pages of the PDF begin, as soon as the text is set. */
  PageMap pages() throws InterruptedException {
    return get(pages);
  }

  /** Says where the pages begin. */
  void pages(PageMap map) {
    pages.complete(map);
  }

  /** The recording for the book, once it is spoken; empty when the book is to be silent. */
  Optional<BookSound> sound() throws InterruptedException {
    return get(sound);
  }

  /** Hands over the recording. */
  void sound(Optional<BookSound> recording) {
    sound.complete(recording);
  }

  private static <T> T get(CompletableFuture<T> value) throws InterruptedException {
    try {
      return value.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Nobody hands over a failure", e);
    }
  }
}
