package org.trefoil.layout;

import java.util.Optional;
import org.trefoil.document.Inline;
import org.trefoil.media.Assets;
import org.trefoil.media.ImageAsset;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/**
 * The pictures that can be drawn.
 *
 * @param assets all pictures that were found
 * @param report is told of those that can't be drawn
 */
record Plates(Assets assets, Report report) {

  /** The picture of an image; empty when it wasn't found or can't be drawn. */
  Optional<ImageAsset> of(Inline.Image image) {
    Optional<ImageAsset> found = assets.image(image.source());
    Optional<ImageAsset> drawn = found.filter(Pictures::drawable);
    if (found.isPresent() && drawn.isEmpty()) {
      report.add(
          Code.UNDRAWN_PICTURE,
          image.span(),
          "The picture "
              + image.source()
              + " can't be drawn on a page, so "
              + (image.decorative() ? "it is left out there" : "its description stands for it"),
          "Give the picture as PNG or JPEG");
    }
    return drawn;
  }
}
