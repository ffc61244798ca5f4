package org.trefoil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now = 5 * SECOND;

  @Test
  void nothingIsDrawnForWorkThatIsSoonDone() {
    ProgressLine line = line(true);
    line.show("Speaking", 1, 10);
    now += SECOND / 2;
    line.show("Speaking", 9, 10);
    line.clear();
    assertThat(drawn()).isEmpty();
  }

  @Test
  void longWorkIsDrawnOverAndTakenAway() {
    ProgressLine line = line(true);
    line.show("Speaking", 0, 10);
    now += 2 * SECOND;
    line.show("Speaking", 5, 10);
    String bar = "Speaking [" + "#".repeat(15) + ".".repeat(15) + "] 50%";
    assertThat(drawn()).isEqualTo(bar + "\r");
    line.show("Speaking", 6, 10);
    assertThat(drawn()).as("too soon again").isEqualTo(bar + "\r");
    line.clear();
    line.clear();
    assertThat(drawn()).isEqualTo(bar + "\r" + " ".repeat(bar.length()) + "\r");
  }

  @Test
  void theTimeLeftIsThatOfTheLatestPace() {
    TimeLeft left = new TimeLeft();
    left.note(0, 0);
    left.note(SECOND, 500);
    assertThat(left.words(1000)).as("too soon to tell").isEmpty();
    for (int second = 2; second <= 60; second++) {
      left.note(second * SECOND, 500 + second);
    }
    assertThat(left.words(1000)).isEqualTo("about 7 minutes left");
    for (int second = 61; second <= 115; second++) {
      left.note(second * SECOND, 560 + (second - 60) * 7);
    }
    assertThat(left.words(1000)).isEqualTo("about 10 seconds left");
  }

  @Test
  void nothingIsEverDrawnWhereItIsNotWanted() {
    ProgressLine line = line(false);
    for (int done = 0; done < 10; done++) {
      line.show("Speaking", done, 10);
      now += 2 * SECOND;
    }
    line.clear();
    assertThat(drawn()).isEmpty();
  }

  @Test
  void nothingToDoIsNoProgress() {
    ProgressLine line = line(true);
    line.show("Speaking", 0, 0);
    now += 2 * SECOND;
    line.show("Speaking", 0, 0);
    assertThat(drawn()).isEmpty();
  }

  @Test
  void whereNothingCanBeDrawnALineIsSaidNowAndThen() {
    ProgressLine line = line(true, false);
    for (int done = 0; done <= 600; done++) {
      line.show("Speaking book.md", done, 600);
      now += SECOND / 10;
    }
    line.clear();
    assertThat(drawn().lines())
        .containsExactly(
            "Speaking book.md: 25%, about 50 seconds left.",
            "Speaking book.md: 75%, about 20 seconds left.");
  }

  private ProgressLine line(boolean enabled) {
    return line(enabled, true);
  }

  private ProgressLine line(boolean enabled, boolean interactive) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            interactive);
    return new ProgressLine(terminal, enabled, () -> now);
  }

  private String drawn() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
