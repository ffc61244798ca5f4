package org.trefoil.layout;

import java.util.Objects;
import java.util.Optional;
import org.trefoil.drawing.Scene;
import org.trefoil.media.ImageAsset;

/**
 * A picture that can be put on a page.
 *
 * @param image the file that it comes from
 * @param scene what is drawn, when it is a drawing; else its pixels are shown
 */
public record Plate(ImageAsset image, Optional<Scene> scene) {

  /** Checks that nothing is missing. */
  public Plate {
    Objects.requireNonNull(image);
    Objects.requireNonNull(scene);
  }

  /** A picture made of pixels. */
  public static Plate of(ImageAsset image) {
    return new Plate(image, Optional.empty());
  }
}
