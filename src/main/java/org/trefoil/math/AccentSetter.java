package org.trefoil.math;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Draws accents, lines, arrows and braces over and under parts. */
final class AccentSetter {

  /** Arrows that grow. */
  static final String ARROWS = "→←↔";

  private static final String BRACES = "⏞⏟⏜⏝⎴⎵";

  private final BoxSetter setter;
  private final double em;
  private final double stroke;

  AccentSetter(BoxSetter setter) {
    this.setter = setter;
    this.em = setter.size();
    this.stroke = setter.stroke();
  }

  /** Whether a mark holds a part together, so that something can be said of it. */
  static boolean isBrace(String mark) {
    return BRACES.contains(mark);
  }

  MathBox set(MathNode.Marked node) {
    MathBox base = setter.box(node.base());
    boolean single = node.base() instanceof MathNode.Letter;
    MathBox mark = mark(node.mark(), single ? Math.min(base.width(), 0.62 * em) : base.width());
    double lean = single && node.above() && base.overhang() > 0 ? 0.1 * base.ascent() : 0;
    double width = Math.max(base.width(), mark.width());
    double gap = node.above() ? 0.09 * em : 0.1 * em;
    double shift =
        node.above()
            ? -Math.max(base.ascent(), 0.3 * em) - gap - mark.descent()
            : base.descent() + gap + mark.ascent();
    MathBox placed = mark.in(width, (width - mark.width()) / 2 + lean).lowered(shift);
    MathBox all = MathBox.pile(List.of(base.centred(width), placed));
    return new MathBox(all.width(), all.ascent(), all.descent(), base.overhang(), all.inks());
  }

  /** A mark as wide as fits what it stands at. */
  private MathBox mark(String mark, double width) {
    double small = Math.min(Math.max(width, 0.3 * em), 0.5 * em);
    double wide = Math.min(Math.max(width, 0.34 * em), 2 * em);
    return switch (mark) {
      case "¯" -> line(Math.max(width, 0.34 * em));
      case "‾", "_" -> line(width);
      case "→", "←", "↔" -> arrow(mark, Math.max(width, 0.45 * em)).lowered(-0.12 * em);
      case "^" -> chevron(wide, 1);
      case "ˇ" -> chevron(wide, -1);
      case "~" -> wave(wide);
      case "˘" -> box(small, arch(small, 0.14 * em, false));
      case "´" -> slash(small, false);
      case "`" -> slash(small, true);
      case "˚" -> ring();
      case "˙" -> dots(1);
      case "¨" -> dots(2);
      case "\u20DB" -> dots(3);
      case "⏞" -> brace(width, true);
      case "⏟" -> brace(width, false);
      case "⏜" -> box(width, arch(width, 0.22 * em, true));
      case "⏝" -> box(width, arch(width, 0.22 * em, false));
      case "⎴" -> box(width, lid(width, true));
      case "⎵" -> box(width, lid(width, false));
      default -> setter.letters(mark, false, false, 1);
    };
  }

  private MathBox line(double width) {
    return box(width, Strokes.rule(0, -stroke, width, stroke));
  }

  private static MathBox box(double width, Ink.Area area) {
    double top = -area.path().getBounds2D().getMinY();
    double bottom = area.path().getBounds2D().getMaxY();
    return MathBox.area(width, top, bottom, area);
  }

  /** An arrow whose line stands on the base line. */
  MathBox arrow(String sign, double width) {
    double head = 0.2 * em;
    Ink.Area right = Strokes.arrow(width, stroke, head);
    if (sign.equals("→")) {
      return box(width, right);
    }
    Ink.Area left = Strokes.mirrored(right, width);
    if (sign.equals("←")) {
      return box(width, left);
    }
    Path2D both = new Path2D.Double(right.path());
    both.append(left.path(), false);
    return box(width, new Ink.Area(both));
  }

  private MathBox chevron(double width, int up) {
    double height = Math.min(0.24 * em, 0.16 * em + 0.04 * width);
    double top = up > 0 ? -height : 0;
    double foot = up > 0 ? 0 : -height;
    double inner = up > 0 ? top + stroke * 1.2 : top - stroke * 1.2;
    return box(
        width,
        Strokes.polygon(
            0,
            foot - up * stroke * 0.4,
            width / 2,
            top,
            width,
            foot - up * stroke * 0.4,
            width - stroke * 0.5,
            foot + up * stroke * 0.3,
            width / 2,
            inner,
            stroke * 0.5,
            foot + up * stroke * 0.3));
  }

  private MathBox wave(double width) {
    double high = Math.min(0.16 * em, 0.1 * em + 0.05 * width);
    Path2D path = new Path2D.Double();
    path.moveTo(0, -high * 0.25);
    path.curveTo(width * 0.3, -high * 2, width * 0.62, high * 0.75, width, -high);
    path.lineTo(width, -high + stroke);
    path.curveTo(
        width * 0.62,
        high * 0.75 + stroke,
        width * 0.3,
        -high * 2 + stroke * 1.3,
        0,
        -high * 0.25 + stroke);
    path.closePath();
    return box(width, new Ink.Area(path));
  }

  /** An arc that is open below, or above. */
  private Ink.Area arch(double width, double height, boolean up) {
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    path.curveTo(width * 0.2, -height * 1.2, width * 0.8, -height * 1.2, width, 0);
    path.curveTo(
        width * 0.78,
        -height * 1.2 + stroke * 1.5,
        width * 0.22,
        -height * 1.2 + stroke * 1.5,
        0,
        0);
    path.closePath();
    Ink.Area area = new Ink.Area(path);
    return up ? area : Strokes.turned(area, new AffineTransform(1, 0, 0, -1, 0, -height));
  }

  private MathBox slash(double width, boolean back) {
    double height = 0.2 * em;
    double left = width / 2 - 0.08 * em;
    Ink.Area area =
        Strokes.polygon(
            left,
            0,
            left + 0.12 * em,
            -height,
            left + 0.12 * em + stroke * 1.4,
            -height,
            left + stroke * 0.8,
            0);
    return box(width, back ? Strokes.mirrored(area, width) : area);
  }

  private MathBox ring() {
    double size = 0.22 * em;
    double inner = size - 1.6 * stroke;
    Path2D hole = new Path2D.Double();
    hole.append(new Ellipse2D.Double(-inner / 2, -inner / 2, inner, inner), false);
    Path2D path = new Path2D.Double();
    path.append(new Ellipse2D.Double(0, -size, size, size), false);
    // runs the other way round, so that it isn't filled
    path.append(hole.getPathIterator(new AffineTransform(-1, 0, 0, 1, size / 2, -size / 2)), false);
    return box(size, new Ink.Area(path));
  }

  private MathBox dots(int count) {
    double dot = Math.max(0.1 * em, 1.4 * stroke);
    double step = dot * 1.7;
    Path2D path = new Path2D.Double();
    for (int i = 0; i < count; i++) {
      path.append(new Ellipse2D.Double(i * step, -dot, dot, dot), false);
    }
    return box(dot + (count - 1) * step, new Ink.Area(path));
  }

  /** Strokes that stand behind a letter; they begin on the base line and are raised with it. */
  MathBox primes(int count) {
    double step = 0.17 * em;
    double high = 0.34 * em;
    Path2D path = new Path2D.Double();
    for (int i = 0; i < count; i++) {
      double x = i * step;
      Ink.Area prime =
          Strokes.polygon(
              x, 0, x + 0.06 * em, -high, x + 0.06 * em + stroke * 1.5, -high, x + stroke, 0);
      path.append(prime.path(), false);
    }
    return MathBox.area(count * step, high, 0, new Ink.Area(path));
  }

  /** A curly bracket that lies. */
  private MathBox brace(double width, boolean above) {
    double height = 0.3 * em;
    Ink.Area standing = Strokes.brace(height, width, stroke);
    AffineTransform lying =
        above
            ? new AffineTransform(0, 1, 1, 0, 0, -height)
            : new AffineTransform(0, -1, 1, 0, 0, 0);
    return box(width, Strokes.turned(standing, lying));
  }

  private Ink.Area lid(double width, boolean above) {
    double height = 0.2 * em;
    Path2D path = new Path2D.Double();
    path.append(Strokes.rule(0, above ? -height : -stroke, width, stroke).path(), false);
    path.append(Strokes.rule(0, -height, stroke, height).path(), false);
    path.append(Strokes.rule(width - stroke, -height, stroke, height).path(), false);
    return new Ink.Area(path);
  }
}
