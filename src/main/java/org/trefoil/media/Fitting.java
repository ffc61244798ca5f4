package org.trefoil.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes pictures fit for books: WebP, which many readers and shops don't take, becomes PNG or JPEG,
 * one that is larger than any screen or page can show is made smaller, and a photograph is turned
 * as its camera was held, which neither PDF nor many readers heed. Everything else stays as it is,
 * byte for byte.
 */
final class Fitting {

  /** The longest side that is kept, in pixels: 34 cm in print at 300 dots an inch. */
  static final int LONGEST = 4_000;

  /** The largest area that is kept, in pixels. */
  static final int LARGEST = 12_000_000;

  private Fitting() {}

  /** Whether a picture has to be made anew. */
  static boolean needed(ImageHeader header, byte[] bytes) {
    boolean large =
        Math.max(header.width(), header.height()) > LONGEST
            || (long) header.width() * header.height() > LARGEST;
    return header.kind() == ImageKind.WEBP
        || large && !header.animated()
        || header.kind() == ImageKind.JPEG && Orientation.of(bytes) != Orientation.UPRIGHT;
  }

  /**
   * Makes a picture anew; of one that moves only the first frame remains.
   *
   * @param stem what the file is called, without its extension
   * @throws IOException when it is damaged
   */
  static ImageAsset fitted(ImageHeader header, byte[] bytes, String stem) throws IOException {
    double scale =
        Math.min(
            1,
            Math.min(
                (double) LONGEST / Math.max(header.width(), header.height()),
                Math.sqrt((double) LARGEST / ((double) header.width() * header.height()))));
    BufferedImage image;
    try {
      image = image(header, bytes, Math.max(1, (int) (0.5 / scale)));
    } catch (RuntimeException e) {
      throw new IOException("The picture is damaged", e);
    }
    if (header.kind() == ImageKind.JPEG && image.getColorModel().hasAlpha()) {
      throw new IOException(
          "The picture has four colours, of which one was taken for transparency");
    }
    int width = Math.max(1, (int) Math.round(header.width() * scale));
    int height = Math.max(1, (int) Math.round(header.height() * scale));
    BufferedImage fitted = scaled(image, width, height);
    int turn = header.kind() == ImageKind.JPEG ? Orientation.of(bytes) : 1;
    BufferedImage upright = Orientation.turned(fitted, turn);
    boolean photo = header.kind() == ImageKind.JPEG || header.kind() == ImageKind.WEBP;
    return photo && !upright.getColorModel().hasAlpha()
        ? Pixels.jpeg(upright, stem)
        : Pixels.png(upright, stem);
  }

  private static BufferedImage image(ImageHeader header, byte[] bytes, int step)
      throws IOException {
    Optional<FirstFrame> first =
        header.kind() == ImageKind.WEBP ? FirstFrame.of(bytes) : Optional.empty();
    if (first.isEmpty()) {
      return decoded(bytes, step);
    }
    BufferedImage frame = decoded(first.get().still(), 1);
    return first.get().in(header.width(), header.height(), frame);
  }

  /** Every so many pixels of a picture. */
  private static BufferedImage decoded(byte[] bytes, int step) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("There is no decoder for it");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
      } finally {
        reader.dispose();
      }
    }
  }

  /** Halves as long as that isn't too small, so that every pixel counts. */
  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    BufferedImage now = image;
    while (now.getWidth() > 2 * width && now.getHeight() > 2 * height) {
      now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
    }
    return drawn(now, width, height);
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    boolean alpha = image.getColorModel().hasAlpha();
    int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage drawn = new BufferedImage(width, height, type);
    Graphics2D pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(
        image,
        AffineTransform.getScaleInstance(
            (double) width / image.getWidth(), (double) height / image.getHeight()),
        null);
    pen.dispose();
    return drawn;
  }
}
