package org.trefoil.math;

import java.awt.geom.Path2D;
import java.util.List;

/** Brackets as high as what they hold: letters as long as these are high enough, else drawn. */
final class Fences {

  /** A bracket needn't cover all that it holds. */
  private static final double COVERED = 0.92;

  /** So much of the height may be left uncovered, as a part of the size of the letters. */
  private static final double SHORT = 0.3;

  private final Letterforms forms;
  private final Proportions proportions;

  Fences(Letterforms forms, Proportions proportions) {
    this.forms = forms;
    this.proportions = proportions;
  }

  /** A part between brackets; an empty one isn't there. */
  MathBox around(String open, MathBox body, String close, double size) {
    double axis = proportions.axis() * size;
    double half = Math.max(body.ascent() - axis, body.descent() + axis);
    return MathBox.row(List.of(fence(open, half, size), body, fence(close, half, size)));
  }

  private MathBox fence(String sign, double half, double size) {
    if (sign.isEmpty()) {
      return MathBox.space(0.1 * size);
    }
    MathBox letter = letter(sign, size);
    if (letter.height() >= Math.min(2 * half * COVERED, 2 * half - SHORT * size)) {
      return letter;
    }
    MathBox drawn = drawn(sign, 2 * half, size);
    return drawn.inks().isEmpty() ? letter : drawn;
  }

  private MathBox letter(String sign, double size) {
    Letterforms.Extent extent = forms.of(sign, false, false);
    Ink ink = new Ink.Letters(sign, false, false, size, 0, 0);
    return new MathBox(
        extent.width() * size, extent.ascent() * size, extent.descent() * size, 0, List.of(ink));
  }

  /** Stands on the axis, with a little room on both sides. */
  private MathBox drawn(String sign, double height, double size) {
    double stroke = proportions.stroke() * size;
    double wide = Math.min(0.5 * size, 0.24 * size + 0.05 * height);
    boolean closing = ")]}⟩⌋⌉⟯⟧".contains(sign);
    double width = width(sign, wide, stroke, size);
    Ink.Area area = opening(sign, width, height, stroke);
    if (area.path().getCurrentPoint() == null) {
      return MathBox.EMPTY;
    }
    Ink.Area turned = closing ? Strokes.mirrored(area, width) : area;
    double up = height / 2 + proportions.axis() * size;
    Ink placed = turned.moved(0.07 * size, -up, 1);
    return new MathBox(width + 0.14 * size, up, height - up, 0, List.of(placed));
  }

  private static double width(String sign, double wide, double stroke, double size) {
    return switch (sign) {
      case "|", "∣" -> stroke;
      case "‖", "∥" -> 4 * stroke;
      case "{", "}" -> Math.min(wide * 1.15, 0.5 * size);
      case "[", "]", "⌊", "⌋", "⌈", "⌉", "⟦", "⟧" -> 0.25 * size;
      default -> wide;
    };
  }

  private static Ink.Area opening(String sign, double width, double height, double stroke) {
    return switch (sign) {
      case "(", ")", "⟮", "⟯" -> Strokes.parenthesis(width, height, stroke);
      case "[", "]" -> Strokes.bracket(width, height, stroke, true, true);
      case "⌈", "⌉" -> Strokes.bracket(width, height, stroke, true, false);
      case "⌊", "⌋" -> Strokes.bracket(width, height, stroke, false, true);
      case "{", "}" -> Strokes.brace(width, height, stroke);
      case "⟨", "⟩" -> Strokes.angle(width, height, stroke);
      case "|", "∣" -> Strokes.rule(0, 0, stroke, height);
      case "‖", "∥" -> Strokes.twice(Strokes.rule(0, 0, stroke, height), 3 * stroke);
      case "⟦", "⟧" ->
          Strokes.twice(Strokes.bracket(width, height, stroke, true, true), 2.5 * stroke);
      default -> new Ink.Area(new Path2D.Double());
    };
  }
}
