package org.trefoil.media;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held (Exif 2.32, tag 0x0112), which is lost when a picture is made anew. */
final class Orientation {

  static final int UPRIGHT = 1;
  private static final int TAG = 0x0112;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private Orientation() {}

  /** What a JPEG says, from 1 (upright) to 8; 1 when it says nothing that makes sense. */
  static int of(byte[] jpeg) {
    ByteBuffer file = ByteBuffer.wrap(jpeg);
    try {
      int at = 2;
      while (file.get(at) == (byte) 0xFF && (file.get(at + 1) & 0xFF) != 0xDA) {
        if ((file.get(at + 1) & 0xFF) == 0xE1 && isExif(file, at + 4)) {
          return directory(file.slice(at + 10, jpeg.length - at - 10));
        }
        at += 2 + (file.getShort(at + 2) & 0xFFFF);
      }
    } catch (IndexOutOfBoundsException cutOff) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  private static boolean isExif(ByteBuffer file, int at) {
    for (int i = 0; i < EXIF.length; i++) {
      if (file.get(at + i) != EXIF[i]) {
        return false;
      }
    }
    return true;
  }

  private static int directory(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int at = tiff.getInt(4);
    int count = tiff.getShort(at) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = at + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
        int value = tiff.getShort(entry + 8);
        return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** A picture turned and mirrored so that it stands upright. */
  static BufferedImage turned(BufferedImage image, int orientation) {
    if (orientation == UPRIGHT) {
      return image;
    }
    int w = image.getWidth();
    int h = image.getHeight();
    boolean lies = orientation > 4;
    BufferedImage turned = new BufferedImage(lies ? h : w, lies ? w : h, image.getType());
    Graphics2D pen = turned.createGraphics();
    pen.drawImage(image, transform(orientation, w, h), null);
    pen.dispose();
    return turned;
  }

  private static AffineTransform transform(int orientation, int w, int h) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      default -> new AffineTransform(0, -1, 1, 0, 0, w);
    };
  }
}
