package org.trefoil.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Packs pixels as files. */
final class Pixels {

  /** Of what remains after compression, nobody sees the difference. */
  private static final float QUALITY = 0.88f;

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
    return asset(image, ImageKind.PNG, out.toByteArray(), stem);
  }

  /**
   * Pixels as a JPEG file.
   *
   * @param stem what the file is called, without its extension
   */
  static ImageAsset jpeg(BufferedImage image, String stem) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    } finally {
      writer.dispose();
    }
    return asset(image, ImageKind.JPEG, out.toByteArray(), stem);
  }

  private static ImageAsset asset(BufferedImage image, ImageKind kind, byte[] bytes, String stem) {
    String name = stem + "." + kind.extension();
    return new ImageAsset(name, kind.mediaType(), bytes, image.getWidth(), image.getHeight());
  }
}
