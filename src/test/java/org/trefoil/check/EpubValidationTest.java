package org.trefoil.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubValidationTest {

  private static final String CONTAINER =
      "<container version='1.0' xmlns='urn:oasis:names:tc:opendocument:xmlns:container'>"
          + "<rootfiles><rootfile full-path='p.opf'"
          + " media-type='application/oebps-package+xml'/></rootfiles></container>";
  private static final String PACKAGE =
      "<package xmlns='http://www.idpf.org/2007/opf' version='3.0' unique-identifier='i'>"
          + "<metadata xmlns:dc='http://purl.org/dc/elements/1.1/'>"
          + "<dc:identifier id='i'>urn:x-test:1</dc:identifier><dc:title>T</dc:title>"
          + "<dc:language>en</dc:language>"
          + "<meta property='dcterms:modified'>2026-01-01T00:00:00Z</meta></metadata>"
          + "<manifest><item id='n' href='n.xhtml' media-type='application/xhtml+xml'"
          + " properties='nav'/></manifest><spine><itemref idref='n'/></spine></package>";
  private static final String NAV =
      "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'>"
          + "<head><title>T</title></head><body><nav epub:type='toc'><ol><li>"
          + "<a href='%s'>T</a></li></ol></nav></body></html>";

  @TempDir Path folder;

  @Test
  void aSoundBookHasNoFindings() throws IOException {
    assertThat(EpubValidation.validate(book("n.xhtml"))).isEmpty();
  }

  @Test
  void aLinkToNowhereIsNamedWithItsRuleAndPlace() throws IOException {
    assertThat(EpubValidation.validate(book("missing.xhtml")))
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo("RSC-007");
              assertThat(finding.place()).startsWith("n.xhtml:1:");
              assertThat(finding.tool()).startsWith("EPUBCheck 5.");
            });
  }

  @Test
  void whatIsNoBookIsRejected() throws IOException {
    Path file = Files.writeString(folder.resolve("a.epub"), "not a book");
    assertThat(EpubValidation.validate(file)).isNotEmpty();
  }

  @Test
  void aMissingFileIsAnExceptionThatNamesIt() {
    assertThatThrownBy(() -> EpubValidation.validate(folder.resolve("none.epub")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.epub");
  }

  @Test
  void nothingIsPrinted() throws IOException {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    try (PrintStream ear = new PrintStream(heard, true, StandardCharsets.UTF_8)) {
      System.setOut(ear);
      System.setErr(ear);
      EpubValidation.validate(book("missing.xhtml"));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(heard.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private Path book(String target) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("META-INF/container.xml", CONTAINER);
    parts.put("p.opf", PACKAGE);
    parts.put("n.xhtml", NAV.formatted(target));
    Path file = folder.resolve("book.epub");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
      ZipEntry first = new ZipEntry("mimetype");
      CRC32 sum = new CRC32();
      sum.update(type);
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
