package org.trefoil.audio.mastering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MasterTest {

  private static final int RATE = 16_000;
  private static final Trim PLAIN = new Trim(0, 0);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Mastering.class,
      names = {"SPEECH", "PODCAST", "BROADCAST"})
  void reachesTheLevelBelowTheCeiling(Mastering mastering) throws IOException {
    for (double level : new double[] {0.02, 0.2, 0.6}) {
      List<short[]> pieces = Speechlike.pieces(RATE, 12, level, 1);
      Gauge gauge = new Gauge(rate(mastering));
      try (Recorder recorder = recorded(pieces)) {
        recorder
            .master(mastering, List.of(0L))
            .render(0, length(pieces), rate(mastering), PLAIN, gauge);
      }
      Levels levels = gauge.levels();
      assertThat(levels.loudness()).isCloseTo(mastering.level().loudness(), within(1.0));
      assertThat(levels.truePeak()).isLessThanOrEqualTo(mastering.level().ceiling() + 0.1);
      assertThat(levels.floor()).isCloseTo(mastering.level().roomTone(), within(1.5));
    }
  }

  @Test
  void makesChaptersEquallyLoud() throws IOException {
    List<short[]> pieces = new ArrayList<>(Speechlike.pieces(RATE, 8, 0.1, 2));
    long second = length(pieces);
    pieces.addAll(Speechlike.pieces(RATE, 8, 0.14, 3));
    try (Recorder recorder = recorded(pieces)) {
      Master master = recorder.master(Mastering.SPEECH, List.of(0L, second));
      Gauge first = new Gauge(RATE);
      Gauge last = new Gauge(RATE);
      master.render(0, second, RATE, PLAIN, first);
      master.render(second, length(pieces), RATE, PLAIN, last);
      assertThat(first.levels().loudness()).isCloseTo(last.levels().loudness(), within(0.5));
    }
  }

  @Test
  void movesNoSampleInTime() throws IOException {
    short[] click = new short[RATE];
    Arrays.fill(click, (short) 30); // beside silence it would be faded, as clicks are
    click[8000] = 12_000;
    click[8001] = -12_000;
    try (Recorder recorder = recorded(List.of(click))) {
      short[] same = render(recorder, Mastering.SPEECH, RATE, click.length);
      assertThat(same).hasSize(RATE);
      assertThat(loudest(same)).isBetween(8000, 8001);
      short[] more = render(recorder, Mastering.PODCAST, 44_100, click.length);
      assertThat(more).hasSize(44_100);
      assertThat(loudest(more) / 44_100.0).isCloseTo(0.5, within(0.0002));
    }
  }

  @Test
  void headAndTailAreAsLongAsTheyShouldBe() throws IOException {
    short[] tone = Speechlike.joined(Speechlike.pieces(RATE, 2, 0.3, 4));
    try (Recorder recorder = recorded(List.of(tone))) {
      Master master = recorder.master(Mastering.ACX, List.of(0L));
      short[] all = render(recorder, Mastering.ACX, 44_100, tone.length);
      assertThat(all.length).isEqualTo((int) master.length(tone.length, 44_100));
      assertThat(master.head()).isEqualTo(RATE * 3 / 4);
      assertThat(peak(Arrays.copyOf(all, 44_100 * 7 / 10))).isLessThan(100);
      assertThat(peak(Arrays.copyOfRange(all, all.length - 44_100 * 14 / 10, all.length)))
          .isLessThan(100);
    }
  }

  @Test
  void leavesAloneWhatIsNotToBeMastered() throws IOException {
    short[] tone = new short[70_000];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (short) (9000 * Math.sin(2 * Math.PI * i / 1000));
    }
    try (Recorder recorder = recorded(List.of(tone, new short[5000], tone))) {
      assertThat(render(recorder, Mastering.NONE, RATE, 145_000))
          .isEqualTo(Speechlike.joined(List.of(tone, new short[5000], tone)));
    }
  }

  @Test
  void anyStretchIsTheSameAsInTheWhole() throws IOException {
    List<short[]> pieces = Speechlike.pieces(RATE, 20, 0.2, 5);
    try (Recorder recorder = recorded(pieces)) {
      Master master = recorder.master(Mastering.NONE, List.of());
      short[] whole = Speechlike.joined(pieces);
      for (int from : new int[] {0, 1, 32_767, 32_768, 99_999}) {
        List<short[]> got = new ArrayList<>();
        master.render(
            from, from + 70_001, RATE, PLAIN, (s, a, b) -> got.add(Arrays.copyOfRange(s, a, b)));
        assertThat(Speechlike.joined(got))
            .isEqualTo(Arrays.copyOfRange(whole, from, from + 70_001));
      }
    }
  }

  @Test
  void silenceStaysQuiet() throws IOException {
    try (Recorder recorder = recorded(List.of(new short[RATE * 5]))) {
      short[] all = render(recorder, Mastering.SPEECH, RATE, RATE * 5);
      assertThat(peak(all)).isBetween(1, 100);
    }
  }

  @Test
  void theSameComesOutEveryTime() throws IOException {
    List<short[]> pieces = Speechlike.pieces(RATE, 4, 0.2, 6);
    try (Recorder recorder = recorded(pieces)) {
      int length = (int) length(pieces);
      assertThat(render(recorder, Mastering.ACX, 44_100, length))
          .isEqualTo(render(recorder, Mastering.ACX, 44_100, length));
    }
  }

  private Recorder recorded(List<short[]> pieces) throws IOException {
    Recorder recorder = new Recorder(folder.resolve("spool"), RATE);
    for (short[] piece : pieces) {
      recorder.write(piece, 0, piece.length);
    }
    recorder.finish();
    return recorder;
  }

  private static short[] render(Recorder recorder, Mastering mastering, int rate, int to)
      throws IOException {
    List<short[]> got = new ArrayList<>();
    recorder
        .master(mastering, List.of(0L))
        .render(0, to, rate, PLAIN, (s, a, b) -> got.add(Arrays.copyOfRange(s, a, b)));
    return Speechlike.joined(got);
  }

  private static int rate(Mastering mastering) {
    return mastering.form().sampleRate() == 0 ? RATE : mastering.form().sampleRate();
  }

  private static long length(List<short[]> pieces) {
    return pieces.stream().mapToLong(piece -> piece.length).sum();
  }

  private static int peak(short[] samples) {
    return Math.abs(samples[loudest(samples)]);
  }

  private static int loudest(short[] samples) {
    int best = 0;
    for (int i = 0; i < samples.length; i++) {
      best = Math.abs(samples[i]) > Math.abs(samples[best]) ? i : best;
    }
    return best;
  }
}
