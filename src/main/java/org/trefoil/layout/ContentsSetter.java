package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.language.Direction;
import org.trefoil.source.Span;

/**
 * Sets a table of contents: a line an entry, its page at the other edge, dots between. Where lines
 * end doesn't depend on the pages, so that it can be set before they are known.
 */
final class ContentsSetter {

  /** The room that is kept for page numbers. */
  private static final String WIDEST_NUMBER = "0000";

  private static final String DOT = " .";

  private final TextSetter text;
  private final Column column;
  private final double em;
  private final double numbers;

  /**
   * @param text sets lines
   * @param column the measure, in the look of the body text
   */
  ContentsSetter(TextSetter text, Column column) {
    this.text = text;
    this.column = column.filling(Manner.WHOLE);
    this.em = column.look().size();
    this.numbers = text.width(WIDEST_NUMBER, column) + em;
  }

  List<Slab> set(Contents contents) {
    Column head = column.looking(column.look().scaled(2).heavy());
    List<Slab> title =
        Slab.spaced(lines(contents.title(), Optional.empty(), head), 0, em).stream()
            .map(Slab::kept)
            .toList();
    List<Slab> slabs = new ArrayList<>(title);
    slabs.set(0, slabs.get(0).signed(Slab.Sign.chapter(contents.title().value())));
    boolean deep = contents.entries().stream().anyMatch(entry -> entry.level() > 1);
    for (Contents.Entry entry : contents.entries()) {
      boolean first = entry.level() == 1;
      Look look = deep && first ? column.look().heavy() : column.look();
      double room = em * (deep && first ? 0.7 : 0.15);
      slabs.addAll(Slab.spaced(entry(entry, column.looking(look)), room, 0));
    }
    return slabs;
  }

  private List<Slab> entry(Contents.Entry entry, Column base) {
    Column inner = base.indented(em * 1.6 * (entry.level() - 1));
    boolean ltr = inner.direction() == Direction.LTR;
    double width = Math.max(em, inner.width() - numbers);
    Column words = inner.at(ltr ? inner.x() : inner.x() + inner.width() - width, width);
    List<Slab> slabs = lines(entry.words(), Optional.of(entry.link()), words);
    int last = slabs.size() - 1;
    for (int i = 0; i < last; i++) {
      slabs.set(i, slabs.get(i).kept());
    }
    if (!entry.page().value().isEmpty()) {
      double room = Math.min(numbers, inner.width());
      Column beside = inner.at(ltr ? inner.x() + inner.width() - room : inner.x(), room);
      List<Frame> more = new ArrayList<>(leader(slabs.get(last), entry, inner));
      more.addAll(number(entry, beside).frames());
      slabs.set(last, slabs.get(last).over(more));
    }
    return slabs;
  }

  private Slab number(Contents.Entry entry, Column beside) {
    return text.lines(
            measured(entry.page(), Optional.of(entry.link()), beside), beside, Block.Alignment.END)
        .get(0);
  }

  /** Dots from the end of the words to the number; they stand below each other. */
  private List<Frame> leader(Slab line, Contents.Entry entry, Column inner) {
    double unit = text.width(DOT, column);
    double number = text.width(entry.page().value(), inner) + em * 0.3;
    double free = free(line, inner) - number - em * 0.3;
    int count = (int) (free / unit);
    if (count < 2) {
      return List.of();
    }
    double width = count * unit;
    boolean ltr = inner.direction() == Direction.LTR;
    double x = ltr ? inner.x() + inner.width() - number - width : inner.x() + number;
    Column dots = column.at(x, width);
    return text.label(Owner.Artifact.LAYOUT, NodeId.UNSET, DOT.repeat(count), Span.START, dots)
        .frames();
  }

  /** The room beside the words of a line. */
  private static double free(Slab line, Column inner) {
    double left = inner.x() + inner.width();
    double right = inner.x();
    for (Frame frame : line.frames()) {
      if (frame instanceof Frame.LinkArea area) {
        left = Math.min(left, area.box().x());
        right = Math.max(right, area.box().right());
      }
    }
    return inner.direction() == Direction.LTR
        ? inner.x() + inner.width() - right
        : left - inner.x();
  }

  private List<Slab> lines(Inline.Text words, Optional<Inline> link, Column inner) {
    return text.lines(measured(words, link, inner), inner, Block.Alignment.START);
  }

  private Passage measured(Inline.Text words, Optional<Inline> link, Column inner) {
    Piece piece =
        new Piece(
            new Owner.Words(NodeId.UNSET, words),
            words.value(),
            inner.look(),
            link,
            Optional.empty(),
            NodeId.UNSET,
            -1,
            inner.language(),
            Itemizer.level(inner.direction()),
            Span.START);
    return text.measure(List.of(piece), inner);
  }
}
