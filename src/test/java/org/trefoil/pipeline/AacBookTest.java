package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.Programs;
import org.trefoil.audio.ForeignSound;
import org.trefoil.check.EpubCheck;
import org.trefoil.check.EpubValidation;
import org.trefoil.check.Finding;
import org.trefoil.epub.overlay.BookSound;
import org.trefoil.speech.UnknownVoiceException;

/** A book whose recording is AAC: as long, as complete and as well proved as one in MP3. */
class AacBookTest {

  private static final String TEXT =
      """
      ---
      title: Tides
      lang: en
      ---

      # Ebb

      When the water goes, the boats lie on their sides.[^1] Nobody waves.

      [^1]: By the log of the harbour.

      - Worms for the children
      - Gulls for the worms

      # Flood

      It returns without a sound at first. Then the ropes go tight, one after another.
      """;

  private static final Pattern END = Pattern.compile("clipEnd=\"([0-9.]+)s\"");

  @TempDir private Path folder;
  private Path book;
  private boolean proved;

  @BeforeEach
  void write() throws IOException, UnknownVoiceException {
    Programs.require("ffmpeg");
    Options options =
        Options.builder()
            .targets(Target.EPUB, Target.AUDIO)
            .book(Book.DEFAULT.with(BookSound.Coding.M4A))
            .build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      Manuscript manuscript = conversion.read(Files.writeString(folder.resolve("a.md"), TEXT));
      Outcome outcome = conversion.convert(manuscript, folder);
      proved = conversion.check(manuscript, outcome);
    }
    book = folder.resolve("a.epub");
  }

  @Test
  void itIsValidAndProved() throws IOException {
    assertThat(proved).isTrue();
    assertThat(EpubCheck.check(book)).isEmpty();
    assertThat(EpubValidation.validate(book)).isEmpty();
    assertThat(text("EPUB/package.opf"))
        .contains("href=\"audio/track-001.m4a\" media-type=\"audio/mp4\"")
        .doesNotContain("audio/mpeg");
  }

  @Test
  void clipsEndWithTheDecodedSound() throws IOException {
    Path track = Files.write(folder.resolve("track"), bytes("EPUB/audio/track-001.m4a"));
    long[] samples = {0, 1};
    ForeignSound.decode(
        track,
        ForeignSound.Kind.MP4,
        (sample, rate) -> {
          samples[0]++;
          samples[1] = rate;
        });
    double last = 0;
    for (Matcher end = END.matcher(overlays()); end.find(); ) {
      last = Math.max(last, Double.parseDouble(end.group(1)));
    }
    double decoded = (double) samples[0] / samples[1];
    assertThat(last).isCloseTo(decoded, within(0.1)).isLessThanOrEqualTo(decoded);
    assertThat(Files.readAllBytes(track))
        .as("nothing but sound: no chapters, no picture")
        .asString(StandardCharsets.ISO_8859_1)
        .contains("ftypM4A ")
        .containsOnlyOnce("trak");
  }

  @Test
  void aClipBeyondTheEndIsFound() throws IOException {
    assertThat(EpubCheck.check(lengthened(0.2)))
        .extracting(Finding::rule)
        .contains("overlay-past-end");
  }

  /** The same book with a last clip that ends later. */
  private Path lengthened(double seconds) throws IOException {
    Path broken = folder.resolve("broken.epub");
    Matcher last = END.matcher(overlays());
    String end = last.results().reduce((first, second) -> second).orElseThrow().group(1);
    String later = String.format(Locale.ROOT, "%.3f", Double.parseDouble(end) + seconds);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(broken))) {
      for (String name : names("")) {
        zip.putNextEntry(new ZipEntry(name));
        String text = new String(bytes(name), StandardCharsets.ISO_8859_1);
        boolean spoiled = name.endsWith(".smil");
        zip.write(
            (spoiled ? text.replace("clipEnd=\"" + end + "s", "clipEnd=\"" + later + "s") : text)
                .getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return broken;
  }

  private String overlays() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String name : names(".smil")) {
      all.write(bytes(name));
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  private String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private List<String> names(String ending) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(book.toFile())) {
      zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(ending)).forEach(names::add);
    }
    return names;
  }

  private byte[] bytes(String name) throws IOException {
    try (ZipFile zip = new ZipFile(book.toFile())) {
      return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }
  }
}
