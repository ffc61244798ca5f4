package org.trefoil.drawing;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads transformations (SVG 1.1, 7.6). */
final class Transforms {

  private static final Pattern ONE = Pattern.compile("([a-zA-Z]+)\\s*\\(([^)]*)\\)");

  private Transforms() {}

  /** All of a list, one after another; one that is wrong changes nothing. */
  static AffineTransform read(String written) {
    AffineTransform all = new AffineTransform();
    Matcher one = ONE.matcher(written);
    while (one.find()) {
      all.concatenate(one(one.group(1), Numbers.all(one.group(2))));
    }
    return all;
  }

  private static AffineTransform one(String name, List<Double> v) {
    AffineTransform one = new AffineTransform();
    switch (name + v.size()) {
      case "matrix6" ->
          one.setTransform(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5));
      case "translate1", "translateX1" -> one.translate(v.get(0), 0);
      case "translate2" -> one.translate(v.get(0), v.get(1));
      case "translateY1" -> one.translate(0, v.get(0));
      case "scale1" -> one.scale(v.get(0), v.get(0));
      case "scale2" -> one.scale(v.get(0), v.get(1));
      case "rotate1" -> one.rotate(Math.toRadians(v.get(0) % 360));
      case "rotate3" -> one.rotate(Math.toRadians(v.get(0) % 360), v.get(1), v.get(2));
      case "skewX1" -> one.shear(Math.tan(Math.toRadians(v.get(0) % 180)), 0);
      case "skewY1" -> one.shear(0, Math.tan(Math.toRadians(v.get(0) % 180)));
      default -> {
        // no transformation that is known
      }
    }
    return one;
  }
}
