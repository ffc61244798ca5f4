package org.trefoil.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Inline;
import org.trefoil.language.Direction;
import org.trefoil.media.FontFace;
import org.trefoil.timeline.TextPosition;

/** Places the segments of one line: from the order of reading to places on the page. */
final class LineSetter {

  /** How far above the base line the line begins, as a part of the size: about the ascenders. */
  private static final double ASCENT = 0.8;

  private static final double DESCENT = 0.25;

  /** A looser line than this isn't filled to the edge. */
  private static final double LOOSEST = 7;

  /** A segment with its place. */
  private static final class Placed {
    private final Segment segment;
    private final Optional<Box> inset;
    private double width;
    private double x;

    Placed(Segment segment, double measure, double tallest) {
      this.segment = segment;
      this.inset = segment.piece().inset().map(inset -> inset.room(measure, tallest));
      this.width = inset.map(Box::width).orElseGet(segment::width);
    }

    /** Its width without the spaces at the line's end. */
    double visible(Spread spread) {
      return inset.isPresent() ? width : spread.width(segment, spread.visible());
    }

    boolean blank() {
      return inset.isEmpty() && segment.text().isBlank();
    }
  }

  private final double leading;
  private final double tallest;

  LineSetter(double leading, double tallest) {
    this.leading = leading;
    this.tallest = tallest;
  }

  /** Sets one line of a passage in a column. */
  Slab set(Passage.Line line, Passage passage, Column column, Block.Alignment alignment) {
    List<Placed> placed = new ArrayList<>(line.segments().size());
    for (Segment segment : line.segments()) {
      placed.add(new Placed(segment, column.width(), tallest));
    }
    Spread spread = spread(placed, line, passage, column, alignment);
    place(placed, passage.base(), column, alignment, spread);
    double size = size(placed, column);
    double above = Math.max(size * (leading - 1) / 2 + size * ASCENT, tallest(placed));
    double below = Math.max(size * (leading - 1) / 2 + size * (1 - ASCENT), deepest(placed));
    double height = above + below;
    return Slab.of(height, frames(placed, above, spread), start(placed));
  }

  /** How the line is made as wide as the measure, or at least no wider. */
  private static Spread spread(
      List<Placed> placed,
      Passage.Line line,
      Passage passage,
      Column column,
      Block.Alignment alignment) {
    Spread natural = Spread.natural(line);
    double width = visibleWidth(placed, natural);
    if (width > column.width()) {
      return Spread.tight(width, column.width(), passage.glue(), line);
    }
    boolean fills = column.manner() == Manner.JUSTIFIED && alignment == Block.Alignment.START;
    if (line.last() || !fills) {
      return natural;
    }
    double stretch = passage.glue().stretch(line.from(), line.visible());
    double ratio = TotalFit.ratio(column.width() - width, stretch, 0);
    return ratio <= LOOSEST ? Spread.loose(ratio, passage.glue(), line) : natural;
  }

  private static double size(List<Placed> placed, Column column) {
    return placed.stream()
        .mapToDouble(p -> p.segment.piece().look().size() - p.segment.piece().look().rise())
        .filter(size -> size <= column.look().size() * 3)
        .reduce(column.look().size(), Math::max);
  }

  private static double tallest(List<Placed> placed) {
    return placed.stream()
        .flatMap(p -> p.inset.stream())
        .mapToDouble(box -> -box.y())
        .max()
        .orElse(0);
  }

  private static double deepest(List<Placed> placed) {
    return placed.stream().flatMap(p -> p.inset.stream()).mapToDouble(Box::bottom).max().orElse(0);
  }

  private static void place(
      List<Placed> placed,
      Direction base,
      Column column,
      Block.Alignment alignment,
      Spread spread) {
    double visible = visibleWidth(placed, spread);
    double all = 0;
    for (Placed next : placed) {
      next.width = next.inset.isPresent() ? next.width : spread.width(next.segment);
      all += next.width;
    }
    double slack = column.width() - visible;
    double shift = shift(slack, alignment);
    double pen = column.x() + (base == Direction.LTR ? shift : slack - shift - (all - visible));
    for (Placed next : visual(placed)) {
      next.x = pen;
      pen += next.width;
    }
  }

  private static double shift(double slack, Block.Alignment alignment) {
    return switch (alignment) {
      case START -> 0;
      case CENTER -> Math.max(0, slack / 2);
      case END -> Math.max(0, slack);
    };
  }

  /** The width of a line without the spaces at its end, which hang outside the measure. */
  private static double visibleWidth(List<Placed> placed, Spread spread) {
    double width = 0;
    for (Placed next : placed) {
      width += next.visible(spread);
    }
    return width;
  }

  private static List<Placed> visual(List<Placed> placed) {
    byte[] levels = new byte[placed.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = placed.get(i).segment.level();
    }
    Object[] order = placed.toArray();
    Bidi.reorderVisually(levels, 0, order, 0, levels.length);
    List<Placed> visual = new ArrayList<>(order.length);
    for (Object next : order) {
      visual.add((Placed) next);
    }
    return visual;
  }

  private static Optional<TextPosition> start(List<Placed> placed) {
    return placed.stream()
        .map(p -> p.segment)
        .filter(segment -> segment.piece().offset() >= 0)
        .findFirst()
        .map(LineSetter::position);
  }

  private static TextPosition position(Segment segment) {
    int within = segment.piece().inset().isPresent() ? 0 : segment.start() - segment.pieceStart();
    return new TextPosition(segment.piece().node(), segment.piece().offset() + within);
  }

  private static List<Frame> frames(List<Placed> placed, double baseline, Spread spread) {
    List<Frame> frames = new ArrayList<>();
    for (Placed next : placed) {
      Piece piece = next.segment.piece();
      frames.add(next.inset.isPresent() ? inset(next, baseline) : glyphs(next, baseline, spread));
      if (!next.blank()) {
        decorate(next, piece, baseline, spread, frames);
      }
    }
    return frames;
  }

  private static Frame inset(Placed placed, double baseline) {
    Piece piece = placed.segment.piece();
    Box room = placed.inset.orElseThrow();
    return piece.inset().orElseThrow().frame(piece.owner(), room, placed.x, baseline);
  }

  private static Frame glyphs(Placed placed, double baseline, Spread spread) {
    Segment segment = placed.segment;
    Look look = segment.piece().look();
    return new Frame.Glyphs(
        segment.piece().owner(),
        segment.face().face(),
        imitated(segment),
        look.size(),
        look.color(),
        placed.x,
        baseline - look.rise(),
        segment.rightToLeft(),
        Letters.of(segment, spread));
  }

  /** What the face lacks. Arabic, Hebrew and the scripts of East Asia know no slanted letters. */
  private static FontFace.Cut imitated(Segment segment) {
    Look look = segment.piece().look();
    FontFace.Cut own = segment.face().face().cut();
    boolean italic = look.italic() && !own.isItalic() && !Stress.isUpright(segment);
    return FontFace.Cut.of(look.bold() && !own.isBold(), italic);
  }

  private static void decorate(
      Placed placed, Piece piece, double baseline, Spread spread, List<Frame> into) {
    Look look = piece.look();
    double width = Math.max(0.1, placed.visible(spread));
    if (look.stressed() && into.get(into.size() - 1) instanceof Frame.Glyphs run) {
      into.addAll(Stress.marks(placed.segment, run, width));
    }
    if (look.struck()) {
      into.add(rule(placed.x, baseline - look.rise() - look.size() * 0.3, width, look));
    }
    piece
        .link()
        .ifPresent(
            link -> {
              Box area =
                  new Box(
                      placed.x,
                      baseline - look.rise() - look.size() * ASCENT,
                      width,
                      look.size() * (ASCENT + DESCENT));
              if (link instanceof Inline.Link && piece.offset() >= 0) {
                into.add(rule(placed.x, baseline - look.rise() + look.size() * 0.12, width, look));
              }
              if (piece.owner() instanceof Owner.Content) {
                into.add(new Frame.LinkArea(piece.owner(), link, area));
              }
            });
  }

  private static Frame rule(double x, double y, double width, Look look) {
    Box box = new Box(x, y, width, Math.max(0.4, look.size() * 0.05));
    return new Frame.Fill(Owner.Artifact.LAYOUT, look.color(), box);
  }
}
