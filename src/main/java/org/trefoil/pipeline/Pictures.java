package org.trefoil.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.media.AllowedHosts;
import org.trefoil.media.AssetException;
import org.trefoil.media.AssetResolver;
import org.trefoil.media.Assets;
import org.trefoil.media.ImageAsset;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/** Loads the pictures that a document shows, each once, and reports those that can't be had. */
final class Pictures extends Rewriter {

  private final Map<String, Inline.Image> shown = new LinkedHashMap<>();

  private Pictures() {}

  /**
   * Loads all pictures of a document from its source's folder, and from hosts that are allowed.
   *
   * @return those that could be had
   */
  static Assets load(Document document, AllowedHosts hosts, Report report) {
    Pictures pictures = new Pictures();
    pictures.rewrite(document);
    AssetResolver resolver = new AssetResolver(document.source().folder(), hosts);
    Map<String, ImageAsset> loaded = new LinkedHashMap<>();
    pictures.shown.forEach(
        (address, image) -> {
          try {
            loaded.put(address, resolver.resolve(address));
            tellLosses(image, resolver.losses(address), report);
          } catch (AssetException e) {
            report.add(
                Code.ASSET, image.span(), e.getMessage(), "Correct the address of the image");
          }
        });
    return new Assets(loaded);
  }

  private static void tellLosses(Inline.Image image, List<String> losses, Report report) {
    if (!losses.isEmpty()) {
      report.add(
          Code.CLEANED_DRAWING,
          image.span(),
          "The picture “" + image.source() + "” was cleaned: left out " + String.join(", ", losses),
          "Save the drawing without them, or as PNG, if the picture misses something");
    }
  }

  @Override
  protected List<Block> block(Block block) {
    if (block instanceof Block.Figure figure) {
      shown.putIfAbsent(figure.image().source(), figure.image());
    }
    return super.block(block);
  }

  @Override
  protected List<Inline> inline(Inline inline) {
    if (inline instanceof Inline.Image image) {
      shown.putIfAbsent(image.source(), image);
    }
    return super.inline(inline);
  }
}
