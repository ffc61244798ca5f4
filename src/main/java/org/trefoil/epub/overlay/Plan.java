package org.trefoil.epub.overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;

/**
 * Which elements a book needs so that everything that is heard has one to point at: places for what
 * is said about the text, and runs of sentences that are heard apart.
 */
public final class Plan {

  /**
   * A place inside a sentence, where one run ends and another begins.
   *
   * @param places the places of announcements that stand here
   */
  public record Seam(List<String> places) {
    public Seam {
      places = List.copyOf(places);
    }
  }

  private final TextTree tree;
  private final BookSound sound;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<String>> before = new HashMap<>();
  private final Map<String, List<String>> after = new HashMap<>();
  private final Map<NodeId, TreeMap<Integer, Seam>> seams = new HashMap<>();

  private Plan(TextTree tree, BookSound sound) {
    this.tree = tree;
    this.sound = sound;
  }

  /** Plans the elements for the recording of a document. */
  public static Plan of(Document document, BookSound sound) {
    Plan plan = new Plan(TextTree.of(document), sound);
    new Planner(plan).plan();
    return plan;
  }

  /** The places that stand right before an element. */
  public List<String> before(String fragment) {
    return before.getOrDefault(fragment, List.of());
  }

  /** The places that stand right after an element. */
  public List<String> after(String fragment) {
    return after.getOrDefault(fragment, List.of());
  }

  /** The places inside a sentence, by their offset in its plain text. */
  public Map<Integer, Seam> seams(NodeId sentence) {
    return seams.getOrDefault(sentence, new TreeMap<>());
  }

  /** Whether all text is read out, labels aside: nothing is only announced or shown in silence. */
  public boolean complete() {
    return entries.stream().noneMatch(entry -> entry instanceof Entry.Shown shown && unread(shown));
  }

  private static boolean unread(Entry.Shown shown) {
    String fragment = shown.element().fragment();
    NodeId node = shown.element().node();
    return !fragment.equals(Fragments.label(node))
        && !fragment.equals(Fragments.back(node))
        && !fragment.equals(Fragments.box(node));
  }

  BookSound sound() {
    return sound;
  }

  TextTree tree() {
    return tree;
  }

  /** What is heard and shown, in the order of hearing. */
  List<Entry> entries() {
    return entries;
  }

  void placeBefore(String fragment, String place) {
    before.computeIfAbsent(fragment, key -> new ArrayList<>()).add(place);
  }

  void placeAfter(String fragment, String place) {
    after.computeIfAbsent(fragment, key -> new ArrayList<>()).add(place);
  }

  void seam(NodeId sentence, int offset, List<String> places) {
    seams
        .computeIfAbsent(sentence, key -> new TreeMap<>())
        .merge(offset, new Seam(places), (one, other) -> places.isEmpty() ? one : other);
  }
}
