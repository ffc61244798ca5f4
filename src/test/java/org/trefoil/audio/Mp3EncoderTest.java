package org.trefoil.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Mp3EncoderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"8000", "16000", "22050", "24000", "44100"})
  void decodesToTheSamplesThatWentInWithoutDelay(int rate) throws IOException {
    short[] tone = Sounds.tone(rate * 2 + 123, rate);
    short[] decoded = DecodedMp3.of(mp3(tone, rate)).samples();
    assertThat(decoded).hasSameSizeAs(tone);
    assertThat(Sounds.lag(tone, decoded, 1200)).isZero();
    assertThat(error(tone, decoded)).isLessThan(0.1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 575, 576, 577, 1104, 5760, 5807, 230399, 230400, 230401, 460800})
  void delayAndPaddingLeaveTheLengthExact(int length) throws IOException {
    DecodedMp3 file = DecodedMp3.of(mp3(Sounds.tone(length, 16000), 16000));
    assertThat(file.frames() * 576 - file.delay() - file.padding()).isEqualTo(length);
    assertThat(file.padding()).as("room for the decoder's own delay").isGreaterThanOrEqualTo(529);
  }

  @Test
  void theInfoFrameCountsFramesAndBytes() throws IOException {
    DecodedMp3 file = DecodedMp3.of(mp3(Sounds.tone(160000, 16000), 16000));
    int stream = file.fileLength() - file.infoStart();
    assertThat(file.length()).isEqualTo(stream);
    assertThat(file.musicLength()).isEqualTo(stream);
    assertThat((file.frames() + 1) * 216).isEqualTo(stream);
  }

  @Test
  void theInfoFrameHoldsBothChecksums() throws IOException {
    DecodedMp3 file = DecodedMp3.of(mp3(Sounds.tone(50000, 16000), 16000));
    int start = file.infoStart();
    assertThat(file.tagCrc()).isEqualTo(crc(file.bytes(start, file.infoTag() + 154)));
    assertThat(file.musicCrc()).isEqualTo(crc(file.bytes(start + 216, file.fileLength())));
  }

  @Test
  void everyFrameHasTheHeaderThatTheInfoFrameHas() throws IOException {
    DecodedMp3 file = DecodedMp3.of(mp3(Sounds.tone(50000, 16000), 16000));
    for (int at = file.infoStart(); at < file.fileLength(); at += 216) {
      assertThat(file.bytes(at, at + 3)).containsExactly(0xFF, 0xF3, 0x68);
    }
  }

  @Test
  void noFrameBorrowsBitsFromAnother() throws IOException {
    DecodedMp3 file = DecodedMp3.of(mp3(Sounds.tone(300_000, 16000), 16000));
    for (int at = file.infoStart() + 216; at < file.fileLength(); at += 216) {
      assertThat(file.bytes(at + 4, at + 5)).as("main_data_begin").containsExactly(0);
    }
  }

  @Test
  void segmentsAreTheVeryFramesOfOneUnbrokenStream() throws IOException {
    short[] tone = Sounds.tone(3 * 230_400 + 5000, 16000);
    ByteArrayOutputStream unbroken = new ByteArrayOutputStream();
    LameStream stream = new LameStream(new Mp3Format(16000, 48));
    stream.encode(tone, 0, tone.length, unbroken::write);
    stream.flush(unbroken::write);
    DecodedMp3 file = DecodedMp3.of(mp3(tone, 16000));
    assertThat(file.bytes(file.infoStart() + 216, file.fileLength()))
        .isEqualTo(unbroken.toByteArray());
  }

  @Test
  void theSameSamplesGiveTheSameBytes() throws IOException {
    short[] tone = Sounds.tone(500_000, 16000);
    byte[] first = Files.readAllBytes(mp3(tone, 16000));
    assertThat(Files.readAllBytes(mp3(tone, 16000))).isEqualTo(first);
  }

  @Test
  void leavesNothingButTheFile() throws IOException {
    mp3(Sounds.tone(1000, 16000), 16000);
    assertThat(names()).containsExactly("sound.mp3");
  }

  @Test
  void leavesNothingAtAllWhenItIsNotFinished() throws IOException {
    try (Encoder encoder = Encoder.mp3(folder.resolve("sound.mp3"), 16000)) {
      encoder.write(Sounds.tone(600_000, 16000), 0, 600_000);
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void refusesASampleRateThatMpegDoesNotKnow() {
    assertThatThrownBy(() -> Encoder.mp3(folder.resolve("sound.mp3"), 12345))
        .hasMessageContaining("12345");
    assertThat(folder).isEmptyDirectory();
  }

  private Path mp3(short[] samples, int rate) throws IOException {
    return Sounds.mp3(folder.resolve("sound.mp3"), samples, rate, Sounds.tags());
  }

  private String[] names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
    }
  }

  /** The energy of the difference as a share of the energy of the sound, the ends left out. */
  private static double error(short[] before, short[] after) {
    double difference = 0;
    double energy = 0;
    for (int i = 0; i < before.length - 600; i++) {
      difference += Math.pow(before[i] - after[i], 2);
      energy += Math.pow(before[i], 2);
    }
    return difference / energy;
  }

  /** Bit by bit from the definition: x¹⁶+x¹⁵+x²+1, reflected. */
  private static short crc(byte[] bytes) {
    int crc = 0;
    for (byte b : bytes) {
      crc ^= b & 0xFF;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) != 0 ? crc >> 1 ^ 0xA001 : crc >> 1;
      }
    }
    return (short) crc;
  }
}
