package org.trefoil.layout;

import java.util.Set;
import org.trefoil.media.ImageAsset;

/** Which pictures can be drawn on a page, and how large. */
final class Pictures {

  private static final Set<String> RASTER = Set.of("image/png", "image/jpeg", "image/gif");

  /** A pixel is a 96th of an inch (CSS 2.1, 4.3.2). */
  private static final double POINTS_A_PIXEL = 0.75;

  private Pictures() {}

  /** Whether the writer can put it into the file: drawings made of lines can't yet. */
  static boolean drawable(ImageAsset image) {
    return RASTER.contains(image.mediaType());
  }

  /** The size in points, made smaller when there is less room. */
  static Box fit(ImageAsset image, double width, double height) {
    double naturalWidth = image.width() * POINTS_A_PIXEL;
    double naturalHeight = image.height() * POINTS_A_PIXEL;
    double scale = Math.min(1, Math.min(width / naturalWidth, height / naturalHeight));
    return new Box(0, 0, naturalWidth * scale, naturalHeight * scale);
  }
}
