package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.check.AudiobookCheck;
import org.trefoil.check.DaisyCheck;
import org.trefoil.check.FileKind;
import org.trefoil.check.Finding;
import org.trefoil.speech.UnknownVoiceException;

/** A finished package is spoiled in one place; the check names the rule and the file. */
class PackageMutationsTest {

  private static final String TEXT =
      """
      ---
      title: Three chapters
      author: Ada
      lang: en
      date: 2024-03-01
      ---

      # First

      One word[^1], and a second sentence. And a third.

      [^1]: A note.

      # Second

      ## Within

      Some more words.

      # Third

      1. One
      2. Two
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void make() throws IOException, UnknownVoiceException {
    Path source = folder.resolve("book.md");
    Files.writeString(source, TEXT);
    Options options = Options.builder().targets(Target.PDF, Target.AUDIOBOOK, Target.DAISY).build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      conversion.convert(conversion.read(source), folder);
    }
  }

  /** What is done to a file of a package, and what has to be told of which file. */
  record Mutation(String name, String file, UnaryOperator<byte[]> act, String rule, String place) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Mutation text(
      String name, String file, UnaryOperator<String> act, String rule, String place) {
    return new Mutation(
        name,
        file,
        bytes ->
            act.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8),
        rule,
        place);
  }

  private static Mutation swap(String file, String from, String to, String rule) {
    return text(from + " to " + to, file, s -> s.replaceFirst(from, to), rule, file);
  }

  private static Mutation gone(String file, String rule, String place) {
    return new Mutation(file + " is gone", file, bytes -> null, rule, place);
  }

  private static Mutation cut(String file, String rule) {
    return new Mutation(
        file + " is cut", file, bytes -> Arrays.copyOf(bytes, bytes.length / 2), rule, file);
  }

  static Stream<Mutation> ofDaisy() {
    String ncc = "ncc.html";
    return Stream.of(
        gone(ncc, "ncc", ncc),
        gone("master.smil", "master", "master.smil"),
        gone("02.mp3", "audio", "02.smil"),
        gone("02.smil", "pointer", ncc),
        gone("text.html", "pointer", "01.smil"),
        gone("cover.png", "resource", "text.html"),
        swap("text.html", " alt=\"[^\"]*\"", "", "alt"),
        cut("03.mp3", "audio"),
        swap(ncc, "</h1>", "</h2>", "well-formed"),
        swap(ncc, "class=\"title\"", "class=\"head\"", "ncc-title"),
        text("a skipped level", ncc, s -> s.replace("h2", "h4"), "ncc-levels", ncc),
        text("an id twice", ncc, s -> s.replace("\"ncc1\"", "\"ncc0\""), "unique-id", ncc),
        swap(ncc, " id=\"ncc2\"", "", "ncc-id"),
        swap(ncc, "smil#par0", "smil#parx", "pointer"),
        swap(ncc, ">Within<", "> <", "ncc-label"),
        swap(ncc, "class=\"page-normal\"", "class=\"page\"", "ncc-entry"),
        swap(ncc, "class=\"page-normal\"", "class=\"page-special\"", "ncc-value"),
        swap(ncc, "<a href", "<b/><a href", "ncc-link"),
        text("order", ncc, PackageMutationsTest::lastEntryFirst, "ncc-order", ncc),
        swap(ncc, "\"ncc:pageFront\"", "\"ncc:pageBack\"", "ncc-once"),
        swap(ncc, "<meta name=\"dc:creator\"[^>]*>", "", "ncc-metadata"),
        swap(ncc, "charset=utf-8", "", "ncc-metadata"),
        swap(ncc, "2024-03-01", "1 March 2024", "ncc-value"),
        swap(ncc, "Daisy 2.02", "Daisy 3", "ncc-value"),
        swap(ncc, "\"dc:language\" content=\"en", "\"dc:language\" content=\"e_n", "ncc-value"),
        swap(ncc, "\"ncc:tocItems\" content=\"", "\"ncc:tocItems\" content=\"1", "ncc-value"),
        swap(ncc, "\"ncc:footnotes\" content=\"1", "\"ncc:footnotes\" content=\"2", "ncc-value"),
        swap(ncc, "\"ncc:files\" content=\"", "\"ncc:files\" content=\"1", "ncc-value"),
        swap(ncc, "\"ncc:depth\" content=\"2", "\"ncc:depth\" content=\"3", "ncc-value"),
        swap(ncc, "audioFullText", "audioAllText", "ncc-value"),
        swap(
            ncc,
            "\"ncc:totalTime\" content=\"00:00",
            "\"ncc:totalTime\" content=\"00:10",
            "ncc-time"),
        swap("02.smil", "text.html#", "text.html#no-", "pointer"),
        swap("02.smil", "src=\"02.mp3\"", "src=\"92.mp3\"", "audio"),
        swap("02.smil", "clip-begin=\"npt=", "clip-begin=\"npt=9", "clip"),
        swap("02.smil", "clip-end=\"npt=[0-9.]+s", "clip-end=\"soon", "clip"),
        swap(
            "02.smil",
            "timeInThisSmil\" content=\"00",
            "timeInThisSmil\" content=\"01",
            "smil-time"),
        swap("02.smil", "ElapsedTime\" content=\"00", "ElapsedTime\" content=\"01", "smil-time"),
        swap("02.smil", "dur=\"", "dur=\"1", "smil-time"),
        swap("02.smil", "<text [^>]*>", "", "smil-par"),
        swap("02.smil", "<audio [^>]*>", "", "smil-par"),
        swap("02.smil", "<region [^>]*>", "", "smil-head"),
        swap("02.smil", "urn:uuid:.", "urn:uuid:", "smil-head"),
        swap("master.smil", "02.smil", "03.smil", "master"),
        swap("master.smil", "title=\"Second\"", "title=\"\"", "master"));
  }

  private static String lastEntryFirst(String ncc) {
    int at = ncc.lastIndexOf("<h1");
    int end = ncc.indexOf("</h1>", at) + 5;
    String entry = ncc.substring(at, end);
    int second = ncc.indexOf("</h1>") + 5;
    return ncc.substring(0, second) + entry + ncc.substring(second, at) + ncc.substring(end);
  }

  static Stream<Mutation> ofAudiobook() {
    String json = "publication.json";
    String page = "index.html";
    return Stream.of(
        gone(json, "manifest", json),
        gone("audio/02.mp3", "resource", json),
        gone(page, "resource", json),
        cut("audio/03.mp3", "duration"),
        swap(json, "\\{", "[", "json"),
        swap(json, "https://schema.org", "http://schema.org", "required"),
        swap(json, "TR/audiobooks/", "TR/epub/", "required"),
        swap(json, "\"name\": \"Three chapters\"", "\"name\": \" \"", "required"),
        swap(json, "\"readBy\"", "\"soldBy\"", "recommended"),
        swap(json, "\"accessModeSufficient\"", "\"accessMood\"", "recommended"),
        swap(json, "\"inLanguage\": \"en", "\"inLanguage\": \"e n", "language"),
        swap(json, "\"2024-03-01\"", "\"March\"", "date"),
        swap(json, "\"Ada\"", "\"\"", "author"),
        swap(json, "\"readingOrder\"", "\"order\"", "reading-order"),
        swap(json, "audio/mpeg", "text/plain", "reading-order"),
        swap(json, "\"encodingFormat\": \"audio/mpeg\",", "", "format"),
        swap(json, "\"audio/02.mp3\"", "\"audio/01.mp3\"", "url"),
        swap(json, "\"audio/02.mp3\"", "\"../02.mp3\"", "url"),
        swap(json, "\"duration\": \"PT", "\"duration\": \"PT1", "duration"),
        swap(json, "\"duration\": \"PT", "\"duration\": \"", "duration"),
        swap(json, "\"rel\": \"contents\"", "\"rel\": \"copy\"", "contents"),
        text(
            "unnamed",
            json,
            s -> s.replace("\"audio/03.mp3\"", "\"x.mp3\""),
            "undeclared",
            "audio/03.mp3"),
        text("pages", json, s -> s.replace("\"pageNavigation\"", "\"x\""), "pages", page),
        swap(page, "doc-toc", "doc-index", "contents"),
        swap(page, "audio/02.mp3", "audio/92.mp3", "link"),
        swap(page, "#t=[0-9.]+", "#t=99999", "link"),
        text("order", page, s -> s.replace("audio/01.mp3", "audio/03.mp3"), "link-order", page),
        swap(page, ">Within<", "> <", "contents"));
  }

  @Test
  void whatIsMadeIsSound() throws IOException {
    assertThat(DaisyCheck.check(folder.resolve("book.daisy.zip"))).isEmpty();
    assertThat(AudiobookCheck.check(folder.resolve("book.lpf"))).isEmpty();
  }

  @Test
  void aFolderIsABookToo() throws IOException {
    Path book = Files.createDirectories(folder.resolve("unpacked"));
    try (FileSystem files = open(folder.resolve("book.daisy.zip"));
        Stream<Path> all = Files.list(files.getPath("/"))) {
      for (Path each : (Iterable<Path>) all::iterator) {
        Files.copy(each, book.resolve(each.getFileName().toString()));
      }
    }
    assertThat(FileKind.isBook(book)).isTrue();
    assertThat(DaisyCheck.check(book)).isEmpty();
    Files.delete(book.resolve("01.mp3"));
    assertThat(rules(DaisyCheck.check(book))).contains("audio 01.smil");
  }

  @Test
  void packagesAreKnownByWhatIsInThem() throws IOException {
    assertThat(FileKind.of(folder.resolve("book.lpf"))).isEqualTo(FileKind.AUDIOBOOK);
    assertThat(FileKind.of(folder.resolve("book.daisy.zip"))).isEqualTo(FileKind.DAISY);
    assertThat(FileKind.isBook(folder)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("ofDaisy")
  void aSpoiledDaisyBookIsNamed(Mutation mutation) throws IOException {
    assertThat(rules(DaisyCheck.check(spoiled("book.daisy.zip", mutation))))
        .contains(mutation.rule() + " " + mutation.place());
  }

  @ParameterizedTest
  @MethodSource("ofAudiobook")
  void aSpoiledAudiobookIsNamed(Mutation mutation) throws IOException {
    assertThat(rules(AudiobookCheck.check(spoiled("book.lpf", mutation))))
        .contains(mutation.rule() + " " + mutation.place());
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(each -> each.rule() + " " + each.place()).toList();
  }

  private static Path spoiled(String name, Mutation mutation) throws IOException {
    Path copy = folder.resolve("spoiled-" + name);
    Files.deleteIfExists(copy);
    Files.copy(folder.resolve(name), copy);
    try (FileSystem files = open(copy)) {
      Path entry = files.getPath(mutation.file());
      byte[] before = Files.readAllBytes(entry);
      byte[] after = mutation.act().apply(before);
      if (after == null) {
        Files.delete(entry);
      } else {
        assertThat(after).as("The mutation changes something").isNotEqualTo(before);
        Files.write(entry, after);
      }
    }
    return copy;
  }

  private static FileSystem open(Path zip) throws IOException {
    return FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of());
  }
}
