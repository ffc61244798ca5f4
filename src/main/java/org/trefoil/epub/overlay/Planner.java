package org.trefoil.epub.overlay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.document.NodeId;
import org.trefoil.epub.overlay.TextTree.Element;
import org.trefoil.epub.overlay.TextTree.Kind;
import org.trefoil.epub.overlay.TextTree.Leaf;
import org.trefoil.timeline.Clip;

/** Goes through what is heard once and gives everything an element. */
final class Planner {

  private final Plan plan;
  private final TextTree tree;
  private final List<Heard> heard;
  private final Deque<Element> unread;
  private final Map<Heard, Element> shown = new HashMap<>();
  private final List<Heard> waiting = new ArrayList<>();
  private Optional<Target> last = Optional.empty();
  private int places;

  /** What was paired last: a leaf, or an element that is shown whole. */
  private record Target(Element element, int leaf, int reached, boolean words) {}

  Planner(Plan plan) {
    this.plan = plan;
    this.tree = plan.tree();
    this.heard = Heard.of(plan.sound().timeline(), tree);
    List<Element> elements = Unread.of(tree, heard);
    pair(elements);
    Set<Element> spoken = new HashSet<>(shown.values());
    this.unread = new ArrayDeque<>(elements.stream().filter(e -> !spoken.contains(e)).toList());
  }

  /** Gives each unread element the announcement that speaks of it most closely. */
  private void pair(List<Element> elements) {
    int from = 0;
    for (Element element : elements) {
      int at = from;
      int best = -1;
      while (at < heard.size() && !comesAfter(heard.get(at), element)) {
        Heard each = heard.get(at);
        if (each.isText()) {
          best = -1;
          from = at + 1;
        } else if (closer(each, best < 0 ? null : heard.get(best), element)) {
          best = at;
        }
        at++;
      }
      if (best >= 0) {
        shown.put(heard.get(best), element);
        from = best + 1;
      }
    }
  }

  private static boolean comesAfter(Heard each, Element element) {
    return each.isText() && each.leaf() >= element.end();
  }

  private boolean closer(Heard each, Heard best, Element element) {
    Optional<Element> about = tree.element(each.node());
    if (about.isEmpty() || !about.get().holds(element) && about.get() != element) {
      return false;
    }
    if (best == null) {
      return true;
    }
    Element other = tree.element(best.node()).orElseThrow();
    boolean same = each.node().equals(element.node());
    return same || about.get().size() <= other.size() && !best.node().equals(element.node());
  }

  void plan() {
    for (Heard each : heard) {
      if (each.isText()) {
        text(each);
      } else if (shown.containsKey(each)) {
        show(shown.get(each), each.start());
      } else {
        waiting.add(each);
      }
    }
    silent(Integer.MAX_VALUE);
    waiting.forEach(this::after);
    waiting.clear();
  }

  private void text(Heard each) {
    Leaf leaf = tree.leaves().get(each.leaf());
    if (last.isPresent() && last.get().words() && last.get().leaf() == each.leaf()) {
      goOn(each, leaf);
      return;
    }
    place(leaf.element());
    add(each, 0);
  }

  /** More words of the leaf that was heard last: a new run, if the text can be parted. */
  private void goOn(Heard each, Leaf leaf) {
    int reached = last.orElseThrow().reached();
    int cut =
        each.words().isEmpty() ? 0 : Cuts.between(leaf.text(), reached, Cuts.begin(each.words()));
    Entry.Words before = (Entry.Words) plan.entries().get(plan.entries().size() - 1);
    if (cut <= Math.max(before.from(), 0)
        || cut >= leaf.text().length()
        || before.words().isEmpty()) {
      waiting.clear();
      join(each, before);
      return;
    }
    List<String> here = new ArrayList<>();
    plan.entries().set(plan.entries().size() - 1, upTo(before, cut));
    for (Heard said : waiting) {
      here.add(said(said, each.leaf()));
    }
    waiting.clear();
    plan.seam(leaf.element().node(), cut, here);
    add(each, cut);
  }

  private static Entry.Words upTo(Entry.Words words, int cut) {
    return new Entry.Words(words.leaf(), words.from(), cut, words.words(), words.start());
  }

  private void join(Heard each, Entry.Words before) {
    List<Clip.Word> words = new ArrayList<>(before.words());
    words.addAll(each.words());
    plan.entries()
        .set(
            plan.entries().size() - 1,
            new Entry.Words(before.leaf(), before.from(), before.to(), words, before.start()));
    remember(each);
  }

  private void add(Heard each, int from) {
    Leaf leaf = tree.leaves().get(each.leaf());
    int to = Math.max(1, leaf.text().length());
    plan.entries().add(new Entry.Words(each.leaf(), from, to, each.words(), each.start()));
    if (plan.sound().grain() == BookSound.Grain.WORD) {
      parted(each.words(), leaf, from);
    }
    remember(each);
  }

  private void remember(Heard each) {
    Element element = tree.leaves().get(each.leaf()).element();
    last = Optional.of(new Target(element, each.leaf(), Cuts.end(each.words()), true));
  }

  private void parted(List<Clip.Word> words, Leaf leaf, int from) {
    int reached = from;
    for (int i = 1; i < words.size(); i++) {
      int cut = Cuts.between(leaf.text(), words.get(i - 1).to(), words.get(i).from());
      if (cut > reached && cut < leaf.text().length()) {
        plan.seam(leaf.element().node(), cut, List.of());
        reached = cut;
      }
    }
  }

  private void show(Element element, long start) {
    long begin = start;
    if (element.kind() == Kind.ROWS && !waiting.isEmpty()) {
      begin = waiting.get(0).start();
      waiting.clear();
    }
    place(element);
    plan.entries().add(new Entry.Shown(element, begin));
    last = Optional.of(new Target(element, element.first(), 0, false));
  }

  /** Gives what waits its place between the last element and the next. */
  private void place(Element next) {
    int i = 0;
    while (i < waiting.size() && trails(waiting.get(i), next)) {
      after(waiting.get(i++));
    }
    silent(next.first());
    while (i < waiting.size()) {
      before(waiting.get(i++), next);
    }
    waiting.clear();
  }

  /** Whether an announcement belongs to what was read last and not to what comes. */
  private boolean trails(Heard said, Element next) {
    Optional<Element> about = tree.element(said.node());
    boolean ahead = about.isPresent() && (about.get().holds(next) || about.get() == next);
    boolean behind =
        about.isEmpty()
            || last.isPresent()
                && (about.get().holds(last.get().element()) || about.get() == last.get().element());
    return last.isPresent() && !ahead && behind;
  }

  /** What is neither read nor spoken of is shown in its place all the same. */
  private void silent(int until) {
    while (!unread.isEmpty() && unread.peek().first() < until) {
      Element element = unread.remove();
      plan.entries().add(new Entry.Shown(element, Entry.SILENT));
      last = Optional.of(new Target(element, element.first(), 0, false));
    }
  }

  private void before(Heard said, Element next) {
    plan.placeBefore(next.fragment(), said(said, next.first()));
  }

  private void after(Heard said) {
    last.ifPresent(
        target -> {
          Element element = target.element();
          boolean rows = element.kind() == Kind.ROWS;
          String fragment = rows ? element.node().value() : element.fragment();
          plan.placeAfter(fragment, said(said, target.leaf()));
        });
  }

  private String said(Heard said, int leaf) {
    NodeId about = said.node();
    String fragment = Fragments.said(++places);
    plan.entries().add(new Entry.Said(fragment, about, leaf, said.start()));
    return fragment;
  }
}
