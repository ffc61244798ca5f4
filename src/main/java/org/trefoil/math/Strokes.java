package org.trefoil.math;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Areas that are drawn because no letter is as high or as wide: brackets, roots, braces, arrows.
 * All of them stand on the base line of what they are measured by; y grows downwards.
 */
final class Strokes {

  private Strokes() {}

  /** A rectangle. */
  static Ink.Area rule(double x, double y, double width, double height) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y);
    path.lineTo(x + width, y);
    path.lineTo(x + width, y + height);
    path.lineTo(x, y + height);
    path.closePath();
    return new Ink.Area(path);
  }

  /** An area with straight edges; two numbers a corner. */
  static Ink.Area polygon(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    path.closePath();
    return new Ink.Area(path);
  }

  /** A round bracket that opens, from y 0 down to a height: thin at its ends. */
  static Ink.Area parenthesis(double width, double height, double stroke) {
    double tip = stroke * 0.7;
    double belly = stroke * 1.5;
    Path2D path = new Path2D.Double();
    path.moveTo(width, 0);
    path.curveTo(width * 0.3, height * 0.16, 0, height * 0.32, 0, height / 2);
    path.curveTo(0, height * 0.68, width * 0.3, height * 0.84, width, height);
    path.lineTo(width, height - tip);
    path.curveTo(width * 0.3 + belly * 0.8, height * 0.82, belly, height * 0.67, belly, height / 2);
    path.curveTo(belly, height * 0.33, width * 0.3 + belly * 0.8, height * 0.18, width, tip);
    path.closePath();
    return new Ink.Area(path);
  }

  /** A curly bracket that opens, from y 0 down to a height. */
  static Ink.Area brace(double width, double height, double stroke) {
    double thick = stroke * 1.3;
    double left = (width - thick) / 2;
    double right = left + thick;
    double bend = Math.min(width, height / 4);
    double middle = height / 2;
    Path2D path = new Path2D.Double();
    path.moveTo(width, 0);
    path.curveTo(left + bend * 0.2, 0, left, bend * 0.35, left, bend);
    path.lineTo(left, middle - bend);
    path.curveTo(left, middle - bend * 0.35, left * 0.6, middle - bend * 0.08, 0, middle);
    path.curveTo(left * 0.6, middle + bend * 0.08, left, middle + bend * 0.35, left, middle + bend);
    path.lineTo(left, height - bend);
    path.curveTo(left, height - bend * 0.35, left + bend * 0.2, height, width, height);
    path.lineTo(width, height - stroke * 0.6);
    path.curveTo(
        right + bend * 0.15,
        height - stroke * 0.6,
        right,
        height - bend * 0.5,
        right,
        height - bend);
    path.lineTo(right, middle + bend);
    path.curveTo(
        right,
        middle + bend * 0.4,
        right - (right - left) * 0.3,
        middle + bend * 0.12,
        left,
        middle);
    path.curveTo(
        right - (right - left) * 0.3,
        middle - bend * 0.12,
        right,
        middle - bend * 0.4,
        right,
        middle - bend);
    path.lineTo(right, bend);
    path.curveTo(right, bend * 0.5, right + bend * 0.15, stroke * 0.6, width, stroke * 0.6);
    path.closePath();
    return new Ink.Area(path);
  }

  /** A pointed bracket that opens, from y 0 down to a height. */
  static Ink.Area angle(double width, double height, double stroke) {
    double middle = height / 2;
    return polygon(
        width - stroke,
        0,
        width,
        stroke * 0.2,
        stroke * 1.1,
        middle,
        width,
        height - stroke * 0.2,
        width - stroke,
        height,
        0,
        middle);
  }

  /** A square bracket that opens, with both its feet or only one of them. */
  static Ink.Area bracket(double width, double height, double stroke, boolean up, boolean down) {
    Path2D path = new Path2D.Double();
    path.append(rule(0, 0, stroke * 1.2, height).path(), false);
    if (up) {
      path.append(rule(0, 0, width, stroke).path(), false);
    }
    if (down) {
      path.append(rule(0, height - stroke, width, stroke).path(), false);
    }
    return new Ink.Area(path);
  }

  /** An area and the same again, further to the right. */
  static Ink.Area twice(Ink.Area area, double further) {
    Path2D path = new Path2D.Double(area.path());
    path.append(
        new Path2D.Double(area.path(), AffineTransform.getTranslateInstance(further, 0)), false);
    return new Ink.Area(path);
  }

  /** The same as seen in a mirror that stands upright, in a room of its width. */
  static Ink.Area mirrored(Ink.Area area, double width) {
    return turned(area, new AffineTransform(-1, 0, 0, 1, width, 0));
  }

  static Ink.Area turned(Ink.Area area, AffineTransform how) {
    return new Ink.Area(new Path2D.Double(area.path(), how));
  }

  /** An arrow to the right on a line at y 0. */
  static Ink.Area arrow(double width, double stroke, double head) {
    Path2D path = new Path2D.Double();
    path.append(rule(0, -stroke / 2, width - stroke, stroke).path(), false);
    path.append(head(width, stroke, head).path(), false);
    return new Ink.Area(path);
  }

  private static Ink.Area head(double x, double stroke, double head) {
    double edge = stroke * 0.7;
    return polygon(
        x,
        0,
        x - head,
        -head * 0.75,
        x - head - edge * 0.7,
        -head * 0.75 + edge * 0.6,
        x - edge * 1.8,
        0,
        x - head - edge * 0.7,
        head * 0.75 - edge * 0.6,
        x - head,
        head * 0.75);
  }

  /** A root's sign with its line above, for a radicand from y -up to y down. */
  static Ink.Area root(
      double sign, double width, double up, double down, double stroke, double em) {
    double tick = Math.min(0.5 * (up + down), 0.6 * em);
    double hook = down - tick;
    return polygon(
        0,
        hook + stroke * 0.7,
        sign * 0.27,
        hook - stroke * 0.5,
        sign * 0.5,
        down - stroke * 1.8,
        sign - stroke * 0.6,
        -up,
        width,
        -up,
        width,
        -up + stroke,
        sign + stroke * 0.2,
        -up + stroke,
        sign * 0.58,
        down,
        sign * 0.43,
        down,
        sign * 0.21,
        hook + stroke * 0.9,
        sign * 0.03,
        hook + stroke * 1.5);
  }
}
