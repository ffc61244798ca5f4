package org.trefoil.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavEncoderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 32746, 32747, 100_001})
  void readsBackSampleForSample(int length) throws Exception {
    short[] tone = Sounds.tone(length, 16000);
    assertThat(read(wav(tone))).isEqualTo(tone);
  }

  @Test
  void theHeadCountsTheWholeFile() throws IOException {
    ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(wav(Sounds.tone(777, 16000))));
    file.order(ByteOrder.LITTLE_ENDIAN);
    assertThat(file.getInt(4)).isEqualTo(file.capacity() - 8);
    assertThat(file.getInt(40)).isEqualTo(2 * 777);
  }

  @Test
  void theTagFollowsTheSamples() throws IOException {
    byte[] file = Files.readAllBytes(wav(Sounds.tone(10, 16000)));
    assertThat(new String(file, 44 + 20, 4, StandardCharsets.US_ASCII)).isEqualTo("id3 ");
    assertThat(new String(file, 44 + 28, 3, StandardCharsets.US_ASCII)).isEqualTo("ID3");
  }

  @Test
  void refusesWhatItsHeadCannotCount() throws IOException {
    Path file = folder.resolve("long.wav");
    try (Encoder encoder = new WavEncoder(file, 16000, 1000)) {
      encoder.write(new short[1000], 0, 1000);
      assertThatThrownBy(() -> encoder.write(new short[1], 0, 1))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("long.wav")
          .hasMessageContaining("4 GB");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void leavesNothingWhenItIsNotFinished() throws IOException {
    try (Encoder encoder = Encoder.wav(folder.resolve("sound.wav"), 16000)) {
      encoder.write(new short[100_000], 0, 100_000);
      assertThat(encoder.samples()).isEqualTo(100_000);
    }
    assertThat(folder).isEmptyDirectory();
  }

  private Path wav(short[] samples) throws IOException {
    return Sounds.wav(
        folder.resolve("sound.wav"), samples, 16000, Sounds.tags(new Chapter("One", 0)));
  }

  private static short[] read(Path file) throws IOException, UnsupportedAudioFileException {
    try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
      AudioFormat format = in.getFormat();
      assertThat(format.getSampleRate()).isEqualTo(16000);
      assertThat(format.getChannels()).isEqualTo(1);
      byte[] bytes = in.readAllBytes();
      short[] samples = new short[bytes.length / 2];
      ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
      return samples;
    }
  }
}
