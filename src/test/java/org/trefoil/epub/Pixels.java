package org.trefoil.epub;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Small pictures for tests. */
final class Pixels {

  private Pixels() {}

  static byte[] png(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A GIF of one pixel and so many frames. */
  static byte[] gif(int frames) {
    String frame = "2c00000000010001000002024401" + "00";
    return HexFormat.of()
        .parseHex("47494638396101000100800000000000ffffff" + frame.repeat(frames) + "3b");
  }
}
