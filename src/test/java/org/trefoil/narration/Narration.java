package org.trefoil.narration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Document;
import org.trefoil.language.Language;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.SourceReader;
import org.trefoil.timeline.PageMap;

/** Markdown on its way to a script, for tests. */
record Narration(Document document, NarrationOptions options, Report report) {

  static Narration of(String markdown, Level level) {
    return of(markdown, "en", level);
  }

  static Narration ofSample(String name, Level level) throws IOException {
    return of(Files.readString(Path.of("samples").resolve(name)), level);
  }

  static Narration of(String markdown, String language, Level level) {
    try {
      Source source =
          SourceReader.read(
              new ByteArrayInputStream(markdown.getBytes(StandardCharsets.UTF_8)),
              "case.md",
              Path.of("samples"),
              Instant.EPOCH);
      Report report = new Report(source);
      RefineOptions options =
          new RefineOptions(
              Optional.empty(), List.of(), Optional.of(new Language(language)), Optional.empty());
      Document document =
          Refinery.refine(new MarkdownReader().read(source, report), options, report);
      return new Narration(document, NarrationOptions.of(level), report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Script script() {
    return script(PageMap.NONE);
  }

  Script script(PageMap pages) {
    return new Narrator(options).narrate(document, pages, report);
  }
}
