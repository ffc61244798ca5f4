package org.trefoil.media;

import java.util.Objects;
import java.util.Optional;

/**
 * The picture on the outside of a work.
 *
 * @param shown what a book shows on its cover page: the author's picture, or a drawing of ours
 * @param bitmap the same as PNG or JPEG, for libraries, shops and players; empty when the author
 *     gave a drawing, which nothing here turns into pixels
 * @param generated whether it was made from title and author, so that it says nothing else
 */
public record Cover(ImageAsset shown, Optional<ImageAsset> bitmap, boolean generated) {

  /** What a front matter says that wants no cover at all. */
  public static final String NONE = "none";

  /** Checks that nothing is missing. */
  public Cover {
    Objects.requireNonNull(shown);
    Objects.requireNonNull(bitmap);
  }

  /** The best picture for those who can't be expected to draw: a bitmap, if there is one. */
  public ImageAsset thumbnail() {
    return bitmap.orElse(shown);
  }
}
