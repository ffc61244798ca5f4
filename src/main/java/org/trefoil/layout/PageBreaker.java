package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trefoil.timeline.PageMap;
import org.trefoil.timeline.TextPosition;

/** Stacks slabs into pages: as many as fit, and those that belong together on the same page. */
final class PageBreaker {

  private static final double TOLERANCE = 0.01;

  private final PageStyle style;
  private final Furniture furniture;
  private final List<PagedDocument.Page> pages = new ArrayList<>();
  private final List<PageMap.PageStart> starts = new ArrayList<>();
  private List<Frame> frames = new ArrayList<>();
  private Optional<TextPosition> start = Optional.empty();
  private double filled;
  private double after;
  private boolean empty = true;

  PageBreaker(PageStyle style, Furniture furniture) {
    this.style = style;
    this.furniture = furniture;
  }

  PagedDocument pages(List<Slab> slabs) {
    int next = 0;
    while (next < slabs.size()) {
      int end = groupEnd(slabs, next);
      double needed = height(slabs.subList(next, end));
      if (!empty && !fits(needed) && needed <= room()) {
        turn(slabs.get(next));
      }
      for (Slab slab : slabs.subList(next, end)) {
        place(slab);
      }
      next = end;
    }
    finish();
    return new PagedDocument(pages, new PageMap(starts));
  }

  private static int groupEnd(List<Slab> slabs, int from) {
    int end = from;
    while (end + 1 < slabs.size() && slabs.get(end).keep()) {
      end++;
    }
    return end + 1;
  }

  private double height(List<Slab> group) {
    double height = empty ? 0 : Math.max(after, group.get(0).before());
    for (int i = 0; i < group.size(); i++) {
      height += group.get(i).height();
      if (i > 0) {
        height += Math.max(group.get(i - 1).after(), group.get(i).before());
      }
    }
    return height;
  }

  private double room() {
    return style.height() - 2 * style.margin();
  }

  private boolean fits(double height) {
    return filled + height <= room() + TOLERANCE;
  }

  private void place(Slab slab) {
    double gap = empty ? 0 : Math.max(after, slab.before());
    if (!empty && !fits(gap + slab.height())) {
      turn(slab);
      gap = 0;
    }
    draw(slab, gap);
  }

  private void draw(Slab slab, double gap) {
    double top = style.margin() + filled + gap;
    for (Frame frame : slab.frames()) {
      frames.add(Shift.by(frame, style.margin(), top));
    }
    filled += gap + slab.height();
    after = slab.after();
    empty = false;
    if (start.isEmpty()) {
      start = slab.start();
    }
  }

  /** Begins a new page, with what a slab wants to be printed again above it. */
  private void turn(Slab next) {
    finish();
    frames = new ArrayList<>();
    start = Optional.empty();
    filled = 0;
    after = 0;
    empty = true;
    next.head().forEach(again -> draw(again, 0));
  }

  private void finish() {
    int number = pages.size() + 1;
    String label = String.format(Locale.ROOT, "%d", number);
    List<Frame> all = new ArrayList<>(furniture.of(number, label));
    all.addAll(frames);
    pages.add(new PagedDocument.Page(label, style.width(), style.height(), all));
    start.ifPresent(position -> starts.add(new PageMap.PageStart(label, position)));
  }
}
