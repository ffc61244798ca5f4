package org.trefoil.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.trefoil.document.Document;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.SourceException;
import org.trefoil.source.SourceReader;

/** Bytes read as a file is. */
record Manuscripts(Document document, Report report) {

  /** The refined document, or nothing when the bytes are no text. */
  static Optional<Manuscripts> read(byte[] bytes) {
    try {
      Source source =
          SourceReader.read(
              new ByteArrayInputStream(bytes), "fuzz.md", Path.of("samples"), Instant.EPOCH);
      Report report = new Report(source);
      Document read = new MarkdownReader().read(source, report);
      return Optional.of(
          new Manuscripts(Refinery.refine(read, RefineOptions.NONE, report), report));
    } catch (SourceException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
