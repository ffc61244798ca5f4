package org.trefoil.epub.overlay;

import java.util.List;
import org.trefoil.document.NodeId;
import org.trefoil.epub.overlay.TextTree.Element;
import org.trefoil.timeline.Clip;

/** What one element, or a few neighbouring ones, are heard for; in the order of hearing. */
sealed interface Entry {

  /** What is not heard, and only shown. */
  long SILENT = -1;

  /** Its first sample, or {@link #SILENT}. */
  long start();

  /**
   * Words of a leaf.
   *
   * @param leaf its number
   * @param from where in its text they begin
   * @param to where they end
   * @param words when each is heard
   */
  record Words(int leaf, int from, int to, List<Clip.Word> words, long start) implements Entry {}

  /**
   * An element that is shown whole while something is said about it, or in silence.
   *
   * @param element the element; none of its text is read
   */
  record Shown(Element element, long start) implements Entry {}

  /**
   * Something said about the text, with a place of its own.
   *
   * @param fragment the place
   * @param about what it is about
   * @param beside the leaf that it stands beside
   */
  record Said(String fragment, NodeId about, int beside, long start) implements Entry {}
}
