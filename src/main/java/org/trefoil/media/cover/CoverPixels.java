package org.trefoil.media.cover;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Writes a cover as PNG. It has three colours and what lies between the ground and each of the
 * others, so that a byte a pixel is enough, which takes a third of the time and of the room.
 */
final class CoverPixels {

  private static final int STEPS = 128;

  private CoverPixels() {}

  /** The cover of some shapes on a ground; leaves and ink never touch. */
  static byte[] of(int width, int height, Palette palette, List<Shape> leaves, List<Shape> ink) {
    byte[] letters = covered(width, height, ink);
    byte[] ornament = covered(width, height, leaves);
    BufferedImage image =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours(palette));
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      int leaf = (ornament[i] & 0xFF) / 2;
      pixels[i] = (byte) (leaf > 0 ? STEPS + leaf : (letters[i] & 0xFF) / 2);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    return out.toByteArray();
  }

  /** How much of each pixel is covered, from 0 to 255. */
  private static byte[] covered(int width, int height, List<Shape> shapes) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    shapes.forEach(pen::fill);
    pen.dispose();
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  private static IndexColorModel colours(Palette palette) {
    int[] all = new int[2 * STEPS];
    for (int i = 0; i < STEPS; i++) {
      all[i] = between(palette.ground(), palette.ink(), i);
      all[STEPS + i] = between(palette.ground(), palette.leaf(), i);
    }
    return new IndexColorModel(8, all.length, all, 0, false, -1, 0);
  }

  private static int between(Color from, Color to, int step) {
    int red = part(from.getRed(), to.getRed(), step);
    int green = part(from.getGreen(), to.getGreen(), step);
    int blue = part(from.getBlue(), to.getBlue(), step);
    return red << 16 | green << 8 | blue;
  }

  private static int part(int from, int to, int step) {
    return from + (to - from) * step / (STEPS - 1);
  }
}
