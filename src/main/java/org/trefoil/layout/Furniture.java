package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.source.Span;

/** What stands on every page and isn't read: the running head and the page number. */
final class Furniture {

  private final PageStyle style;
  private final TextSetter text;
  private final Column column;
  private final String title;

  Furniture(PageStyle style, TextSetter text, Column column, String title) {
    this.style = style;
    this.text = text;
    this.column =
        column
            .looking(column.look().scaled(Math.max(0.8, style.theme().small())))
            .filling(Manner.WHOLE);
    this.title = title;
  }

  /**
   * The furniture of a page.
   *
   * @param label the page number as printed
   * @param chapter what the running head tells beside the title; empty where there is none, since a
   *     title or a chapter opens on the page
   * @param number the page's place in the file, from 1
   */
  List<Frame> of(String label, Optional<String> chapter, int number) {
    List<Frame> frames = new ArrayList<>();
    double half = style.margin() / 2;
    chapter.ifPresent(
        name -> {
          boolean left = name.isBlank() || number % 2 == 0;
          add(
              Owner.Artifact.HEADER,
              left ? title : name,
              half - column.look().size(),
              side(left),
              frames);
        });
    add(Owner.Artifact.FOOTER, label, style.height() - half, Block.Alignment.CENTER, frames);
    return frames;
  }

  private static Block.Alignment side(boolean left) {
    return left ? Block.Alignment.START : Block.Alignment.END;
  }

  /** The colour of the paper, when it isn't white. */
  List<Frame> paper() {
    int color = column.look().palette().paper();
    Box box = new Box(0, 0, style.width(), style.height());
    return color == 0xFFFFFF
        ? List.of()
        : List.of(new Frame.Fill(Owner.Artifact.BACKGROUND, color, box));
  }

  /** The rule above the notes. */
  List<Frame> rule(double y) {
    double width = column.width() / 4;
    Box box = new Box(style.margin() + column.beginning(width), y, width, 0.5);
    return List.of(new Frame.Fill(Owner.Artifact.LAYOUT, column.look().palette().rule(), box));
  }

  private void add(
      Owner owner, String words, double top, Block.Alignment alignment, List<Frame> into) {
    boolean outside = top < 0 || top > style.height() - column.look().size();
    if (outside || words.isBlank()) {
      return;
    }
    line(owner, words, alignment)
        .frames()
        .forEach(frame -> into.add(Shift.by(frame, style.margin(), top)));
  }

  /** One line: what doesn't fit is left out, and three dots say so. */
  private Slab line(Owner owner, String words, Block.Alignment alignment) {
    String shown = words;
    List<Slab> lines = lines(owner, shown, alignment);
    while (lines.size() > 1 && shown.length() > 8) {
      int cut = shown.offsetByCodePoints(0, shown.codePointCount(0, shown.length()) * 3 / 4);
      int space = shown.lastIndexOf(' ', cut);
      shown = shown.substring(0, space > cut / 2 ? space : cut);
      lines = lines(owner, shown + "\u2026", alignment);
    }
    return lines.get(0);
  }

  private List<Slab> lines(Owner owner, String words, Block.Alignment alignment) {
    return text.lines(
        text.measure(TextSetter.piece(owner, NodeId.UNSET, words, Span.START, column), column),
        column,
        alignment);
  }
}
