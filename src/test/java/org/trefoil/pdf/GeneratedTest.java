package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.check.DocumentWords;
import org.trefoil.check.Equivalence;
import org.trefoil.check.PdfCheck;
import org.trefoil.check.PdfValidation;
import org.trefoil.document.Document;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.PagedDocument;
import org.trefoil.layout.Typesetter;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/** Texts that nobody wrote: every tree is complete, every file conforms, wherever it is made. */
class GeneratedTest {

  private static final List<String> LOCALES =
      List.of(
          "tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {14, 29, 57, 117, 135})
  void isSound(long seed) throws IOException {
    Document document = document(seed, 12 + (int) seed % 30);
    for (Standard standard : Standard.values()) {
      Path file = Files.write(folder.resolve("a.pdf"), write(document, standard));
      assertThat(PdfCheck.check(file, DocumentWords.of(document))).as("seed %d", seed).isEmpty();
      assertThat(Equivalence.ofPages(document, file)).as("seed %d", seed).isEmpty();
      assertThat(PdfValidation.validate(file, Profiles.of(standard, file)))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void isTheSameWhereverItIsMade() throws IOException {
    Locale before = Locale.getDefault();
    byte[] here = write(document(99, 25), Standard.UA1);
    try {
      for (String tag : LOCALES) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(write(document(99, 25), Standard.UA1)).as(tag).isEqualTo(here);
        Path file = Files.write(folder.resolve("a.pdf"), here);
        assertThat(PdfCheck.check(file, DocumentWords.of(document(99, 25)))).as(tag).isEmpty();
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Document document(long seed, int blocks) {
    Source source =
        new Source(
            "generated.md",
            Generated.markdown(seed, blocks),
            Path.of("samples"),
            Instant.EPOCH,
            Set.of());
    Report report = new Report(source);
    return Refinery.refine(new MarkdownReader().read(source, report), RefineOptions.NONE, report);
  }

  private static byte[] write(Document document, Standard standard) throws IOException {
    Typesetter typesetter =
        new Typesetter(PageStyle.on(PageStyle.Paper.A6), FontLibrary.with(List.of()));
    PagedDocument paged = typesetter.typeset(document, Assets.NONE, new Report(document.source()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(document, paged, PdfOptions.of(standard), out);
    return out.toByteArray();
  }
}
