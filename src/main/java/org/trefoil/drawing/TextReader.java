package org.trefoil.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the words of a text as outlines (SVG 1.1, chapter 10). */
final class TextReader {

  private final Parts parts;
  private final Letters letters;
  private final Brush brush;
  private double penX;
  private double penY;

  TextReader(Parts parts, Letters letters, Brush brush) {
    this.parts = parts;
    this.letters = letters;
    this.brush = brush;
  }

  /** Characters that are shaped together, moved from where the pen is. */
  private record Run(Cell first, Letters.Word word, double dx, double dy) {}

  /** The marks of a text. */
  List<Mark> marks(Scope text) throws DrawingException {
    List<Cell> cells = Cells.of(text, parts);
    List<Mark> marks = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= cells.size(); i++) {
      if (i == cells.size() || begins(cells.get(i), cells.get(i - 1))) {
        chunk(cells.subList(start, i), text, marks);
        start = i;
      }
    }
    return marks;
  }

  private static boolean begins(Cell cell, Cell before) {
    return cell.isPlaced() || !cell.path().equals(before.path());
  }

  /** What stands in one piece, anchored at one place. */
  private void chunk(List<Cell> cells, Scope text, List<Mark> marks) throws DrawingException {
    Cell first = cells.get(0);
    penX = first.x().orElse(penX);
    penY = first.y().orElse(penY);
    if (first.path().isPresent()) {
      TextOnPath.set(cells, parts, letters, brush, marks);
      return;
    }
    List<Run> runs = runs(cells);
    double width = runs.stream().mapToDouble(run -> run.word().advance() + run.dx()).sum();
    double stretch = stretch(first.scope(), text, width);
    boolean back = first.scope().style().is("direction", "rtl");
    penX -= width * stretch * anchor(first.scope().style(), back);
    if (back) {
      java.util.Collections.reverse(runs);
    }
    for (Run run : runs) {
      penX += run.dx() * stretch;
      penY += run.dy();
      draw(run, stretch, marks);
      penX += run.word().advance() * stretch;
    }
  }

  private List<Run> runs(List<Cell> cells) throws DrawingException {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= cells.size(); i++) {
      if (i == cells.size() || !cells.get(i).goesOn(cells.get(i - 1))) {
        runs.add(run(cells.subList(start, i)));
        start = i;
      }
    }
    return runs;
  }

  private Run run(List<Cell> cells) throws DrawingException {
    StringBuilder words = new StringBuilder();
    cells.forEach(cell -> words.append(cell.text()));
    Cell first = cells.get(0);
    Style style = first.scope().style();
    Letters.Word word = letters.set(words.toString(), style, spacing(first.scope()));
    parts.budget().spend(Outlines.size(word.outline()));
    return new Run(first, word, first.dx(), first.dy());
  }

  /** The room between letters that a style asks for. */
  static double spacing(Scope scope) {
    String written = scope.style().value("letter-spacing", "0");
    return scope.lengths().of(written, scope.style().size(), scope.style().size());
  }

  /** Which part of a line stands before its place. */
  private static double anchor(Style style, boolean back) {
    double share = style.is("text-anchor", "middle") ? 0.5 : style.is("text-anchor", "end") ? 1 : 0;
    return back ? 1 - share : share;
  }

  /** How much words are widened so that they are as long as is said. */
  private static double stretch(Scope own, Scope text, double width) {
    Scope said = own.attribute("textLength").isPresent() ? own : text;
    double wanted = said.across("textLength");
    return wanted > 0 && width > 0 ? Math.max(0.2, Math.min(5, wanted / width)) : 1;
  }

  private void draw(Run run, double stretch, List<Mark> marks) throws DrawingException {
    Scope scope = run.first().scope();
    AffineTransform place = AffineTransform.getTranslateInstance(penX, penY);
    place.rotate(Math.toRadians(run.first().turn()));
    place.translate(0, lowered(scope.style()));
    place.scale(stretch, 1);
    Shape outline = place.createTransformedShape(run.word().outline());
    if (!outline.getBounds2D().isEmpty()) {
      marks.addAll(brush.draw(outline, scope));
    }
    for (Rectangle2D line : lines(scope, run.word().advance())) {
      marks.addAll(brush.draw(place.createTransformedShape(line), scope));
    }
  }

  /** Lines under, over and through the words. */
  private static List<Rectangle2D> lines(Scope scope, double advance) {
    String wanted = decoration(scope).orElse("");
    double size = scope.style().size();
    List<Rectangle2D> lines = new ArrayList<>();
    if (wanted.contains("underline")) {
      lines.add(new Rectangle2D.Double(0, 0.1 * size, advance, 0.06 * size));
    }
    if (wanted.contains("line-through")) {
      lines.add(new Rectangle2D.Double(0, -0.3 * size, advance, 0.06 * size));
    }
    if (wanted.contains("overline")) {
      lines.add(new Rectangle2D.Double(0, -0.8 * size, advance, 0.06 * size));
    }
    return lines;
  }

  /** What its own element says, or the text that it stands in. */
  private static Optional<String> decoration(Scope scope) {
    String own = scope.style().value("text-decoration", "");
    return own.isEmpty()
        ? scope.ancestors().stream()
            .flatMap(element -> element.attribute("text-decoration").stream())
            .reduce((outer, inner) -> inner)
        : Optional.of(own);
  }

  /** How far below its place the base line is, by the line that the place is on. */
  static double lowered(Style style) {
    double em =
        switch (style.value("alignment-baseline", style.value("dominant-baseline", "auto"))) {
          case "middle" -> 0.26;
          case "central" -> 0.35;
          case "hanging", "text-before-edge", "text-top", "before-edge", "top" -> 0.75;
          case "text-after-edge", "after-edge", "ideographic", "bottom" -> -0.22;
          case "mathematical" -> 0.4;
          default -> 0;
        };
    return em * style.size() - raised(style);
  }

  private static double raised(Style style) {
    String shift = style.value("baseline-shift", "baseline");
    return switch (shift) {
      case "baseline" -> 0;
      case "super" -> 0.4 * style.size();
      case "sub" -> -0.2 * style.size();
      default -> new Lengths(0, 0).of(shift, style.size(), style.size());
    };
  }
}
