package org.trefoil.media.cover;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.media.Cover;
import org.trefoil.media.FontLibrary;
import org.trefoil.media.FontLibrary.Style;
import org.trefoil.media.ImageAsset;

/** Makes a cover from a title and its authors. */
public final class CoverPainter {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 1800;
  private static final int MARGIN = 110;
  private static final int TOP = 190;
  private static final Lettering.Manner TITLE =
      new Lettering.Manner(new int[] {150, 128, 108, 90, 76, 64, 54, 46}, 820);
  private static final Lettering.Manner AUTHORS =
      new Lettering.Manner(new int[] {64, 54, 46, 40}, 220);

  /** What is longer than this is no title that anyone could read on a cover. */
  private static final int LONGEST = 300;

  private final FontLibrary fonts;

  /** A painter that draws letters with these fonts. */
  public CoverPainter(FontLibrary fonts) {
    this.fonts = fonts;
  }

  /**
   * Paints a cover.
   *
   * @param title what stands large in the upper half
   * @param authors what stands below; may be empty
   * @param language of the title, for its direction
   */
  public Cover paint(String title, String authors, Language language) {
    boolean rightToLeft = language.direction() == Direction.RTL;
    double width = WIDTH - 2.0 * MARGIN;
    Lettering.Block name =
        new Lettering(fonts, Style.BOLD, rightToLeft).set(shortened(title), width, TITLE);
    Lettering.Block people =
        new Lettering(fonts, Style.REGULAR, rightToLeft).set(shortened(authors), width, AUTHORS);
    List<Shape> ink = new ArrayList<>(placed(name, TOP));
    ink.addAll(placed(people, HEIGHT - MARGIN - people.height()));
    Palette palette = Palette.of(title);
    byte[] drawing = CoverDrawing.of(WIDTH, HEIGHT, palette, ornament(), ink);
    byte[] pixels = CoverPixels.of(WIDTH, HEIGHT, palette, ornament(), ink);
    return new Cover(
        new ImageAsset("cover.svg", "image/svg+xml", drawing, WIDTH, HEIGHT),
        Optional.of(new ImageAsset("cover.png", "image/png", pixels, WIDTH, HEIGHT)),
        true);
  }

  private static String shortened(String text) {
    String line = text.strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  /** Three leaves from one stem. */
  private static List<Shape> ornament() {
    double x = WIDTH / 2.0;
    double y = 1240;
    return List.of(
        circle(x, y - 100, 88),
        circle(x - 92, y + 42, 88),
        circle(x + 92, y + 42, 88),
        circle(x, y, 40),
        new Rectangle2D.Double(x - 9, y, 18, 190));
  }

  private static Shape circle(double x, double y, double r) {
    return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  private static List<Shape> placed(Lettering.Block block, double top) {
    AffineTransform move = AffineTransform.getTranslateInstance(MARGIN, top);
    return block.outlines().stream().map(move::createTransformedShape).toList();
  }
}
