package org.trefoil.media.cover;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.trefoil.xml.XmlWriter;

/** Writes shapes as a drawing (SVG 1.1) of paths alone. */
final class CoverDrawing {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private CoverDrawing() {}

  /** The drawing of some shapes on a ground. */
  static byte[] of(int width, int height, Palette palette, List<Shape> leaves, List<Shape> ink) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlWriter xml = new XmlWriter(out);
    xml.declaration().start("svg").attribute("xmlns", SVG).attribute("version", "1.1");
    xml.attribute("width", number(width)).attribute("height", number(height));
    xml.attribute("viewBox", "0 0 " + number(width) + " " + number(height)).text("\n");
    xml.start("rect").attribute("width", number(width)).attribute("height", number(height));
    xml.attribute("fill", colour(palette.ground())).endEmpty().text("\n");
    leaves.forEach(leaf -> path(leaf, palette.leaf(), xml));
    ink.forEach(letters -> path(letters, palette.ink(), xml));
    xml.end().text("\n");
    try {
      xml.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    return out.toByteArray();
  }

  private static void path(Shape shape, Color colour, XmlWriter xml) {
    xml.start("path").attribute("fill", colour(colour));
    xml.attribute("d", path(shape.getPathIterator(null))).endEmpty().text("\n");
  }

  private static String colour(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }

  private static String path(PathIterator steps) {
    StringBuilder path = new StringBuilder();
    double[] points = new double[6];
    for (; !steps.isDone(); steps.next()) {
      int kind = steps.currentSegment(points);
      path.append("MLQCZ".charAt(kind));
      for (int i = 0; i < 2 * numbers(kind); i++) {
        path.append(i == 0 ? "" : " ").append(number(points[i]));
      }
    }
    return path.toString();
  }

  /** How many points a step has. */
  private static int numbers(int kind) {
    return switch (kind) {
      case PathIterator.SEG_CUBICTO -> 3;
      case PathIterator.SEG_QUADTO -> 2;
      case PathIterator.SEG_CLOSE -> 0;
      default -> 1;
    };
  }

  /** A tenth of a pixel is finer than anyone sees. */
  private static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }
}
