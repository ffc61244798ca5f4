package org.trefoil.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.trefoil.audio.ForeignSound;
import org.trefoil.audio.Mp3Listener;

/**
 * How loud a finished recording is, hundredth of a second by hundredth, from its decoded samples:
 * enough to tell sound from silence and one sentence's sound from another's, and small even for a
 * book of many hours. MP3 is decoded by JLayer, which has nothing to do with the encoder; WAV is
 * read as it is; M4B, Opus and FLAC are decoded by ffmpeg.
 */
final class Loudness {

  /** Steps a second. */
  static final int STEPS = 100;

  /** What every decoder adds in front: the filter bank and the overlap. */
  private static final int DECODER_DELAY = 529;

  private float[] steps = new float[4096];
  private int count;

  /** Where the file that is being decoded begins. */
  private int begun;

  private double sum;
  private long taken;
  private long skip;
  private int rate;

  /**
   * Decodes a recording.
   *
   * @throws IOException when it can't be decoded
   */
  static Loudness of(Path file) throws IOException {
    Loudness loudness = new Loudness();
    Optional<ForeignSound.Kind> foreign = foreign(file);
    if (foreign.isPresent()) {
      loudness.foreign(file, foreign.get());
    } else {
      loudness.append(Files.newInputStream(file), file.toString());
    }
    return loudness;
  }

  /**
   * Decodes a recording and adds it to the end.
   *
   * @param bytes an MP3, a WAV of 16 bits, or what ffmpeg decodes; closed here
   * @param name what messages call it
   * @return where it begins, in seconds
   * @throws IOException when it can't be decoded
   */
  double append(InputStream bytes, String name) throws IOException {
    begun = count;
    sum = 0;
    taken = 0;
    skip = 0;
    rate = 0;
    try (InputStream in = new BufferedInputStream(bytes, 1 << 16)) {
      in.mark(64);
      byte[] start = in.readNBytes(12);
      in.reset();
      if (start.length == 12 && start[0] == 'R' && start[1] == 'I' && start[8] == 'W') {
        wave(in, name);
      } else if (foreign(start).isPresent()) {
        copied(in, foreign(start).get());
      } else {
        layer3(in);
      }
    } catch (RuntimeException e) {
      throw new IOException(name + " can't be decoded: " + e.getMessage(), e);
    }
    return (double) begun / STEPS;
  }

  private static Optional<ForeignSound.Kind> foreign(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(8);
    }
    return foreign(bytes);
  }

  private static Optional<ForeignSound.Kind> foreign(byte[] bytes) {
    String start = new String(bytes, StandardCharsets.ISO_8859_1);
    if (start.startsWith("OggS")) {
      return Optional.of(ForeignSound.Kind.OGG);
    }
    if (start.startsWith("fLaC")) {
      return Optional.of(ForeignSound.Kind.FLAC);
    }
    return start.startsWith("ftyp", 4) ? Optional.of(ForeignSound.Kind.MP4) : Optional.empty();
  }

  private void copied(InputStream in, ForeignSound.Kind kind) throws IOException {
    Path copy = Files.createTempFile("trefoil-sound", "");
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      foreign(copy, kind);
    } finally {
      Files.delete(copy);
    }
  }

  private void foreign(Path file, ForeignSound.Kind kind) throws IOException {
    ForeignSound.decode(
        file,
        kind,
        (sample, frequency) -> {
          rate = frequency;
          take(sample);
        });
    if (rate == 0) {
      throw new IOException("there is no sound in it");
    }
  }

  /** The length in seconds. */
  double seconds() {
    return (double) count / STEPS;
  }

  /** The steps from one second to before another; root mean squares from 0 to 1. */
  float[] between(double from, double to) {
    int first = Math.max(0, Math.min(count, (int) Math.round(from * STEPS)));
    int last = Math.max(first, Math.min(count, (int) Math.round(to * STEPS)));
    return Arrays.copyOfRange(steps, first, last);
  }

  private void wave(InputStream in, String file) throws IOException {
    byte[] head = in.readNBytes(12);
    int channels = 1;
    for (byte[] chunk = in.readNBytes(8); chunk.length == 8; chunk = in.readNBytes(8)) {
      String id = new String(chunk, 0, 4, StandardCharsets.US_ASCII);
      long length = little(chunk, 4, 4);
      if (id.equals("fmt ")) {
        byte[] format = in.readNBytes((int) length);
        channels = (int) little(format, 2, 2);
        rate = (int) little(format, 4, 4);
        if (little(format, 14, 2) != 16 || channels < 1) {
          throw new IOException(file + " isn't a WAV of 16 bits");
        }
      } else if (id.equals("data")) {
        samples(in, length, channels);
      } else {
        in.skipNBytes(length + (length & 1));
      }
    }
    if (head.length < 12 || rate == 0) {
      throw new IOException(file + " isn't a WAV");
    }
  }

  private void samples(InputStream in, long length, int channels) throws IOException {
    byte[] piece = new byte[channels * 2 * 4096];
    long left = length;
    while (left > 0) {
      int got = in.readNBytes(piece, 0, (int) Math.min(piece.length, left));
      for (int i = 0; i + 1 < got; i += channels * 2) {
        take((short) little(piece, i, 2));
      }
      left = got == 0 ? 0 : left - got;
    }
  }

  private static long little(byte[] bytes, int at, int length) {
    long value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | bytes[at + i] & 255;
    }
    return value;
  }

  private void layer3(InputStream in) throws IOException {
    skip = delay(in);
    Mp3Listener.decode(
        in,
        (sample, frequency) -> {
          rate = frequency;
          take(sample);
        });
    if (rate == 0) {
      throw new IOException("there is no sound in it");
    }
  }

  /**
   * The samples before the recording begins, by the info frame that LAME defined: that frame
   * itself, what the encoder put in front, and what the decoder does.
   */
  private static long delay(InputStream in) throws IOException {
    in.mark(1 << 16);
    byte[] start = in.readNBytes(1 << 16);
    in.reset();
    boolean tagged = start.length > 10 && start[0] == 'I' && start[1] == 'D' && start[2] == '3';
    int audio = tagged ? 10 + (start[6] << 21 | start[7] << 14 | start[8] << 7 | start[9]) : 0;
    in.mark(audio + 4096);
    in.skipNBytes(Math.min(audio, in.available()));
    byte[] frame = in.readNBytes(512);
    in.reset();
    for (int at = 0; at + 144 < Math.min(frame.length, 300); at++) {
      if (frame[at] == 'I'
          && frame[at + 1] == 'n'
          && frame[at + 2] == 'f'
          && frame[at + 3] == 'o') {
        boolean one = (frame[1] & 0x08) != 0;
        int bits = (frame[at + 140 + 1] & 255) << 16 | (frame[at + 142] & 255) << 8;
        return (one ? 1152 : 576) + (bits >> 12) + DECODER_DELAY;
      }
    }
    return 0;
  }

  private void take(short sample) {
    if (skip > 0) {
      skip--;
      return;
    }
    double value = sample / 32768.0;
    sum += value * value;
    taken++;
    if (taken * STEPS >= (count - begun + 1L) * rate) {
      int inStep = Math.max(1, rate / STEPS);
      if (count == steps.length) {
        steps = Arrays.copyOf(steps, count * 2);
      }
      steps[count++] = (float) Math.sqrt(sum / inStep);
      sum = 0;
    }
  }
}
