package org.trefoil.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;
import org.trefoil.epub.overlay.Fragments;
import org.trefoil.epub.overlay.Plan;
import org.trefoil.timeline.PageMap;

/**
 * What stands between the words and isn't text: where the pages of the PDF begin, and the places of
 * what is said about the text.
 */
final class Marks {

  /** A text without pages and without sound. */
  static final Marks NONE = new Marks(PageMap.NONE, Optional.empty());

  /**
   * A place inside a sentence.
   *
   * @param cut whether a run of text ends here and another begins
   * @param places of announcements
   * @param pages that begin here
   */
  record Seam(boolean cut, List<String> places, List<PageBreak> pages) {}

  private final Optional<Plan> plan;
  private final Map<NodeId, TreeMap<Integer, List<PageBreak>>> pages = new HashMap<>();
  private final List<PageBreak> all = new ArrayList<>();

  Marks(PageMap map, Optional<Plan> plan) {
    this.plan = plan;
    for (PageMap.PageStart start : map.pages()) {
      PageBreak mark = new PageBreak(Fragments.page(all.size() + 1), start.label());
      all.add(mark);
      pages
          .computeIfAbsent(start.position().node(), key -> new TreeMap<>())
          .computeIfAbsent(start.position().offset(), key -> new ArrayList<>())
          .add(mark);
    }
  }

  /** Whether the book speaks. */
  boolean voiced() {
    return plan.isPresent();
  }

  /** All pages in order. */
  List<PageBreak> pages() {
    return all;
  }

  /** The places right before an element. */
  List<String> before(String fragment) {
    return plan.map(p -> p.before(fragment)).orElse(List.of());
  }

  /** The places right after an element. */
  List<String> after(String fragment) {
    return plan.map(p -> p.after(fragment)).orElse(List.of());
  }

  /** The pages that begin in a node, by the offset in its plain text. */
  Map<Integer, List<PageBreak>> pages(NodeId node) {
    return pages.containsKey(node) ? pages.get(node) : Map.of();
  }

  /** The places inside a sentence, by the offset in its plain text. */
  TreeMap<Integer, Seam> seams(Sentence sentence) {
    TreeMap<Integer, Seam> seams = new TreeMap<>();
    plan.ifPresent(
        p ->
            p.seams(sentence.id())
                .forEach((at, seam) -> seams.put(at, new Seam(true, seam.places(), List.of()))));
    if (pages.containsKey(sentence.id())) {
      String text = PlainText.of(sentence);
      pages(sentence.id()).forEach((at, marks) -> add(seams, WordStart.of(text, at), marks));
    }
    return seams;
  }

  private static void add(TreeMap<Integer, Seam> seams, int at, List<PageBreak> marks) {
    Seam seam = seams.getOrDefault(at, new Seam(false, List.of(), List.of()));
    List<PageBreak> both = new ArrayList<>(seam.pages());
    both.addAll(marks);
    seams.put(at, new Seam(seam.cut(), seam.places(), both));
  }
}
