package org.trefoil.layout;

import org.trefoil.media.ImageAsset;

/** How large pictures are drawn. */
final class Pictures {

  /** A pixel is a 96th of an inch (CSS 2.1, 4.3.2). */
  private static final double POINTS_A_PIXEL = 0.75;

  private Pictures() {}

  /** The size in points, made smaller when there is less room. */
  static Box fit(ImageAsset image, double width, double height) {
    double naturalWidth = image.width() * POINTS_A_PIXEL;
    double naturalHeight = image.height() * POINTS_A_PIXEL;
    double scale = Math.min(1, Math.min(width / naturalWidth, height / naturalHeight));
    return new Box(0, 0, naturalWidth * scale, naturalHeight * scale);
  }
}
