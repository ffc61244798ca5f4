package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.language.Language;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.speech.UnknownVoiceException;

class ConversionTest {

  private static final String TEXT =
      "# The harbour\n\nThe tide is out. “Come in,” said the keeper.\n\n1. One boat\n2. Two boats\n";

  @TempDir private Path dir;

  private final List<Event> events = new ArrayList<>();

  @Test
  void allLeavesOfATextAppearAndAreTold() throws IOException {
    Outcome outcome =
        convert(english().audio(AudioFormat.WAV, AudioFormat.MP3).build(), TEXT, "out");
    assertThat(names("out"))
        .containsExactly(
            "harbour.epub", "harbour.mp3", "harbour.pdf", "harbour.vtt", "harbour.wav");
    assertThat(outcome.hasErrors()).isFalse();
    assertThat(outcome.outputs())
        .extracting(output -> output.file().getFileName().toString())
        .containsExactly(
            "harbour.epub", "harbour.pdf", "harbour.mp3", "harbour.wav", "harbour.vtt");
    for (Output output : outcome.outputs()) {
      assertThat(output.bytes()).isEqualTo(Files.size(output.file())).isPositive();
    }
    assertThat(outcome.outputs().get(1).extent().pages()).isEqualTo(1);
    assertThat(outcome.outputs().get(2).extent().seconds()).isGreaterThan(2);
    assertThat(events).hasAtLeastOneElementOfType(Event.Read.class);
    assertThat(events.stream().filter(Event.Wrote.class::isInstance)).hasSize(5);
  }

  @Test
  void whatADrawingLosesWhenItIsCleanedIsTold() throws IOException {
    Files.writeString(
        dir.resolve("chart.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
            + "<image href='http://elsewhere.example/a.png'/><rect width='5' height='5'/></svg>");
    Outcome outcome = convert(english().build(), "# One\n\n![A chart](chart.svg)\n", "out");
    assertThat(outcome.diagnostics())
        .filteredOn(finding -> finding.code() == Code.CLEANED_DRAWING)
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("chart.svg", "<image>"));
  }

  @Test
  void theSameTwiceGivesTheSameBytes() throws IOException {
    Options options = english().date(Instant.parse("2026-05-17T00:00:00Z")).build();
    Outcome one = convert(options, TEXT, "one");
    Outcome two = convert(options, TEXT, "two");
    for (int i = 0; i < one.outputs().size(); i++) {
      assertThat(two.outputs().get(i).file()).hasSameBinaryContentAs(one.outputs().get(i).file());
    }
  }

  @Test
  void theMachinesLanguageChangesNoByte() throws IOException {
    Options options = english().date(Instant.parse("2026-05-17T00:00:00Z")).build();
    Outcome one = convert(options, TEXT, "one");
    Locale before = Locale.getDefault();
    Outcome two;
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      two = convert(options, TEXT, "two");
    } finally {
      Locale.setDefault(before);
    }
    for (int i = 0; i < one.outputs().size(); i++) {
      assertThat(two.outputs().get(i).file()).hasSameBinaryContentAs(one.outputs().get(i).file());
    }
  }

  @Test
  void aLeafThatFailsTakesTheOthersWithIt() throws IOException {
    Files.createDirectories(dir.resolve("out/harbour.pdf"));
    Files.writeString(dir.resolve("out/harbour.epub"), "old");
    assertThatThrownBy(() -> convert(english().build(), TEXT, "out"))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("harbour.pdf");
    assertThat(names("out")).containsExactly("harbour.epub", "harbour.pdf");
    assertThat(dir.resolve("out/harbour.epub")).hasContent("old");
  }

  @Test
  void aMissingPictureIsAnErrorAndNothingIsWritten() throws IOException {
    Outcome outcome = convert(english().build(), TEXT + "\n![A lamp](lamp.png)\n", "out");
    assertThat(outcome.outputs()).isEmpty();
    assertThat(outcome.hasErrors()).isTrue();
    assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains(Code.ASSET);
    assertThat(dir.resolve("out")).doesNotExist();
  }

  @Test
  void eachFindingIsToldOnceWithItsPlace() throws IOException {
    convert(english().targets(Target.EPUB).build(), "\n\nNo [way](#nowhere) out.\n", "out");
    List<Event.Found> found =
        events.stream()
            .filter(Event.Found.class::isInstance)
            .map(Event.Found.class::cast)
            .filter(event -> event.diagnostic().code() == Code.BROKEN_LINK)
            .toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).position()).hasToString("3:4");
    assertThat(found.get(0).line()).contains("harbour.md:3:4: warning: ");
  }

  @Test
  void theDateOfTheSourceCanBeSetFromOutside() throws IOException {
    Instant date = Instant.parse("2001-02-03T04:05:06Z");
    Manuscript manuscript = read(english().sourceDate(date).targets().build(), TEXT);
    assertThat(manuscript.document().metadata().date()).contains(date);
  }

  @Test
  void aTextFromAStreamIsNamedByItsTitleAndDatedAtTheEpoch() throws IOException {
    try (Conversion conversion = new Conversion(english().targets().build(), Progress.NONE)) {
      Manuscript manuscript =
          conversion.read(
              new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)), "-", dir);
      assertThat(manuscript.name()).isEqualTo("the-harbour");
      assertThat(manuscript.document().metadata().date()).contains(Instant.EPOCH);
      assertThat(conversion.targets(manuscript, dir)).isEmpty();
    }
  }

  @Test
  void whatWillBeSpokenIsKnownWithoutMakingAnything() throws IOException {
    Options options = english().targets().build();
    try (Conversion conversion = new Conversion(options, events::add)) {
      assertThat(conversion.script(conversion.read(source(TEXT))).cues()).isNotEmpty();
    }
    assertThat(names("")).containsExactly("harbour.md");
  }

  @Test
  void aClosedConversionMakesNothing() throws IOException {
    Conversion conversion = new Conversion(english().build(), Progress.NONE);
    Manuscript manuscript = conversion.read(source(TEXT));
    conversion.close();
    assertThatThrownBy(() -> conversion.convert(manuscript, dir.resolve("out")))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(dir.resolve("out")).doesNotExist();
  }

  @Test
  void anUnknownVoiceIsRefusedAtOnce() {
    Options options = Options.builder().voices(List.of("nobody")).build();
    assertThatThrownBy(() -> new Conversion(options, Progress.NONE))
        .isInstanceOf(UnknownVoiceException.class);
  }

  @Test
  void whatWasMadeHoldsBeforeTheValidators() throws IOException {
    Options options = english().targets(Target.EPUB, Target.PDF).build();
    try (Conversion conversion = new Conversion(options, events::add)) {
      Outcome outcome = conversion.convert(conversion.read(source(TEXT)), dir.resolve("out"));
      assertThat(conversion.verify(outcome)).isTrue();
      Files.writeString(dir.resolve("out/harbour.epub"), "not a book");
      assertThat(conversion.verify(outcome)).isFalse();
    }
  }

  private static Options.Builder english() {
    return Options.builder().language(Language.ENGLISH);
  }

  private Path source(String text) throws IOException {
    return Files.writeString(dir.resolve("harbour.md"), text);
  }

  private Manuscript read(Options options, String text) throws IOException {
    try (Conversion conversion = new Conversion(options, events::add)) {
      return conversion.read(source(text));
    }
  }

  private Outcome convert(Options options, String text, String folder) throws IOException {
    try (Conversion conversion = new Conversion(options, events::add)) {
      return conversion.convert(conversion.read(source(text)), dir.resolve(folder));
    }
  }

  private List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(dir.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
