package org.trefoil.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Packs pixels as files. */
final class Pixels {

  private Pixels() {}

  /**
   * Pixels as a PNG file.
   *
   * @param stem what the file is called, without its extension
   */
  static ImageAsset png(BufferedImage image, String stem) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    ImageKind kind = ImageKind.PNG;
    return new ImageAsset(
        stem + "." + kind.extension(),
        kind.mediaType(),
        out.toByteArray(),
        image.getWidth(),
        image.getHeight());
  }
}
