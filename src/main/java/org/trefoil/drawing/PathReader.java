package org.trefoil.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.OptionalDouble;

/** Reads the data of paths (SVG 1.1, 8.3); what follows a mistake is left out (F.2). */
final class PathReader {

  private final Numbers numbers;
  private final Budget budget;
  private final Path2D.Double path = new Path2D.Double();
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double handleX;
  private double handleY;

  /** The command before, in small letters: handles are mirrored after commands of their kind. */
  private char before = 'm';

  private PathReader(String data, Budget budget) {
    this.numbers = new Numbers(data);
    this.budget = budget;
  }

  /** The path that data describe. */
  static Path2D read(String data, Budget budget) throws DrawingException {
    PathReader reader = new PathReader(data, budget);
    char command = 0;
    boolean sound = true;
    while (sound && !reader.numbers.isAtEnd()) {
      boolean repeated = "+-.0123456789".indexOf(reader.numbers.peek()) >= 0;
      command = repeated ? repeated(command) : reader.numbers.take();
      budget.spend(1);
      sound = reader.step(command);
    }
    return reader.path;
  }

  /** More places after a first one are lines. */
  private static char repeated(char command) {
    return command == 'M' ? 'L' : command == 'm' ? 'l' : command;
  }

  private boolean step(char command) {
    char kind = Character.toLowerCase(command);
    if (path.getCurrentPoint() == null && kind != 'm') {
      return false;
    }
    if (kind == 'z') {
      path.closePath();
      move(startX, startY);
      before = kind;
      return true;
    }
    if (before == 'z' && kind != 'm') {
      path.moveTo(x, y); // what goes on after an end begins where that began
    }
    double[] values = values(kind);
    boolean known = values.length > 0;
    if (known) {
      draw(kind, kind == command, values);
      before = kind;
    }
    return known;
  }

  /** The numbers that a command takes; none when one is missing. */
  private double[] values(char kind) {
    int count =
        switch (kind) {
          case 'm', 'l', 't' -> 2;
          case 'h', 'v' -> 1;
          case 's', 'q' -> 4;
          case 'c' -> 6;
          case 'a' -> 7;
          default -> 0;
        };
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      boolean flag = kind == 'a' && (i == 3 || i == 4);
      OptionalDouble value = flag ? numbers.flag() : numbers.next();
      if (value.isEmpty()) {
        return new double[0];
      }
      values[i] = value.getAsDouble();
    }
    return values;
  }

  private void draw(char kind, boolean relative, double[] v) {
    double dx = relative ? x : 0;
    double dy = relative ? y : 0;
    int last = v.length;
    switch (kind) {
      case 'm' -> begin(v[0] + dx, v[1] + dy);
      case 'h' -> line(v[0] + dx, y);
      case 'v' -> line(x, v[0] + dy);
      case 'l' -> line(v[0] + dx, v[1] + dy);
      case 'c' -> cubic(v[0] + dx, v[1] + dy, v[2] + dx, v[3] + dy, v[4] + dx, v[5] + dy);
      case 's' -> {
        Point2D handle = mirrored("cs");
        cubic(handle.getX(), handle.getY(), v[0] + dx, v[1] + dy, v[2] + dx, v[3] + dy);
      }
      case 'q' -> quadratic(v[0] + dx, v[1] + dy, v[2] + dx, v[3] + dy);
      case 't' -> {
        Point2D handle = mirrored("qt");
        quadratic(handle.getX(), handle.getY(), v[0] + dx, v[1] + dy);
      }
      default -> arc(v, v[last - 2] + dx, v[last - 1] + dy);
    }
  }

  /** Where the handle of a smooth curve is: opposite to the one before, if that was a curve. */
  private Point2D mirrored(String kinds) {
    return kinds.indexOf(before) >= 0
        ? new Point2D.Double(2 * x - handleX, 2 * y - handleY)
        : new Point2D.Double(x, y);
  }

  private void begin(double toX, double toY) {
    path.moveTo(toX, toY);
    startX = toX;
    startY = toY;
    move(toX, toY);
  }

  private void line(double toX, double toY) {
    path.lineTo(toX, toY);
    move(toX, toY);
  }

  private void cubic(double ax, double ay, double bx, double by, double toX, double toY) {
    path.curveTo(ax, ay, bx, by, toX, toY);
    handleX = bx;
    handleY = by;
    move(toX, toY);
  }

  private void quadratic(double ax, double ay, double toX, double toY) {
    path.quadTo(ax, ay, toX, toY);
    handleX = ax;
    handleY = ay;
    move(toX, toY);
  }

  private void move(double toX, double toY) {
    x = toX;
    y = toY;
  }

  /** An arc of an ellipse from its ends (SVG 1.1, F.6.5 and F.6.6). */
  private void arc(double[] v, double toX, double toY) {
    double rx = Math.abs(v[0]);
    double ry = Math.abs(v[1]);
    if (rx == 0 || ry == 0 || x == toX && y == toY) {
      line(toX, toY);
      return;
    }
    double turn = Math.toRadians(v[2] % 360);
    AffineTransform flat = AffineTransform.getRotateInstance(-turn);
    Point2D half = flat.transform(new Point2D.Double((x - toX) / 2, (y - toY) / 2), null);
    double reach = Math.hypot(half.getX() / rx, half.getY() / ry);
    double grown = Math.max(1, reach);
    Point2D centre = centre(half, rx * grown, ry * grown, v[3] == v[4]);
    append(half, centre, new double[] {rx * grown, ry * grown, turn}, v[4] == 1, toX, toY);
    move(toX, toY);
  }

  private static Point2D centre(Point2D half, double rx, double ry, boolean minus) {
    double a = half.getX() / rx;
    double b = half.getY() / ry;
    double square = a * a + b * b;
    double root = square == 0 ? 0 : Math.sqrt(Math.max(0, 1 / square - 1));
    double side = minus ? -root : root;
    return new Point2D.Double(side * rx * b, -side * ry * a);
  }

  private void append(
      Point2D half, Point2D centre, double[] ellipse, boolean sweep, double toX, double toY) {
    double rx = ellipse[0];
    double ry = ellipse[1];
    double from = angle(half.getX() - centre.getX(), half.getY() - centre.getY(), rx, ry);
    double to = angle(-half.getX() - centre.getX(), -half.getY() - centre.getY(), rx, ry);
    double extent = to - from;
    extent += sweep && extent < 0 ? 360 : !sweep && extent > 0 ? -360 : 0;
    // Java counts angles against the clock
    Arc2D arc = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -from, -extent, Arc2D.OPEN);
    AffineTransform place = AffineTransform.getTranslateInstance((x + toX) / 2, (y + toY) / 2);
    place.rotate(ellipse[2]);
    place.translate(centre.getX(), centre.getY());
    path.append(arc.getPathIterator(place), true);
  }

  private static double angle(double x, double y, double rx, double ry) {
    return Math.toDegrees(Math.atan2(y / ry, x / rx));
  }
}
