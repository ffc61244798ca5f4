package org.trefoil.audio.mastering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinsTest {

  private static final int RATE = 16_000;

  @Test
  void soundSwellsAndFadesBesideSilence() throws IOException {
    short[] all = joined(new short[100], level(10_000), new short[100]);
    assertThat(all).hasSize(1200);
    assertThat(steps(all)).isLessThan(1000);
    assertThat(Arrays.copyOfRange(all, 200, 1000)).containsOnly(10_000);
  }

  /** eSpeak NG ends many words in the middle of a burst, and adds some silence of its own. */
  @Test
  void silenceOfAPieceItselfIsSilenceToo() throws IOException {
    short[] piece = new short[1400];
    Arrays.fill(piece, 200, 1200, (short) 10_000);
    for (short[] all : List.of(joined(piece), joined(piece, piece), joined(piece, new short[9]))) {
      assertThat(steps(all)).isLessThan(1000);
      assertThat(Arrays.copyOfRange(all, 300, 1100)).containsOnly(10_000);
    }
  }

  @Test
  void aStepBetweenTwoPiecesIsSpread() throws IOException {
    short[] all = joined(level(-8000), level(8000));
    assertThat(steps(Arrays.copyOfRange(all, 900, 1100))).isLessThan(1100);
  }

  @Test
  void whatFitsIsLeftAlone() throws IOException {
    short[] first = sine(0, 1000);
    short[] second = sine(1000, 1000);
    second[999] = 0;
    assertThat(joined(first, second)).isEqualTo(Speechlike.joined(List.of(first, second)));
  }

  @Test
  void piecesShorterThanTheReachStayInOrder() throws IOException {
    short[] all = joined(new short[] {1}, new short[] {2, 3}, new short[0], new short[] {4});
    assertThat(all).containsExactly(1, 2, 3, 4);
  }

  private static short[] sine(int from, int count) {
    short[] sine = new short[count];
    for (int i = 0; i < count; i++) {
      sine[i] = (short) (3000 * Math.sin((from + i) * 0.03));
    }
    return sine;
  }

  private static short[] level(int value) {
    short[] level = new short[1000];
    Arrays.fill(level, (short) value);
    return level;
  }

  private static int steps(short[] samples) {
    int most = 0;
    for (int i = 1; i < samples.length; i++) {
      most = Math.max(most, Math.abs(samples[i] - samples[i - 1]));
    }
    return most;
  }

  private static short[] joined(short[]... pieces) throws IOException {
    List<short[]> got = new ArrayList<>();
    Joins joins = new Joins(RATE, (s, from, to) -> got.add(Arrays.copyOfRange(s, from, to)));
    for (short[] piece : pieces) {
      joins.write(piece, 0, piece.length);
    }
    joins.finish();
    return Speechlike.joined(got);
  }
}
