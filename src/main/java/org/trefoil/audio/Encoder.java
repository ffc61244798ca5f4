package org.trefoil.audio;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes a recording to a file while it is being made. Feed it by {@link #write}, then {@link
 * #finish}; only then is the file whole. {@link #close} without {@code finish} takes away what was
 * begun. One thread at a time.
 *
 * <p>Each kind takes a sink that hears what a decoder makes of the file, so that it can be
 * measured; it may be a little longer than the recording, by what an encoder adds at the ends.
 */
public interface Encoder extends PcmSink, Closeable {

  /** The bit rate of an MP3 file of speech, in kilobits a second. */
  int SPEECH_KILOBITS = 48;

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
   * A WAV file; beyond 4 GB an RF64 one.
   *
   * @param file where it goes; whatever is there is lost
   * @param sampleRate samples a second
   * @throws IOException when the file can't be made
   */
  static Encoder wav(Path file, int sampleRate) throws IOException {
    return new WavEncoder(file, sampleRate);
  }

  /** The same, with a listener. */
  static Encoder wav(Path file, int sampleRate, PcmSink heard) throws IOException {
    return new Overheard(wav(file, sampleRate), heard);
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
    return new Mp3Encoder(file, new Mp3Format(sampleRate, SPEECH_KILOBITS), Optional.empty());
  }

  /**
   * The same at another bit rate, with a listener.
   *
   * @param kilobits a second; where this sample rate allows fewer at most, as many as it allows
   */
  static Encoder mp3(Path file, int sampleRate, int kilobits, PcmSink heard) throws IOException {
    return new Mp3Encoder(file, Mp3Format.of(sampleRate, kilobits), Optional.of(heard));
  }

  /**
   * A FLAC file.
   *
   * @param file where it goes; a second file beside it holds the stream until the end
   */
  static Encoder flac(Path file, int sampleRate, PcmSink heard) throws IOException {
    return new Overheard(new FlacEncoder(file, sampleRate), heard);
  }

  /**
   * An Opus file.
   *
   * @param sampleRate 8, 12, 16, 24 or 48 kHz
   * @param kilobits a second
   */
  static Encoder opus(Path file, int sampleRate, int kilobits, PcmSink heard) throws IOException {
    return new OpusFile(file, sampleRate, kilobits, heard);
  }

  /**
   * An M4B file: AAC with chapters, encoded by ffmpeg.
   *
   * @throws IOException also when there is no ffmpeg
   */
  static Encoder m4b(Path file, int sampleRate, int kilobits, PcmSink heard) throws IOException {
    return new M4bEncoder(file, M4bEncoder.Shelf.AUDIOBOOKS, sampleRate, kilobits, heard);
  }

  /**
   * The same without the marks of an audiobook.
   *
   * @throws IOException also when there is no ffmpeg
   */
  static Encoder m4a(Path file, int sampleRate, int kilobits, PcmSink heard) throws IOException {
    return new M4bEncoder(file, M4bEncoder.Shelf.NONE, sampleRate, kilobits, heard);
  }
}
