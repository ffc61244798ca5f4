package org.trefoil.audio;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(file.getInt(76)).isEqualTo(2 * 777);
  }

  @Test
  void theTagFollowsTheSamples() throws IOException {
    byte[] file = Files.readAllBytes(wav(Sounds.tone(10, 16000)));
    assertThat(new String(file, 80 + 20, 4, StandardCharsets.US_ASCII)).isEqualTo("id3 ");
    assertThat(new String(file, 80 + 28, 3, StandardCharsets.US_ASCII)).isEqualTo("ID3");
  }

  @Test
  void becomesRf64WhenItsHeadCannotCount() throws IOException {
    Path file = folder.resolve("long.wav");
    try (Encoder encoder = new WavEncoder(file, 16000, 1000)) {
      encoder.write(new short[1000], 0, 1000);
      encoder.finish(Sounds.tags());
    }
    ByteBuffer head = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(new String(head.array(), 0, 16, StandardCharsets.US_ASCII))
        .isEqualTo("RF64\uFFFD\uFFFD\uFFFD\uFFFDWAVEds64");
    assertThat(head.getLong(20)).as("of the file").isEqualTo(head.capacity() - 8);
    assertThat(head.getLong(28)).as("of the samples' bytes").isEqualTo(2000);
    assertThat(head.getLong(36)).as("samples").isEqualTo(1000);
    assertThat(head.getInt(76)).as("of the chunk").isEqualTo(-1);
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
