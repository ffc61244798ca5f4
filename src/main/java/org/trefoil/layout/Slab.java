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
 * @param sign what it means to the pages
 */
record Slab(
    double before,
    double height,
    double after,
    boolean keep,
    List<Frame> frames,
    Optional<TextPosition> start,
    List<Slab> head,
    Sign sign) {

  /**
   * What a slab means to the pages.
   *
   * @param turns whether it begins a new page
   * @param chapter the chapter that begins with it, as the running head calls it
   * @param bare whether its page has neither a running head nor a number
   */
  record Sign(boolean turns, Optional<String> chapter, boolean bare) {
    static final Sign NONE = new Sign(false, Optional.empty(), false);

    /** Begins a page, and a chapter. */
    static Sign chapter(String name) {
      return new Sign(true, Optional.of(name), false);
    }

    /** Begins a page. */
    static final Sign TURN = new Sign(true, Optional.of(""), false);

    /** Begins the page of the title. */
    static final Sign TITLE = new Sign(true, Optional.of(""), true);
  }

  Slab {
    frames = List.copyOf(frames);
    head = List.copyOf(head);
  }

  static Slab of(double height, List<Frame> frames, Optional<TextPosition> start) {
    return new Slab(0, height, 0, false, frames, start, List.of(), Sign.NONE);
  }

  private Slab with(double above, double own, double below, List<Frame> drawn) {
    return new Slab(above, own, below, keep, drawn, start, head, sign);
  }

  Slab before(double room) {
    return with(Math.max(before, room), height, after, frames);
  }

  Slab after(double room) {
    return with(before, height, Math.max(after, room), frames);
  }

  /** The same with no more room around it than some. */
  Slab tightened(double most) {
    return with(Math.min(before, most), height, Math.min(after, most), frames);
  }

  Slab kept() {
    return new Slab(before, height, after, true, frames, start, head, sign);
  }

  /** The same with a first text in it. */
  Slab from(TextPosition position) {
    return new Slab(before, height, after, keep, frames, Optional.of(position), head, sign);
  }

  /** The same, whatever follows it. */
  Slab loose() {
    return new Slab(before, height, after, false, frames, start, head, sign);
  }

  Slab headed(List<Slab> again) {
    return new Slab(before, height, after, keep, frames, start, again, sign);
  }

  Slab signed(Sign other) {
    return new Slab(before, height, after, keep, frames, start, head, other);
  }

  /** The same with room inside it, above and below what is drawn. */
  Slab padded(double above, double below) {
    List<Frame> lower = frames.stream().map(frame -> Shift.by(frame, 0, above)).toList();
    return with(before, above + height + below, after, lower);
  }

  /** The same with more frames, drawn first. */
  Slab under(List<Frame> grounds) {
    List<Frame> all = new ArrayList<>(grounds);
    all.addAll(frames);
    return with(before, height, after, all);
  }

  /** The same with more frames, drawn last. */
  Slab over(List<Frame> more) {
    List<Frame> all = new ArrayList<>(frames);
    all.addAll(more);
    return with(before, height, after, all);
  }

  /** Whether it is nothing but a picture, which may be drawn smaller. */
  boolean isPicture() {
    return frames.size() == 1 && frames.get(0) instanceof Frame.Picture;
  }

  /** A picture drawn smaller, in the middle of where it stood. */
  Slab smaller(double newHeight) {
    Frame.Picture picture = (Frame.Picture) frames.get(0);
    Box box = picture.box();
    double width = box.width() * newHeight / box.height();
    double x = box.x() + (box.width() - width) / 2;
    Box scaled = new Box(x, box.y(), width, newHeight);
    return with(
        before,
        newHeight,
        after,
        List.of(new Frame.Picture(picture.owner(), picture.plate(), scaled)));
  }

  /** The height of some slabs, one above the other, without the room above and below them all. */
  static double heightOf(List<Slab> slabs) {
    double height = 0;
    for (int i = 0; i < slabs.size(); i++) {
      height += slabs.get(i).height();
      if (i > 0) {
        height += Math.max(slabs.get(i - 1).after(), slabs.get(i).before());
      }
    }
    return height;
  }

  /** How many of the first slabs have to stand on one page. */
  static int together(List<Slab> slabs, int from) {
    int end = from;
    while (end + 1 < slabs.size() && slabs.get(end).keep() && !slabs.get(end + 1).sign().turns()) {
      end++;
    }
    return end + 1 - from;
  }

  /** The slabs with room around them all. */
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
