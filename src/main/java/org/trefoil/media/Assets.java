package org.trefoil.media;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The pictures of one document, by the address that the Markdown gives. Whoever asks for one that
 * isn't here writes the alternative text in its place; it was reported when it was looked for.
 *
 * @param images by address as written
 * @param cover what stands on the outside
 */
public record Assets(Map<String, ImageAsset> images, Optional<Cover> cover) {

  /** No pictures at all. */
  public static final Assets NONE = new Assets(Map.of());

  /** Copies the map. */
  public Assets {
    images = Map.copyOf(images);
    Objects.requireNonNull(cover);
  }

  /** Pictures without a cover. */
  public Assets(Map<String, ImageAsset> images) {
    this(images, Optional.empty());
  }

  /** The same with a cover. */
  public Assets with(Cover other) {
    return new Assets(images, Optional.of(other));
  }

  /** The picture at an address. */
  public Optional<ImageAsset> image(String source) {
    return Optional.ofNullable(images.get(source));
  }
}
