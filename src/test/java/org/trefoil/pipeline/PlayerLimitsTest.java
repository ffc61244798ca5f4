package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.audio.mastering.Levels;
import org.trefoil.audio.mastering.Mastering;
import org.trefoil.document.Block;
import org.trefoil.document.PlainText;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.speech.UnknownVoiceException;
import org.trefoil.timeline.Timeline;

/** Each limit of players and of ACX, from both sides; a warning stands where the part begins. */
class PlayerLimitsTest {

  private static final int RATE = 16_000;
  private static final int HEADINGS = 256;
  private static final int FIRST_LINE = 6;

  @TempDir private Path dir;

  private Manuscript manuscript;
  private List<Timeline.Mark> marks;

  @BeforeEach
  void read() throws IOException, UnknownVoiceException {
    StringBuilder text = new StringBuilder("---\ntitle: T\nlang: en\n---\n\n");
    for (int i = 0; i < HEADINGS; i++) {
      text.append("# Heading ").append(i).append('\n');
    }
    Path source = dir.resolve("book.md");
    Files.writeString(source, text);
    Options options = Options.builder().targets().build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      manuscript = conversion.read(source);
    }
    marks = marks();
  }

  private List<Timeline.Mark> marks() {
    List<Timeline.Mark> all = new ArrayList<>();
    for (Block block : manuscript.document().blocks()) {
      if (block instanceof Block.Heading heading) {
        String title = PlainText.ofSentences(heading.sentences());
        all.add(new Timeline.Mark(heading.id(), title, 1, all.size() * 2L * RATE));
      }
    }
    return all;
  }

  private PlayerLimits limits() {
    return new PlayerLimits(manuscript, new Timeline(RATE, 600L * RATE, List.of(), marks));
  }

  /** The third heading. */
  private Part third() {
    return new Part(3, HEADINGS, "Heading 2", 4L * RATE, 6L * RATE);
  }

  private List<Diagnostic> warnings() {
    return manuscript.report().diagnostics().stream()
        .filter(each -> each.code() == Code.PLAYER_LIMIT)
        .toList();
  }

  private int line(Diagnostic warning) {
    return manuscript.document().source().position(warning.span()).line();
  }

  @ParameterizedTest
  @CsvSource({
    "ACX, 7199, 0",
    "ACX, 7200, 0",
    "ACX, 7201, 1",
    "SPEECH, 90000, 0",
    "PODCAST, 90000, 0"
  })
  void acxTakesTwoHours(Mastering mastering, double seconds, int warnings) {
    limits().length(third(), seconds, mastering);
    assertThat(warnings()).hasSize(warnings);
    assertThat(warnings()).allMatch(each -> line(each) == FIRST_LINE + 2);
    assertThat(warnings()).allMatch(each -> each.hint().contains("--split chapter"));
  }

  @ParameterizedTest
  @CsvSource({
    "-20, -3.6, -65, 0",
    "-23, -3.0, -60, 0",
    "-18, -3.0, -60, 0",
    "-23.1, -3.6, -65, 1",
    "-17.9, -3.6, -65, 1",
    "-20, -2.9, -65, 1",
    "-20, -3.6, -59.9, 1"
  })
  void acxHasAWindowForEachLevel(double rms, double peak, double floor, int warnings) {
    Levels levels = new Levels(-19, peak, rms, floor);
    limits().levels(third(), levels, Mastering.SPEECH);
    assertThat(warnings()).isEmpty();
    limits().levels(third(), levels, Mastering.ACX);
    assertThat(warnings()).hasSize(warnings);
    assertThat(warnings())
        .allMatch(each -> line(each) == FIRST_LINE + 2)
        .allMatch(each -> each.message().contains("“Heading 2”"));
  }

  @ParameterizedTest
  @CsvSource({"MP3, 255, 0", "MP3, 256, 1", "M4B, 256, 1", "OPUS, 256, 0", "FLAC, 256, 0"})
  void twoFormatsCountChaptersInOneByte(AudioFormat format, int count, int warnings) {
    limits().chapters(marks.subList(0, count), Set.of(format));
    assertThat(warnings()).hasSize(warnings);
    assertThat(warnings()).allMatch(each -> line(each) == FIRST_LINE + 255);
  }

  @Test
  void theFirstChapterThatIsNotShownIsNamed() {
    limits().chapters(marks, Set.of(AudioFormat.MP3, AudioFormat.M4B));
    assertThat(warnings()).singleElement().matches(each -> each.message().contains("256 chapters"));
  }
}
