package org.trefoil.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trefoil.audio.AudioTags;
import org.trefoil.audio.Encoder;
import org.trefoil.audio.PcmSink;

/** Stores one recording in several files at once. */
final class Encoders implements PcmSink, Closeable {

  private final Map<AudioFormat, Path> files = new EnumMap<>(AudioFormat.class);
  private final List<Encoder> encoders = new ArrayList<>();
  private long nanoseconds;

  /** Begins a file for each format. */
  static Encoders begin(Iterable<AudioFormat> formats, String name, int rate, Workplace work)
      throws IOException {
    Encoders all = new Encoders();
    try {
      for (AudioFormat format : formats) {
        Path hidden = work.begin(format.fileName(name));
        all.files.put(format, hidden);
        all.encoders.add(
            format == AudioFormat.MP3 ? Encoder.mp3(hidden, rate) : Encoder.wav(hidden, rate));
      }
      return all;
    } catch (IOException e) {
      all.close();
      throw e;
    }
  }

  /** Where each file stands for now. */
  Map<AudioFormat, Path> files() {
    return files;
  }

  /** How long storing took so far. */
  Duration time() {
    return Duration.ofNanos(nanoseconds);
  }

  @Override
  public void write(short[] samples, int from, int to) throws IOException {
    long began = System.nanoTime();
    for (Encoder encoder : encoders) {
      encoder.write(samples, from, to);
    }
    nanoseconds += System.nanoTime() - began;
  }

  /** Ends the recording in all files. */
  void finish(AudioTags tags) throws IOException {
    long began = System.nanoTime();
    for (Encoder encoder : encoders) {
      encoder.finish(tags);
    }
    nanoseconds += System.nanoTime() - began;
  }

  @Override
  public void close() throws IOException {
    for (Encoder encoder : encoders) {
      encoder.close();
    }
  }
}
