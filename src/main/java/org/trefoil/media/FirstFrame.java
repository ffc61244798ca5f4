package org.trefoil.media;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The first picture of a WebP that moves (RFC 9649, section 2.7.1), as a file of its own: the
 * decoder knows only those that stand still.
 *
 * @param still the file
 * @param x where it stands in the whole, in pixels
 * @param y the same downwards
 */
record FirstFrame(byte[] still, int x, int y) {

  /** What describes a frame before its data: place, size, duration, flags. */
  private static final int DESCRIPTION = 16;

  private static final int HAS_ALPHA = 0x10;

  /** Finds it; empty when the file stands still. */
  static Optional<FirstFrame> of(byte[] webp) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
    try {
      file.position(12);
      while (file.remaining() >= 8) {
        String name = name(file);
        int length = file.getInt();
        if (name.equals("ANMF")) {
          return Optional.of(frame(file, length));
        }
        file.position(file.position() + length + (length & 1));
      }
      return Optional.empty();
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("The picture is damaged", e);
    }
  }

  /** The whole of a size, with this picture in its place. */
  BufferedImage in(int width, int height, BufferedImage decoded) {
    if (decoded.getWidth() == width && decoded.getHeight() == height) {
      return decoded;
    }
    BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = whole.createGraphics();
    pen.drawImage(decoded, x, y, null);
    pen.dispose();
    return whole;
  }

  private static String name(ByteBuffer file) {
    byte[] name = new byte[4];
    file.get(name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  private static FirstFrame frame(ByteBuffer file, int length) {
    int at = file.position();
    byte[] size = new byte[6];
    file.get(at + 6, size);
    byte[] data = new byte[length - DESCRIPTION];
    file.get(at + DESCRIPTION, data);
    return new FirstFrame(still(data, size), 2 * place(file, at), 2 * place(file, at + 3));
  }

  private static int place(ByteBuffer file, int at) {
    return file.getShort(at) & 0xFFFF | (file.get(at + 2) & 0xFF) << 16;
  }

  /** Transparency apart from the colours needs the extended header, all else goes without. */
  private static byte[] still(byte[] data, byte[] size) {
    boolean apart = new String(data, 0, 4, StandardCharsets.ISO_8859_1).equals("ALPH");
    int extended = apart ? 18 : 0;
    ByteBuffer out = ByteBuffer.allocate(12 + extended + data.length);
    out.order(ByteOrder.LITTLE_ENDIAN);
    out.put(ascii("RIFF")).putInt(4 + extended + data.length).put(ascii("WEBP"));
    if (apart) {
      out.put(ascii("VP8X")).putInt(10).putInt(HAS_ALPHA).put(size);
    }
    return out.put(data).array();
  }

  private static byte[] ascii(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }
}
