package org.trefoil.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.layout.Box;
import org.trefoil.layout.Frame;
import org.trefoil.layout.Owner;
import org.trefoil.layout.PagedDocument;

/**
 * Writes the frames of a page in the order of painting. Neighbours that belong to one slot are one
 * marked content; what belongs to none is an artifact.
 */
@SuppressWarnings("try") // a scope is there to be closed
final class PageWriter {

  /** A frame that leaves marks, and the slot that it fills unless it is an artifact. */
  private record Drawing(Frame frame, Optional<Slot> slot) {
    boolean isOneWith(Drawing next) {
      return slot.equals(next.slot) && (slot.isPresent() || frame.owner() == next.frame.owner());
    }
  }

  /** Places after the point that matter in outlines. */
  private static final int PLACES = 3;

  private final StructureTree tree;
  private final Drawn drawn;
  private final Links links;
  private final Pictures pictures;
  private final PagedDocument.Page page;
  private final int index;
  private final ContentStream content = new ContentStream();
  private final Ink ink = new Ink(content);
  private final GlyphWriter glyphs;

  PageWriter(
      StructureTree tree,
      Drawn drawn,
      Links links,
      Fonts fonts,
      Pictures pictures,
      PagedDocument.Page page) {
    this.tree = tree;
    this.drawn = drawn;
    this.links = links;
    this.pictures = pictures;
    this.page = page;
    this.index = drawn.page();
    this.glyphs = new GlyphWriter(content, fonts, ink);
  }

  /** The content stream of the page. */
  ByteStream write() throws IOException {
    List<Drawing> drawings = drawings();
    for (int from = 0; from < drawings.size(); ) {
      int to = from + 1;
      while (to < drawings.size() && drawings.get(to - 1).isOneWith(drawings.get(to))) {
        to++;
      }
      group(drawings.get(from), drawings.subList(from, to).stream().map(Drawing::frame).toList());
      from = to;
    }
    return content;
  }

  /** What leaves marks; areas of links are noted on the way, and so is text without glyphs. */
  private List<Drawing> drawings() {
    List<Drawing> drawings = new ArrayList<>(page.frames().size());
    for (Frame frame : page.frames()) {
      if (frame instanceof Frame.LinkArea area) {
        links.area(tree.link(area.link()), area.link(), box(area.box()));
        continue;
      }
      Optional<Slot> slot = slot(frame.owner());
      if (frame instanceof Frame.Formula formula) {
        slot.ifPresent(filled -> filled.draw(formula.text()));
      }
      if (frame instanceof Frame.Glyphs run) {
        Frame.Glyphs laidOut = run.laidOut();
        slot.ifPresent(filled -> filled.draw(laidOut.text()));
        if (laidOut.glyphs().length > 0) {
          drawings.add(new Drawing(laidOut, slot));
        }
      } else {
        drawings.add(new Drawing(frame, slot));
      }
    }
    return drawings;
  }

  private Optional<Slot> slot(Owner owner) {
    return owner instanceof Owner.Content content
        ? Optional.of(tree.slot(content))
        : Optional.empty();
  }

  private void group(Drawing first, List<Frame> frames) throws IOException {
    try (TagScope tag = open(first)) {
      for (int from = 0; from < frames.size(); ) {
        int to = from;
        while (to < frames.size() && frames.get(to) instanceof Frame.Glyphs) {
          to++;
        }
        text(frames.subList(from, to), first.slot());
        if (to < frames.size()) {
          graphic(frames.get(to), first.slot());
        }
        from = to + 1;
      }
    }
  }

  private TagScope open(Drawing first) {
    if (first.slot().isPresent()) {
      Slot slot = first.slot().orElseThrow();
      return content.tagged(tree.tag(slot.element()), mark(slot, first.frame()));
    }
    return content.artifact(artifact((Owner.Artifact) first.frame().owner()));
  }

  private int mark(Slot slot, Frame first) {
    if (first instanceof Frame.Glyphs run) {
      return drawn.mark(slot, run.x(), page.height() - run.baseline() + run.size());
    }
    if (first instanceof Frame.Picture picture) {
      return drawn.mark(slot, picture.box().x(), page.height() - picture.box().y());
    }
    if (first instanceof Frame.Formula formula) {
      return drawn.mark(slot, formula.box().x(), page.height() - formula.box().y());
    }
    throw new IllegalStateException("Neither text nor a picture, yet content: " + first);
  }

  private static Artifact artifact(Owner.Artifact kind) {
    return switch (kind) {
      case HEADER -> Artifact.HEADER;
      case FOOTER -> Artifact.FOOTER;
      case LAYOUT -> Artifact.LAYOUT;
      case REPEATED_HEAD -> Artifact.REPEATED;
      case BACKGROUND -> Artifact.BACKGROUND;
    };
  }

  private void text(List<Frame> runs, Optional<Slot> slot) throws IOException {
    if (runs.isEmpty()) {
      return;
    }
    content.op("BT");
    for (int i = 0; i < runs.size(); i++) {
      Frame.Glyphs run = (Frame.Glyphs) runs.get(i);
      double baseline = page.height() - run.baseline();
      double width = glyphs.write(run, baseline, Placeholders.company(runs, i));
      boxed(slot, new Box(run.x(), run.baseline() - run.size(), width, 1.25 * run.size()));
    }
    content.op("ET");
  }

  private void graphic(Frame frame, Optional<Slot> slot) throws IOException {
    if (frame instanceof Frame.Fill fill) {
      ink.set(fill.color());
      rectangle(box(fill.box()));
    } else if (frame instanceof Frame.Dot dot) {
      ink.set(dot.color());
      dot(dot.box());
    } else if (frame instanceof Frame.Picture picture) {
      Drawn.Box box = box(picture.box());
      content.raw("q ").number(box.right() - box.left()).raw("0 0 ");
      content.number(box.top() - box.bottom()).number(box.left()).number(box.bottom()).op("cm");
      content.name(pictures.of(picture.plate()).name()).op("Do Q");
      boxed(slot, picture.box());
    } else if (frame instanceof Frame.Formula formula) {
      formula(formula, slot);
    } else {
      throw new IllegalStateException("A frame that nobody draws: " + frame);
    }
  }

  /** Its letters stand where they are looked at; whoever reads has the same in a line. */
  private void formula(Frame.Formula formula, Optional<Slot> slot) throws IOException {
    if (slot.isEmpty()) {
      drawn(formula);
      return;
    }
    try (TagScope read = content.actualText(CleanText.of(formula.typed()))) {
      drawn(formula);
    }
    boxed(slot, formula.box());
  }

  private void drawn(Frame.Formula formula) throws IOException {
    content.op("BT");
    for (Frame.Glyphs run : formula.letters()) {
      glyphs.write(run, page.height() - run.baseline(), GlyphWriter.Company.LETTERS);
    }
    content.op("ET");
    if (formula.areas().getCurrentPoint() != null) {
      ink.set(formula.color());
      AffineTransform upright = new AffineTransform(1, 0, 0, -1, 0, page.height());
      new PathOperators(content, PLACES).write(formula.areas(), upright);
      content.op("f");
    }
  }

  private void dot(Box box) {
    AffineTransform upright = new AffineTransform(1, 0, 0, -1, 0, page.height());
    Shape outline = new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height());
    new PathOperators(content, PLACES).write(outline, upright);
    content.op("f");
  }

  private void rectangle(Drawn.Box box) {
    content.number(box.left()).number(box.bottom());
    content.number(box.right() - box.left()).number(box.top() - box.bottom()).op("re f");
  }

  /** Figures and formulas tell where they are. */
  private void boxed(Optional<Slot> slot, Box box) {
    slot.map(Slot::element)
        .filter(element -> element.type().hasBox())
        .ifPresent(element -> drawn.picture(element, box(box)));
  }

  private Drawn.Box box(Box box) {
    double height = page.height();
    return new Drawn.Box(index, box.x(), height - box.bottom(), box.right(), height - box.y());
  }
}
