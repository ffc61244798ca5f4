package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.source.Span;

/** What stands on every page and isn't read: the running head and the page number. */
final class Furniture {

  private static final double SMALL = 0.8;

  private final PageStyle style;
  private final TextSetter text;
  private final Column column;
  private final String title;

  Furniture(PageStyle style, TextSetter text, Column column, String title) {
    this.style = style;
    this.text = text;
    this.column = column.looking(Look.plain(style.size() * SMALL));
    this.title = title;
  }

  /** The furniture of a page; the first has no running head, since the title stands there. */
  List<Frame> of(int number, String label) {
    List<Frame> frames = new ArrayList<>();
    double half = style.margin() / 2;
    if (number > 1 && !title.isBlank()) {
      add(Owner.Artifact.HEADER, title, half - column.look().size(), Block.Alignment.START, frames);
    }
    add(Owner.Artifact.FOOTER, label, style.height() - half, Block.Alignment.CENTER, frames);
    return frames;
  }

  private void add(
      Owner owner, String words, double top, Block.Alignment alignment, List<Frame> into) {
    if (top < 0 || top > style.height() - column.look().size()) {
      return;
    }
    List<Slab> lines =
        text.lines(
            text.measure(TextSetter.piece(owner, NodeId.UNSET, words, Span.START, column), column),
            column,
            alignment);
    lines.get(0).frames().forEach(frame -> into.add(Shift.by(frame, style.margin(), top)));
  }
}
