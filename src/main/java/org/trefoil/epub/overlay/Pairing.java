package org.trefoil.epub.overlay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trefoil.document.NodeId;
import org.trefoil.epub.overlay.TextTree.Element;
import org.trefoil.epub.overlay.TextTree.Kind;

/**
 * Pairs every element with its stretch of the recording. Each stretch lasts until the next begins,
 * so the silence after a sentence belongs to it and nothing overlaps; what is shown in silence gets
 * a little of the silence before it.
 */
public final class Pairing {

  /** What is shown in silence is shown so long, if there is time. */
  private static final int GLANCE_MS = 20;

  private final Plan plan;
  private final Map<NodeId, List<Run>> runs;
  private final Function<String, Optional<String>> files;
  private final List<Pair> pairs = new ArrayList<>();

  /** An element and the sample that it begins with, or {@link Entry#SILENT}. */
  private static final class Pair {
    private final String fragment;
    private final String type;
    private final List<Element> around;
    private long start;
    private long end;

    Pair(String fragment, String type, List<Element> around, long start) {
      this.fragment = fragment;
      this.type = type;
      this.around = around;
      this.start = start;
    }
  }

  private Pairing(
      Plan plan, Map<NodeId, List<Run>> runs, Function<String, Optional<String>> files) {
    this.plan = plan;
    this.runs = runs;
    this.files = files;
  }

  /**
   * Pairs the elements of a book.
   *
   * @param plan what was planned
   * @param runs the runs of the sentences that were parted, as they were written
   * @param files which file an id stands in; empty when it was not written after all
   * @return the overlay of each file that has one, by the file's name, in the order of hearing
   */
  public static Map<String, Overlay> of(
      Plan plan, Map<NodeId, List<Run>> runs, Function<String, Optional<String>> files) {
    Pairing pairing = new Pairing(plan, runs, files);
    pairing.collect();
    pairing.timed();
    return pairing.byFile();
  }

  private void collect() {
    for (int i = 0; i < plan.entries().size(); i++) {
      Entry entry = plan.entries().get(i);
      if (entry instanceof Entry.Words words) {
        words(words, next(i));
      } else if (entry instanceof Entry.Shown shown) {
        add(shown.element().fragment(), "", shown.element(), shown.start());
      } else if (entry instanceof Entry.Said said) {
        said(said);
      }
    }
  }

  /** When whatever is heard next begins. */
  private long next(int entry) {
    for (int i = entry + 1; i < plan.entries().size(); i++) {
      if (plan.entries().get(i).start() != Entry.SILENT) {
        return plan.entries().get(i).start();
      }
    }
    return plan.sound().timeline().samples();
  }

  private void words(Entry.Words words, long end) {
    Element element = plan.tree().leaves().get(words.leaf()).element();
    List<Run> shown =
        runs.getOrDefault(element.node(), List.of()).stream()
            .filter(run -> run.from() >= words.from() && run.from() < words.to())
            .toList();
    if (shown.isEmpty()) {
      add(element.fragment(), "", element, words.start());
      return;
    }
    List<Long> starts = Timed.starts(shown, words.words(), words.start(), end);
    for (int i = 0; i < shown.size(); i++) {
      add(shown.get(i).fragment(), "", element, starts.get(i));
    }
  }

  private void said(Entry.Said said) {
    Element beside = plan.tree().leaves().get(said.beside()).element();
    Optional<Element> about = plan.tree().element(said.about());
    String type = about.isEmpty() ? "noteref" : "";
    Element within =
        about.filter(element -> element.holds(beside) || element == beside).orElse(beside);
    add(said.fragment(), type, within, said.start());
  }

  /** What wasn't written can't be pointed at; its sound goes with what is before it. */
  private void add(String fragment, String type, Element element, long start) {
    if (files.apply(fragment).isPresent()) {
      pairs.add(new Pair(fragment, type, around(element), start));
    }
  }

  /** Notes at any depth; of all else only the outermost. */
  private static List<Element> around(Element element) {
    List<Element> all = new ArrayList<>();
    for (Optional<Element> e = Optional.of(element); e.isPresent(); e = e.get().parent()) {
      if (e.get().kind() != Kind.PLAIN
          && e.get().kind() != Kind.PART
          && e.get().kind() != Kind.ROWS) {
        all.add(0, e.get());
      }
    }
    return all;
  }

  private void timed() {
    long end = plan.sound().timeline().samples();
    for (int i = pairs.size() - 1; i >= 0; i--) {
      Pair pair = pairs.get(i);
      if (pair.start != Entry.SILENT) {
        pair.end = end;
        end = pair.start;
      }
    }
    pairs.stream()
        .filter(pair -> pair.start != Entry.SILENT)
        .findFirst()
        .ifPresent(p -> p.start = 0);
    silences();
  }

  private void silences() {
    int i = 0;
    while (i < pairs.size()) {
      int from = i;
      while (i < pairs.size() && pairs.get(i).start == Entry.SILENT) {
        i++;
      }
      if (i > from) {
        glances(from, i);
      }
      i++;
    }
  }

  /** Takes a little from the end of what is heard before, else from the beginning of the next. */
  private void glances(int from, int to) {
    int count = to - from;
    boolean first = from == 0;
    Pair giver = !first ? pairs.get(from - 1) : to < pairs.size() ? pairs.get(to) : null;
    if (giver == null) {
      return;
    }
    long most = (long) GLANCE_MS * plan.sound().timeline().sampleRate() / 1000;
    long each = Math.min(most, (giver.end - giver.start) / 2 / count);
    long at = first ? giver.start : giver.end - each * count;
    if (first) {
      giver.start += each * count;
    } else {
      giver.end = at;
    }
    for (Pair pair : pairs.subList(from, to)) {
      pair.start = at;
      at += each;
      pair.end = at;
    }
  }

  private Map<String, Overlay> byFile() {
    Map<String, Overlay> overlays = new LinkedHashMap<>();
    Tracks tracks = new Tracks(plan.sound());
    for (Pair pair : pairs) {
      Par par =
          new Par(pair.fragment, pair.type, pair.around, tracks.extract(pair.start, pair.end));
      String file = files.apply(pair.fragment).orElseThrow();
      overlays.computeIfAbsent(file, name -> new Overlay()).add(par);
    }
    return overlays;
  }
}
