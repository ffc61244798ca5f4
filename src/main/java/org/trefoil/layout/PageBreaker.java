package org.trefoil.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.document.NodeId;
import org.trefoil.timeline.PageMap;
import org.trefoil.timeline.TextPosition;

/**
 * Stacks slabs into pages: as many as fit with their notes at the foot, and those that belong
 * together on the same page.
 */
final class PageBreaker {

  private static final double TOLERANCE = 0.01;

  /** A picture is rather drawn this much smaller than that it leaves a hole on its page. */
  private static final double SMALLEST = 0.6;

  private final PageStyle style;
  private final Furniture furniture;
  private final Foot foot;
  private final List<PagedDocument.Page> pages = new ArrayList<>();
  private final List<PageMap.PageStart> starts = new ArrayList<>();
  private final Set<NodeId> noted = new HashSet<>();
  private final Map<NodeId, String> labels = new HashMap<>();
  private PlacedFrames frames = new PlacedFrames();
  private Optional<TextPosition> start = Optional.empty();
  private String chapter = "";
  private boolean opens = true;
  private boolean bare;
  private double filled;
  private double after;
  private boolean empty = true;

  PageBreaker(PageStyle style, Furniture furniture, Map<NodeId, List<Slab>> notes) {
    this.style = style;
    this.furniture = furniture;
    this.foot = new Foot(notes, style.size() * 1.6, style.room());
  }

  /** Has the pages noted on which some nodes begin. */
  PageBreaker noting(Set<NodeId> nodes) {
    noted.addAll(nodes);
    return this;
  }

  /** The numbers of the pages on which the nodes to be noted begin. */
  Map<NodeId, String> labels() {
    return labels;
  }

  PagedDocument pages(List<Slab> slabs) {
    int next = 0;
    while (next < slabs.size()) {
      int count = Slab.together(slabs, next);
      group(slabs.subList(next, next + count));
      next += count;
    }
    end();
    return new PagedDocument(pages, new PageMap(starts));
  }

  private void group(List<Slab> group) {
    Slab first = group.get(0);
    if (first.sign().turns() && !isBlank()) {
      turn(first);
    }
    first.sign().chapter().ifPresent(this::open);
    List<Slab> fitting = fitting(group);
    if (!empty && !fits(needed(fitting), fitting) && needed(fitting) <= style.room()) {
      turn(first);
    }
    fitting.forEach(this::place);
  }

  private void open(String name) {
    chapter = name;
    opens = true;
  }

  /** A picture made smaller when it then has room beside what belongs to it. */
  private List<Slab> fitting(List<Slab> group) {
    Slab first = group.get(0);
    double missing = needed(group) + foot.least(group) + filled - style.room();
    boolean helps = missing > 0 && missing <= first.height() * (1 - SMALLEST);
    if (!first.isPicture() || !helps || empty) {
      return group;
    }
    List<Slab> smaller = new ArrayList<>(group);
    smaller.set(0, first.smaller(first.height() - missing));
    return smaller;
  }

  private double needed(List<Slab> group) {
    return (empty ? 0 : Math.max(after, group.get(0).before())) + Slab.heightOf(group);
  }

  private boolean fits(double height, List<Slab> text) {
    return filled + height + foot.least(text) <= style.room() + TOLERANCE;
  }

  private void place(Slab slab) {
    double gap = empty ? 0 : Math.max(after, slab.before());
    if (!empty && !fits(gap + slab.height(), List.of(slab))) {
      turn(slab);
      gap = 0;
    }
    while (empty && foot.isWaiting() && !fits(slab.height(), List.of(slab))) {
      turn(slab);
    }
    draw(slab, gap);
    foot.take(slab, style.room() - filled);
  }

  private void draw(Slab slab, double gap) {
    paint(slab, style.margin() + filled + gap);
    filled += gap + slab.height();
    after = slab.after();
    bare |= slab.sign().bare();
    empty = false;
    if (start.isEmpty()) {
      start = slab.start();
    }
    slab.start()
        .filter(position -> position.offset() == 0 && noted.contains(position.node()))
        .ifPresent(position -> labels.putIfAbsent(position.node(), label()));
  }

  /** The number of the page that is being filled. */
  private String label() {
    return String.format(Locale.ROOT, "%d", pages.size() + 1);
  }

  private void paint(Slab slab, double top) {
    frames.place(slab.frames(), style.margin(), top);
  }

  private boolean isBlank() {
    return empty && foot.slabs().isEmpty();
  }

  /** Begins a new page, with what a slab wants to be printed again above it. */
  private void turn(Slab next) {
    finish();
    foot.turn();
    next.head().forEach(again -> draw(again, 0));
  }

  private void finish() {
    int number = pages.size() + 1;
    String label = label();
    paintFoot();
    PlacedFrames all = new PlacedFrames();
    all.place(furniture.paper(), 0, 0);
    Optional<String> head = opens ? Optional.empty() : Optional.of(chapter);
    if (!bare) {
      all.place(furniture.of(label, head, number), 0, 0);
    }
    all.place(frames, 0, 0);
    pages.add(new PagedDocument.Page(label, style.width(), style.height(), all));
    start.ifPresent(position -> starts.add(new PageMap.PageStart(label, position)));
    frames = new PlacedFrames();
    start = Optional.empty();
    opens = false;
    bare = false;
    filled = 0;
    after = 0;
    empty = true;
  }

  /** Draws the notes so that the last of them ends where the text area does. */
  private void paintFoot() {
    if (foot.slabs().isEmpty()) {
      return;
    }
    double top = style.margin() + style.room() - foot.height();
    frames.place(furniture.rule(top + foot.rule() / 2), 0, 0);
    double at = top + foot.rule();
    for (int i = 0; i < foot.slabs().size(); i++) {
      Slab slab = foot.slabs().get(i);
      at += i == 0 ? 0 : Math.max(foot.slabs().get(i - 1).after(), slab.before());
      paint(slab, at);
      at += slab.height();
      if (start.isEmpty()) {
        start = slab.start();
      }
    }
  }

  private void end() {
    foot.end(style.room() - filled);
    finish();
    while (foot.isWaiting()) {
      foot.turnAlone();
      finish();
    }
  }
}
