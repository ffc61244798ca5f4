package org.trefoil.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.xml.XmlNode;

/** Sets words along a line (SVG 1.1, 10.13), each letter by itself. */
final class TextOnPath {

  private static final double FLATNESS = 0.1;

  /** A straight piece of the line, and how far along it begins. */
  private record Piece(double x, double y, double angle, double from, double length) {}

  private final List<Piece> pieces = new ArrayList<>();
  private double length;

  private TextOnPath(Shape outline) {
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    PathIterator line = new FlatteningPathIterator(outline.getPathIterator(null), FLATNESS, 6);
    for (; !line.isDone(); line.next()) {
      int kind = line.currentSegment(at);
      double run = Math.hypot(at[0] - x, at[1] - y);
      if (kind == PathIterator.SEG_LINETO && run > 0) {
        pieces.add(new Piece(x, y, Math.atan2(at[1] - y, at[0] - x), length, run));
        length += run;
      }
      x = at[0];
      y = at[1];
    }
  }

  /** Sets characters along the line that their element names; without one they aren't drawn. */
  static void set(List<Cell> cells, Parts parts, Letters letters, Brush brush, List<Mark> marks)
      throws DrawingException {
    Scope path = cells.get(0).path().orElseThrow();
    Optional<XmlNode.Element> line =
        parts.linked(path.element()).filter(e -> Outlines.isShape(e.name()));
    if (line.isEmpty()) {
      return;
    }
    Scope scope = new Scope(List.of(), Style.INITIAL, path.lengths()).inner(line.get(), parts);
    Optional<Shape> outline = Outlines.of(scope, parts.budget());
    if (outline.isPresent()) {
      AffineTransform place = Transforms.read(scope.attribute("transform").orElse(""));
      new TextOnPath(place.createTransformedShape(outline.get()))
          .draw(cells, path, parts, letters, brush, marks);
    }
  }

  private void draw(
      List<Cell> cells, Scope path, Parts parts, Letters letters, Brush brush, List<Mark> marks)
      throws DrawingException {
    List<Letters.Word> words = new ArrayList<>();
    double width = 0;
    for (Cell cell : cells) {
      Scope scope = cell.scope();
      Letters.Word word = letters.set(cell.text(), scope.style(), 0);
      parts.budget().spend(Outlines.size(word.outline()));
      words.add(word);
      width += word.advance() + TextReader.spacing(scope);
    }
    parts.budget().spend((long) words.size() * pieces.size() / 100);
    double at = start(path, width);
    for (int i = 0; i < words.size(); i++) {
      Scope scope = cells.get(i).scope();
      letter(words.get(i), at, scope, brush, marks);
      at += words.get(i).advance() + TextReader.spacing(scope);
    }
  }

  private double start(Scope path, double width) {
    String written = path.attribute("startOffset").orElse("0");
    double start = path.lengths().of(written, length, path.style().size());
    Style style = path.style();
    return start
        - width
            * (style.is("text-anchor", "middle") ? 0.5 : style.is("text-anchor", "end") ? 1 : 0);
  }

  private void letter(Letters.Word word, double at, Scope scope, Brush brush, List<Mark> marks)
      throws DrawingException {
    double middle = at + word.advance() / 2;
    Optional<Piece> on =
        pieces.stream()
            .filter(piece -> middle >= piece.from() && middle <= piece.from() + piece.length())
            .findFirst();
    if (on.isPresent() && !word.outline().getBounds2D().isEmpty()) {
      Piece piece = on.get();
      AffineTransform place = AffineTransform.getTranslateInstance(piece.x(), piece.y());
      place.rotate(piece.angle());
      place.translate(
          middle - piece.from() - word.advance() / 2, TextReader.lowered(scope.style()));
      marks.addAll(brush.draw(place.createTransformedShape(word.outline()), scope));
    }
  }
}
