package org.trefoil.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Mp3ReelTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {16_000, 22_050, 44_100})
  void aStretchSoundsExactlyAsItDoesInTheWhole(int rate) throws IOException {
    int length = rate * 30;
    short[] tone = Sounds.tone(length, rate);
    try (Mp3Reel reel = reel(tone, rate)) {
      short[] whole = cut(reel, 0, length);
      assertThat(whole).hasSize(length);
      for (int from : new int[] {0, 1, 500, 1104, 1105, 4_000, 230_401, 300_000}) {
        for (int to : new int[] {from + 1, from + 5_000, length}) {
          // The last samples of a file lie in the decoder still when it is cut short.
          int sure = Math.max(0, to - from - 1200);
          assertThat(Arrays.copyOf(cut(reel, from, to), sure))
              .as("from %s to %s", from, to)
              .isEqualTo(Arrays.copyOfRange(whole, from, from + sure));
        }
      }
    }
  }

  @Test
  void leavesNothingBehind() throws IOException {
    reel(Sounds.tone(10_000, 16_000), 16_000).close();
    assertThat(folder).isEmptyDirectory();
  }

  private Mp3Reel reel(short[] samples, int rate) throws IOException {
    Mp3Reel reel = new Mp3Reel(folder.resolve("reel"), rate, 48, (s, from, to) -> {});
    reel.write(samples, 0, samples.length);
    reel.finish();
    return reel;
  }

  private short[] cut(Mp3Reel reel, int from, int to) throws IOException {
    Path file = folder.resolve("cut.mp3");
    reel.cut(from, to, Sounds.tags(), file);
    return DecodedMp3.of(file).samples();
  }
}
