package org.trefoil.check.pdf.syntax;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks streams (ISO 32000-1, 7.4). */
final class Filters {

  /** No stream is unpacked further than this, in bytes: enough for any page, and no bomb. */
  private static final int LARGEST = 1 << 28;

  private Filters() {}

  /** The bytes that Flate packed. */
  static byte[] inflate(byte[] file, int from, int length) throws BrokenPdfException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, from, length);
      ByteArrayOutputStream out = new ByteArrayOutputStream(4 * length);
      byte[] buffer = new byte[1 << 14];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 || out.size() > LARGEST) {
          throw new BrokenPdfException("A stream that doesn't unpack", from);
        }
        out.write(buffer, 0, count);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new BrokenPdfException("A stream that isn't packed as it says", from);
    } finally {
      inflater.end();
    }
  }

  /** Undoes the PNG predictors (7.4.4.4), of one byte a colour. */
  static byte[] unpredict(byte[] packed, int columns) {
    int rows = packed.length / (columns + 1);
    byte[] out = new byte[rows * columns];
    for (int row = 0; row < rows; row++) {
      int kind = packed[row * (columns + 1)];
      for (int column = 0; column < columns; column++) {
        int at = row * columns + column;
        int left = column == 0 ? 0 : out[at - 1] & 255;
        int above = row == 0 ? 0 : out[at - columns] & 255;
        int corner = row == 0 || column == 0 ? 0 : out[at - columns - 1] & 255;
        int raw = packed[row * (columns + 1) + 1 + column];
        out[at] = (byte) (raw + predicted(kind, left, above, corner));
      }
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
