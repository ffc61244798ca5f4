package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.check.EpubCheck;
import org.trefoil.check.EpubValidation;
import org.trefoil.check.Finding;
import org.trefoil.document.Document;
import org.trefoil.epub.overlay.BookSound;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.Typesetter;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.narration.Level;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.timeline.PageMap;

class SpeakingBookTest {

  private static final Path CASE = Path.of("src/test/resources/epub/voice.md");

  private static final Path LANGUAGES = Path.of("src/test/resources/epub/languages.md");

  @TempDir private Path dir;

  static Stream<Arguments> manners() {
    return Stream.of(Level.values())
        .flatMap(
            level -> Stream.of(BookSound.Grain.values()).map(grain -> Arguments.of(level, grain)));
  }

  @ParameterizedTest
  @MethodSource("manners")
  void everyTextIsHeardOnceInOrderAndInsideTheSound(Level level, BookSound.Grain grain)
      throws IOException {
    Path book = write(Files.readString(CASE), level, grain);
    assertThat(EpubCheck.check(book)).isEmpty();
    assertThat(EpubValidation.validate(book)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(BookSound.Grain.class)
  void aBookOfManyLanguagesIsHeardWholeAndRunsAsItsFirstDoes(BookSound.Grain grain)
      throws IOException {
    Path book = write(Files.readString(LANGUAGES), Level.STANDARD, grain);
    assertThat(EpubCheck.check(book)).isEmpty();
    assertThat(EpubValidation.validate(book)).isEmpty();
    assertThat(all(book, ".opf")).contains("page-progression-direction=\"rtl\"");
    assertThat(all(book, ".xhtml"))
        .contains("lang=\"en\" xml:lang=\"en\" dir=\"ltr\"", "lang=\"zh\" xml:lang=\"zh\"")
        .containsPattern("<th [^>]*scope=\"row\"")
        .containsPattern("<th [^>]*scope=\"col\"");
  }

  @Test
  void announcementsHavePlacesOfTheirOwnAndNotesAndListsCanBeLeft() throws IOException {
    String smil =
        all(write(Files.readString(CASE), Level.STANDARD, BookSound.Grain.SENTENCE), ".smil");
    assertThat(smil)
        .contains("epub:type=\"list\"", "epub:type=\"table\"", "epub:type=\"footnote\"")
        .contains("#said_1\"", "epub:type=\"noteref\"", "_label\"");
    Matcher clock = Pattern.compile("clip(?:Begin|End)=\"([^\"]*)\"").matcher(smil);
    while (clock.find()) {
      assertThat(clock.group(1)).matches("[0-9]+\\.[0-9]{3}s");
    }
  }

  @Test
  void aWordAtATimeHasAnElementForEachWord() throws IOException {
    Path book = write("# A\n\nOne *two three* four.\n", Level.PLAIN, BookSound.Grain.WORD);
    assertThat(all(book, "002.xhtml") + all(book, "001.xhtml"))
        .containsPattern("<span id=\"[^\"]*_1\">One </span><em><span id=\"[^\"]*_2\">two </span>")
        .containsPattern("<span id=\"[^\"]*_3\">three</span></em>");
  }

  @Test
  void whatIsOnlyAnnouncedIsOneElementAndNoClaimIsMadeForIt() throws IOException {
    Path book = write("# A\n\n```\nx\ny\n```\n", Level.STANDARD, BookSound.Grain.SENTENCE);
    assertThat(all(book, ".smil")).containsPattern("<text src=\"[^\"]*#code-[^\"_]*\"");
    assertThat(all(book, ".opf"))
        .doesNotContain("accessModeSufficient\">auditory")
        .contains("synchronizedAudioText");
    Path read = write("# A\n\nAll of it.\n", Level.STANDARD, BookSound.Grain.SENTENCE);
    assertThat(all(read, ".opf")).contains("accessModeSufficient\">auditory");
  }

  @Test
  void aPageThatBeginsInsideALinkOrAQuotationIsMarkedAtItsWord() throws IOException {
    String text =
        "# A\n\n"
            + "Words “in quotes and [in a link too](https://a.example/), yes” go on. ".repeat(120);
    String xhtml = all(write(text, Level.PLAIN, BookSound.Grain.SENTENCE), ".xhtml");
    Matcher mark =
        Pattern.compile("(.)<span epub:type=\"pagebreak\"[^>]*aria-label=\"[0-9]+\"></span>(.)")
            .matcher(xhtml);
    int count = 0;
    while (mark.find()) {
      count++;
      assertThat(mark.group(1)).matches("[^a-z]");
      assertThat(mark.group(2)).matches("\\S");
    }
    assertThat(count).isGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "smil | clipEnd=\"[^\"]*\"/></par>\\s*</body> | clipEnd=\"999.000s\"/></par></body> | overlay-past-end",
        "smil | <par><text[^>]*>(?:<audio[^>]*>)</par> | '' | overlay-gap",
        "smil | clipBegin=\"[^\"]*\" | clipBegin=\"1s\" | overlay-clock",
        "smil | (clipBegin=\"[0-9.]*s\" clipEnd=\")[^\"]*(?=\".*[\\s\\S]*footnote) | $1500.000s | overlay-overlap",
        "opf | media:duration\">[0-9]+ | media:duration\">9 | overlay-duration",
        "opf | <meta property=\"schema:accessibilityFeature\">synchronizedAudioText</meta> | '' | metadata-truth",
        "opf | readingOrder | alternativeText | metadata-truth",
        "opf | <meta property=\"pageBreakSource\">[^<]*</meta> | '' | page-source",
        "nav.xhtml | <li><a href=\"[^\"]*#page_1\">1</a></li> | '' | page-list",
        "xhtml | role=\"doc-footnote\" | role=\"doc-endnote\" | note-role",
        "xhtml | role=\"doc-backlink\" href=\"[^\"]*\" | role=\"doc-backlink\" href=\"#nowhere\" | note-link",
        "xhtml | <h2([\\s\\S]*?)</h2> | <h5$1</h5> | heading-level",
        "xhtml | xml:lang=\"en\" | '' | language",
      })
  void whatIsBrokenIsFound(String file, String what, String with, String rule) throws IOException {
    Path book = write(Files.readString(CASE), Level.STANDARD, BookSound.Grain.SENTENCE);
    Path broken =
        changed(book, file, text -> Pattern.compile(what).matcher(text).replaceFirst(with));
    assertThat(EpubCheck.check(broken)).extracting(Finding::rule).contains(rule);
  }

  private Path write(String markdown, Level level, BookSound.Grain grain) throws IOException {
    Source source = Source.of("voice.md", markdown);
    Report report = new Report(source);
    Document document =
        Refinery.refine(new MarkdownReader().read(source, report), RefineOptions.NONE, report);
    BookSound sound = Voiced.sound(document, level, grain, dir);
    PageMap pages =
        new Typesetter(PageStyle.STANDARD, FontLibrary.with(List.of()))
            .typeset(document, Assets.NONE, report)
            .pageMap();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EpubWriter(EpubOptions.DEFAULT)
        .write(document, Assets.NONE, new Companions(pages, Optional.of(sound)), out, report);
    return Files.write(dir.resolve("book.epub"), out.toByteArray());
  }

  private static String all(Path book, String ending) throws IOException {
    StringBuilder all = new StringBuilder();
    files(book)
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(ending)) {
                all.append(new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return all.toString();
  }

  private static Map<String, byte[]> files(Path book) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(book.toFile())) {
      for (ZipEntry entry : new ArrayList<>(zip.stream().toList())) {
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return files;
  }

  private Path changed(Path book, String ending, UnaryOperator<String> change) throws IOException {
    Path broken = dir.resolve("broken.epub");
    boolean changed = false;
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(broken))) {
      for (Map.Entry<String, byte[]> file : files(book).entrySet()) {
        byte[] bytes = file.getValue();
        if (file.getKey().endsWith(ending)) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          bytes = change.apply(text).getBytes(StandardCharsets.UTF_8);
          changed |= !text.equals(new String(bytes, StandardCharsets.UTF_8));
        }
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(bytes);
      }
    }
    assertThat(changed).isTrue();
    return broken;
  }
}
