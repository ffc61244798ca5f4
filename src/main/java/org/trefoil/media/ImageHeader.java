package org.trefoil.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What the first bytes of a picture tell, without decoding it: its kind by its signature (never by
 * its name), its size, and whether it moves. The frame of the file is walked to its end, so that a
 * file that was cut off is found out.
 *
 * @param kind what it is
 * @param width in pixels
 * @param height in pixels
 * @param animated whether it holds several frames
 */
record ImageHeader(ImageKind kind, int width, int height, boolean animated) {

  /** The bytes are not what they claim to be; the message says what is wrong. */
  static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
      super(message);
    }
  }

  /**
   * Reads the header of a picture made of pixels.
   *
   * @param bytes the whole file
   * @return empty when no signature is known
   * @throws DamagedException when the signature is known and the rest doesn't follow
   */
  static Optional<ImageHeader> of(byte[] bytes) throws DamagedException {
    Bytes file = new Bytes(bytes);
    if (file.begins(0, "\u0089PNG\r\n\u001a\n")) {
      return Optional.of(png(file));
    }
    if (file.begins(0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(jpeg(file));
    }
    if (file.begins(0, "GIF87a") || file.begins(0, "GIF89a")) {
      return Optional.of(gif(file));
    }
    if (file.begins(0, "RIFF") && file.begins(8, "WEBP")) {
      return Optional.of(webp(bytes));
    }
    return Optional.empty();
  }

  /** PNG, third edition, sections 5.3 and 11.2.1; {@code acTL} marks an animation. */
  private static ImageHeader png(Bytes file) throws DamagedException {
    if (!file.begins(12, "IHDR")) {
      throw new DamagedException("its header is missing");
    }
    boolean animated = false;
    int at = 8;
    while (!file.begins(at + 4, "IEND")) {
      animated |= file.begins(at + 4, "acTL");
      at = file.skip(at, 12L + Integer.toUnsignedLong(file.big32(at)));
    }
    return new ImageHeader(ImageKind.PNG, file.big32(16), file.big32(20), animated);
  }

  /** ITU-T T.81, annex B: segments up to the first frame header. */
  private static ImageHeader jpeg(Bytes file) throws DamagedException {
    int at = 2;
    while (!isFrame(file.marker(at))) {
      at = file.skip(at, 2L + file.big16(at + 2));
      while (file.u8(at + 1) == 0xFF) {
        at++;
      }
    }
    if (!file.contains(0xFF, 0xD9, at)) {
      throw new DamagedException("its end is missing");
    }
    return new ImageHeader(ImageKind.JPEG, file.big16(at + 7), file.big16(at + 5), false);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** GIF89a, sections 18 to 27: blocks up to the trailer, counting the pictures. */
  private static ImageHeader gif(Bytes file) throws DamagedException {
    int frames = 0;
    int at = 13 + colourTable(file.u8(10));
    while (file.u8(at) != 0x3B) {
      int kind = file.u8(at);
      if (kind == 0x2C) {
        frames++;
        at = subBlocks(file, at + 11 + colourTable(file.u8(at + 9)));
      } else if (kind == 0x21) {
        at = subBlocks(file, at + 2);
      } else {
        throw new DamagedException("it holds an unknown block");
      }
    }
    if (frames == 0) {
      throw new DamagedException("it holds no picture");
    }
    return new ImageHeader(ImageKind.GIF, file.little16(6), file.little16(8), frames > 1);
  }

  private static int colourTable(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 * (2 << (flags & 7));
  }

  private static int subBlocks(Bytes file, int start) throws DamagedException {
    int at = start;
    while (file.u8(at) != 0) {
      at = file.skip(at, 1L + file.u8(at));
    }
    return at + 1;
  }

  /** Read by a library: the JDK has no reader for it. */
  private static ImageHeader webp(byte[] bytes) throws DamagedException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType("image/webp");
    if (!readers.hasNext()) {
      throw new DamagedException("nothing here can read WebP");
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in);
      boolean animated = reader.getNumImages(true) > 1;
      return new ImageHeader(ImageKind.WEBP, reader.getWidth(0), reader.getHeight(0), animated);
    } catch (IOException | RuntimeException e) {
      throw new DamagedException("its header can't be read");
    } finally {
      reader.dispose();
    }
  }

  /** A file whose every access is checked. */
  private record Bytes(byte[] all) {

    boolean begins(int at, String latin1) {
      byte[] wanted = latin1.getBytes(StandardCharsets.ISO_8859_1);
      for (int i = 0; i < wanted.length; i++) {
        if (at + i >= all.length || all[at + i] != wanted[i]) {
          return false;
        }
      }
      return true;
    }

    int u8(int at) throws DamagedException {
      if (at < 0 || at >= all.length) {
        throw new DamagedException("it is cut off");
      }
      return all[at] & 0xFF;
    }

    int big16(int at) throws DamagedException {
      return u8(at) << 8 | u8(at + 1);
    }

    int little16(int at) throws DamagedException {
      return u8(at) | u8(at + 1) << 8;
    }

    int big32(int at) throws DamagedException {
      return big16(at) << 16 | big16(at + 2);
    }

    int marker(int at) throws DamagedException {
      if (u8(at) != 0xFF) {
        throw new DamagedException("a marker is missing");
      }
      return u8(at + 1);
    }

    /** The place so many bytes on, which must lie inside the file. */
    int skip(int at, long bytes) throws DamagedException {
      if (at + bytes >= all.length) {
        throw new DamagedException("it is cut off");
      }
      return (int) (at + bytes);
    }

    /** Whether two bytes follow each other somewhere after a place; looks from the end. */
    boolean contains(int first, int second, int after) {
      for (int i = all.length - 2; i > after; i--) {
        if ((all[i] & 0xFF) == first && (all[i + 1] & 0xFF) == second) {
          return true;
        }
      }
      return false;
    }
  }
}
