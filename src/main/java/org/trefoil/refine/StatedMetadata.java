package org.trefoil.refine;

import org.trefoil.document.Document;
import org.trefoil.document.Metadata;
import org.trefoil.report.Report;

/** Lets what the user states go before the front matter; the date falls back to the source's. */
final class StatedMetadata implements Pass {

  private final RefineOptions options;

  StatedMetadata(RefineOptions options) {
    this.options = options;
  }

  @Override
  public Document apply(Document document, Report report) {
    Metadata metadata = document.metadata();
    if (options.title().filter(title -> !title.isBlank()).isPresent()) {
      metadata = metadata.withStatedTitle(options.title().get().strip());
    }
    if (!options.authors().isEmpty()) {
      metadata = metadata.withAuthors(options.authors());
    }
    if (options.language().isPresent()) {
      metadata = metadata.withLanguage(options.language().get());
    }
    if (options.date().isPresent()) {
      metadata = metadata.withDate(options.date().get());
    } else if (metadata.date().isEmpty()) {
      metadata = metadata.withDate(document.source().modified());
    }
    return document.withMetadata(metadata);
  }
}
