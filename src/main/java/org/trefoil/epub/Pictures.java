package org.trefoil.epub;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.Inline;
import org.trefoil.media.Assets;
import org.trefoil.media.Cover;
import org.trefoil.media.ImageAsset;

/** The pictures that the text really shows, each file once, in the order of their first use. */
final class Pictures {

  static final String FOLDER = "images/";

  private final Assets assets;
  private final Map<String, ImageAsset> used = new LinkedHashMap<>();

  Pictures(Assets assets) {
    this.assets = assets;
  }

  /** The picture of a node when it could be read; it counts as used from now on. */
  Optional<ImageAsset> use(Inline.Image image) {
    Optional<ImageAsset> found = assets.image(image.source());
    found.ifPresent(asset -> used.putIfAbsent(asset.name(), asset));
    return found;
  }

  /** The cover belongs to the book too. */
  void use(Cover cover) {
    used.putIfAbsent(cover.shown().name(), cover.shown());
    used.putIfAbsent(cover.thumbnail().name(), cover.thumbnail());
  }

  Collection<ImageAsset> used() {
    return used.values();
  }

  static String href(ImageAsset asset) {
    return FOLDER + asset.name();
  }
}
