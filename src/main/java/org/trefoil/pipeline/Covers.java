package org.trefoil.pipeline;

import java.util.Optional;
import org.trefoil.document.Document;
import org.trefoil.document.Metadata;
import org.trefoil.media.AllowedHosts;
import org.trefoil.media.AssetException;
import org.trefoil.media.AssetResolver;
import org.trefoil.media.Cover;
import org.trefoil.media.FontLibrary;
import org.trefoil.media.ImageAsset;
import org.trefoil.media.cover.CoverPainter;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/** Finds the cover that the front matter names, else has one painted. */
final class Covers {

  private final AllowedHosts hosts;
  private final Report report;

  Covers(AllowedHosts hosts, Report report) {
    this.hosts = hosts;
    this.report = report;
  }

  /** The cover of a work; empty when its author wants none. */
  Optional<Cover> of(Document document) {
    Metadata metadata = document.metadata();
    String address = metadata.edition().cover();
    if (address.equals(Cover.NONE)) {
      return Optional.empty();
    }
    return Optional.of(given(address, document).orElseGet(() -> painted(metadata)));
  }

  /** The picture that the front matter names; one that can't be had is told. */
  Optional<Cover> given(String address, Document document) {
    if (address.isEmpty() || address.equals(Cover.NONE)) {
      return Optional.empty();
    }
    try {
      ImageAsset picture = new AssetResolver(document.source().folder(), hosts).resolve(address);
      return Optional.of(new Cover(picture, picture.bitmap(), false));
    } catch (AssetException e) {
      report.add(Code.ASSET, line(document), e.getMessage(), "Correct the address of the cover");
      return Optional.empty();
    }
  }

  /** The line of the front matter that names the cover. */
  private static Span line(Document document) {
    String text = document.source().text();
    int at = text.indexOf("\ncover:") + 1;
    int end = text.indexOf('\n', at);
    return new Span(at, end < 0 ? text.length() : end);
  }

  private static Cover painted(Metadata metadata) {
    String authors = String.join(", ", metadata.authors());
    return new CoverPainter(FontLibrary.ofMachine())
        .paint(metadata.title(), authors, metadata.language());
  }
}
