package org.trefoil.audio;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a recording to a file while it is being made. Feed it by {@link #write}, then {@link
 * #finish}; only then is the file whole. {@link #close} without {@code finish} takes away what was
 * begun. One thread at a time.
 */
public interface Encoder extends PcmSink, Closeable {

  /**
   * Ends the recording and puts in what is said about it.
   *
   * @param tags titles and chapters; chapters beyond the end of the recording are moved to its end
   * @throws IOException when the file can't be written
   */
  void finish(AudioTags tags) throws IOException;

  /** How many samples were taken so far. */
  long samples();

  /**
   * A WAV file.
   *
   * @param file where it goes; whatever is there is lost
   * @param sampleRate samples a second
   * @throws IOException when the file can't be made
   */
  static Encoder wav(Path file, int sampleRate) throws IOException {
    return new WavEncoder(file, sampleRate);
  }

  /**
   * An MP3 file of constant bit rate: 48 kb/s, one channel, at the given sample rate.
   *
   * @param file where it goes; whatever is there is lost; a second file beside it, with {@code
   *     .stream} added to its name, holds the stream until the end
   * @param sampleRate samples a second: one of those that MPEG knows
   * @throws IOException when the files can't be made
   */
  static Encoder mp3(Path file, int sampleRate) throws IOException {
    return new Mp3Encoder(file, sampleRate);
  }
}
