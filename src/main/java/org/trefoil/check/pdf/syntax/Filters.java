package org.trefoil.check.pdf.syntax;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks streams (ISO 32000-1, 7.4). */
final class Filters {

  /** No stream is unpacked further than this, in bytes: enough for any page, and no bomb. */
  private static final int LARGEST = 1 << 28;

  private Filters() {}

  /**
   * What came out of a stream.
   *
   * @param whole whether its end was reached
   */
  record Inflated(byte[] bytes, boolean whole) {}

  /** The bytes that Flate packed; of a damaged stream those before the damage. */
  static Inflated inflate(byte[] packed, int offset) throws BrokenPdfException {
    Inflater inflater = new Inflater();
    ByteArrayOutputStream out = new ByteArrayOutputStream(4 * packed.length);
    try {
      inflater.setInput(packed);
      byte[] buffer = new byte[1 << 14];
      int count = 1;
      while (!inflater.finished() && count > 0) {
        count = inflater.inflate(buffer);
        out.write(buffer, 0, count);
        if (out.size() > LARGEST) {
          throw new BrokenPdfException("A stream that is too large", offset);
        }
      }
      return new Inflated(out.toByteArray(), inflater.finished());
    } catch (DataFormatException e) {
      return new Inflated(out.toByteArray(), false);
    } finally {
      inflater.end();
    }
  }

  /**
   * Undoes the PNG predictors (7.4.4.4).
   *
   * @param columns the bytes of a row
   * @param pixel the bytes of a pixel
   */
  static byte[] unpredict(byte[] packed, int columns, int pixel) {
    int rows = (packed.length + columns) / (columns + 1);
    byte[] out = new byte[rows * columns];
    for (int at = 0; at < out.length; at++) {
      int row = at / columns;
      int column = at % columns;
      int from = row * (columns + 1) + 1 + column;
      int left = column < pixel ? 0 : out[at - pixel] & 255;
      int above = row == 0 ? 0 : out[at - columns] & 255;
      int corner = row == 0 || column < pixel ? 0 : out[at - columns - pixel] & 255;
      int raw = from < packed.length ? packed[from] : 0;
      out[at] = (byte) (raw + predicted(packed[row * (columns + 1)], left, above, corner));
    }
    return out;
  }

  private static int predicted(int kind, int left, int above, int corner) {
    return switch (kind) {
      case 1 -> left;
      case 2 -> above;
      case 3 -> (left + above) / 2;
      case 4 -> paeth(left, above, corner);
      default -> 0;
    };
  }

  private static int paeth(int left, int above, int corner) {
    int toLeft = Math.abs(above - corner);
    int toAbove = Math.abs(left - corner);
    int toCorner = Math.abs(left + above - 2 * corner);
    return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
  }
}
