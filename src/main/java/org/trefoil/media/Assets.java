package org.trefoil.media;

import java.util.Map;
import java.util.Optional;

/**
 * The pictures of one document, by the address that the Markdown gives. Whoever asks for one that
 * isn't here writes the alternative text in its place; it was reported when it was looked for.
 *
 * @param images by address as written
 */
public record Assets(Map<String, ImageAsset> images) {

  /** No pictures at all. */
  public static final Assets NONE = new Assets(Map.of());

  /** Copies the map. */
  public Assets {
    images = Map.copyOf(images);
  }

  /** The picture at an address. */
  public Optional<ImageAsset> image(String source) {
    return Optional.ofNullable(images.get(source));
  }
}
