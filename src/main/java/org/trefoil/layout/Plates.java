package org.trefoil.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.document.Inline;
import org.trefoil.drawing.DrawingException;
import org.trefoil.drawing.DrawingReader;
import org.trefoil.drawing.Scene;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.media.ImageAsset;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/** The pictures that can be drawn. */
final class Plates {

  private static final Set<String> RASTER = Set.of("image/png", "image/jpeg", "image/gif");
  private static final String DRAWING = "image/svg+xml";

  private final Assets assets;
  private final FontLibrary fonts;
  private final Report report;
  private final Map<String, Optional<Plate>> known = new HashMap<>();

  /** Opened when the first drawing is met. */
  private Optional<DrawingReader> drawings = Optional.empty();

  /**
   * @param assets all pictures that were found
   * @param fonts for the letters in drawings
   * @param report is told of those that can't be drawn
   */
  Plates(Assets assets, FontLibrary fonts, Report report) {
    this.assets = assets;
    this.fonts = fonts;
    this.report = report;
  }

  /** The picture of an image; empty when it wasn't found or can't be drawn. */
  Optional<Plate> of(Inline.Image image) {
    Optional<ImageAsset> found = assets.image(image.source());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<Plate> plate = known.get(image.source());
    if (plate == null) {
      plate = plate(found.get(), image);
      known.put(image.source(), plate);
    }
    return plate;
  }

  private Optional<Plate> plate(ImageAsset asset, Inline.Image image) {
    if (RASTER.contains(asset.mediaType())) {
      return Optional.of(Plate.of(asset));
    }
    if (!asset.mediaType().equals(DRAWING)) {
      undrawn(image, "its kind can't be put into a PDF");
      return Optional.empty();
    }
    try {
      DrawingReader reader = drawings.orElseGet(() -> new DrawingReader(fonts));
      drawings = Optional.of(reader);
      Scene scene = reader.read(asset);
      tellMissing(scene, image);
      return Optional.of(new Plate(asset, Optional.of(scene)));
    } catch (DrawingException e) {
      undrawn(image, e.getMessage());
      return Optional.empty();
    }
  }

  private void undrawn(Inline.Image image, String why) {
    report.add(
        Code.UNDRAWN_PICTURE,
        image.span(),
        "The picture "
            + image.source()
            + " can't be drawn on a page, so "
            + (image.decorative() ? "it is left out there" : "its description stands for it")
            + ": "
            + why,
        "Give the picture as PNG or JPEG, or make the drawing simpler");
  }

  private void tellMissing(Scene scene, Inline.Image image) {
    for (int codePoint : scene.missing()) {
      report.add(
          Code.MISSING_GLYPH,
          image.span(),
          "No font here has the character "
              + Faces.name(codePoint)
              + " in the drawing "
              + image.source()
              + ", so a box stands for it",
          "Install a font with TrueType outlines that has it");
    }
  }
}
