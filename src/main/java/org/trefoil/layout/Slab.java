package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.timeline.TextPosition;

/**
 * A horizontal slice of a column that no page break cuts: a line of text, a row, a picture. The
 * places of its frames count from its upper edge; x counts from the left edge of the column.
 *
 * @param before the room wanted above, in points; of two rooms that meet the larger counts, and
 *     none at the top of a page
 * @param height its own height
 * @param after the room wanted below
 * @param keep whether the next slab should stand on the same page
 * @param frames what is drawn
 * @param start the first text in it, if there is text
 * @param head what is printed again above it when a page begins with it
 */
record Slab(
    double before,
    double height,
    double after,
    boolean keep,
    List<Frame> frames,
    Optional<TextPosition> start,
    List<Slab> head) {

  Slab {
    frames = List.copyOf(frames);
    head = List.copyOf(head);
  }

  static Slab of(double height, List<Frame> frames, Optional<TextPosition> start) {
    return new Slab(0, height, 0, false, frames, start, List.of());
  }

  Slab before(double room) {
    return new Slab(Math.max(before, room), height, after, keep, frames, start, head);
  }

  Slab after(double room) {
    return new Slab(before, height, Math.max(after, room), keep, frames, start, head);
  }

  Slab kept() {
    return new Slab(before, height, after, true, frames, start, head);
  }

  Slab headed(List<Slab> again) {
    return new Slab(before, height, after, keep, frames, start, again);
  }

  /** The same with room inside it, above and below what is drawn. */
  Slab padded(double above, double below) {
    List<Frame> lower = frames.stream().map(frame -> Shift.by(frame, 0, above)).toList();
    return new Slab(before, above + height + below, after, keep, lower, start, head);
  }

  /** The same with more frames, drawn first. */
  Slab under(List<Frame> grounds) {
    List<Frame> all = new ArrayList<>(grounds);
    all.addAll(frames);
    return new Slab(before, height, after, keep, all, start, head);
  }

  /** The same with more frames, drawn last. */
  Slab over(List<Frame> more) {
    List<Frame> all = new ArrayList<>(frames);
    all.addAll(more);
    return new Slab(before, height, after, keep, all, start, head);
  }

  /** The slabs with room around them all, and held together at the first and the last two. */
  static List<Slab> spaced(List<Slab> slabs, double before, double after) {
    List<Slab> out = new ArrayList<>(slabs);
    if (!out.isEmpty()) {
      out.set(0, out.get(0).before(before));
      int last = out.size() - 1;
      out.set(last, out.get(last).after(after));
    }
    return out;
  }
}
