package org.trefoil.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A picture that was read safely and whose kind and size are known.
 *
 * @param name a file name of ours, from its content: {@code [a-z0-9-]+\.[a-z0-9]+}
 * @param mediaType such as {@code image/png}
 * @param bytes the file as read (or as cleaned, for SVG); not to be changed
 * @param width in pixels
 * @param height in pixels
 */
public record ImageAsset(String name, String mediaType, byte[] bytes, int width, int height) {

  /** Checks the size. */
  public ImageAsset {
    Objects.requireNonNull(name);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(bytes);
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("Image of " + width + " by " + height);
    }
  }

  /**
   * Whether it moves by itself, so that it might flash; a drawing never does, since whatever moves
   * was left out when it was cleaned.
   */
  public boolean animated() {
    try {
      return ImageHeader.of(bytes).filter(ImageHeader::animated).isPresent();
    } catch (ImageHeader.DamagedException e) {
      return false;
    }
  }

  /** The same as PNG or JPEG; empty when it can't be turned into one. */
  public Optional<ImageAsset> bitmap() {
    if (mediaType.equals(ImageKind.PNG.mediaType())
        || mediaType.equals(ImageKind.JPEG.mediaType())) {
      return Optional.of(this);
    }
    if (mediaType.equals(ImageKind.SVG.mediaType())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Pixels.png(pixels(), name.substring(0, name.lastIndexOf('.'))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The picture unpacked. The decoders of the JDK answer to damaged files with exceptions of many
   * kinds; all become one.
   *
   * @throws IOException when the picture is damaged or nobody can decode it
   */
  public BufferedImage pixels() throws IOException {
    BufferedImage image;
    try {
      image = ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      throw new IOException("The picture " + name + " is damaged", e);
    }
    if (image == null) {
      throw new IOException("There is no decoder for the picture " + name);
    }
    return image;
  }
}
