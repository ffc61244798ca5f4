package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * How stress shows in scripts that have no slanted letters: by dots at each character in East Asia
 * (below in Chinese, above in Japanese and Korean), by a line above the words in Arabic and Hebrew.
 * They are drawn, not written, so that nobody copies them out.
 */
final class Stress {

  private static final String EAST_ASIAN_ABOVE = "ja ko";

  /** Where the middle of a dot is, as a part of the size above the base line or below it. */
  private static final double ABOVE = 0.96;

  private static final double BELOW = 0.27;
  private static final double RADIUS = 0.08;

  /** Where the line is: above the tallest letters and most of their marks. */
  private static final double LINE = 0.92;

  private static final double THICK = 0.05;

  private Stress() {}

  /** Whether the letters of a character's script are never slanted. */
  static boolean isUpright(int codePoint) {
    return isFromTheRight(codePoint) || isOfEastAsia(codePoint);
  }

  private static boolean isFromTheRight(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isOfEastAsia(int codePoint) {
    return Character.isBmpCodePoint(codePoint)
        ? Words.isEastAsian((char) codePoint) || Words.isHangul((char) codePoint)
        : Character.isIdeographic(codePoint);
  }

  /** Whether the letters of a segment are never slanted. */
  static boolean isUpright(Segment segment) {
    return segment.rightToLeft()
        || segment.end() > segment.start() && isOfEastAsia(segment.text().codePointAt(0));
  }

  /**
   * What shows that letters are stressed; nothing when they are slanted.
   *
   * @param segment of a line
   * @param run its letters in their place
   * @param width of what can be seen of it, in points
   */
  static List<Frame> marks(Segment segment, Frame.Glyphs run, double width) {
    if (segment.rightToLeft()) {
      Box line =
          new Box(
              run.x(),
              run.baseline() - run.size() * LINE,
              width,
              Math.max(0.4, run.size() * THICK));
      return List.of(new Frame.Fill(Owner.Artifact.LAYOUT, run.color(), line));
    }
    return isUpright(segment) ? dots(segment, run) : List.of();
  }

  private static List<Frame> dots(Segment segment, Frame.Glyphs run) {
    boolean above = EAST_ASIAN_ABOVE.contains(segment.piece().language().primary());
    double y = run.baseline() + run.size() * (above ? -ABOVE : BELOW);
    double radius = run.size() * RADIUS;
    ShapedFace.Shape shape = run.letters().shape();
    String text = run.text();
    List<Frame> dots = new ArrayList<>();
    for (int i = 0; i < shape.glyphs().length; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(shape.clusters()[i]))) {
        double x = run.x() + (shape.xs()[i] + extent(shape, i) / 2) * run.size() / 1000;
        Box box = new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        dots.add(new Frame.Dot(Owner.Artifact.LAYOUT, run.color(), box));
      }
    }
    return dots;
  }

  /** The width of a character without the room that a filled line has after it. */
  private static double extent(ShapedFace.Shape shape, int glyph) {
    boolean last = glyph + 1 == shape.glyphs().length;
    double next = last ? shape.width() : shape.xs()[glyph + 1];
    return Math.min(1000, next - shape.xs()[glyph]);
  }
}
