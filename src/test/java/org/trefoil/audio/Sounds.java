package org.trefoil.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.trefoil.language.Language;

/** Recordings made up for tests. */
final class Sounds {

  private Sounds() {}

  /** A rising and swelling tone with some noise; the same every time. */
  static short[] tone(int length, int sampleRate) {
    Random noise = new Random(7);
    short[] samples = new short[length];
    for (int i = 0; i < length; i++) {
      double swell = Math.sin(2 * Math.PI * 1.7 * i / sampleRate);
      double tone = Math.sin((300 + i * 400.0 / sampleRate % 1000) * i / sampleRate);
      samples[i] = (short) (6000 * tone * swell + noise.nextInt(200));
    }
    return samples;
  }

  /** What a file says when a test doesn't care. */
  static AudioTags tags(Chapter... chapters) {
    return new AudioTags(
        "A title", List.of("An author"), Language.ENGLISH, Optional.empty(), List.of(chapters));
  }

  /** Writes an MP3 file. */
  static Path mp3(Path file, short[] samples, int sampleRate, AudioTags tags) throws IOException {
    try (Encoder encoder = Encoder.mp3(file, sampleRate)) {
      return fed(encoder, file, samples, tags);
    }
  }

  /** Writes a WAV file. */
  static Path wav(Path file, short[] samples, int sampleRate, AudioTags tags) throws IOException {
    try (Encoder encoder = Encoder.wav(file, sampleRate)) {
      return fed(encoder, file, samples, tags);
    }
  }

  /** In pieces that fit nothing. */
  private static Path fed(Encoder encoder, Path file, short[] samples, AudioTags tags)
      throws IOException {
    for (int from = 0; from < samples.length; from += 997) {
      encoder.write(samples, from, Math.min(samples.length, from + 997));
    }
    encoder.finish(tags);
    return file;
  }

  /** By how many samples the second is late against the first, at most so many either way. */
  static int lag(short[] first, short[] second, int most) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int lag = -most; lag <= most; lag++) {
      double error = 0;
      for (int i = most; i < first.length - most; i++) {
        double other = i + lag < second.length ? second[i + lag] : 0;
        error += (first[i] - other) * (first[i] - other);
      }
      if (error < least) {
        least = error;
        best = lag;
      }
    }
    return best;
  }
}
