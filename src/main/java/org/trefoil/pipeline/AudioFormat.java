package org.trefoil.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.trefoil.audio.Encoder;
import org.trefoil.audio.PcmSink;
import org.trefoil.audio.mastering.Master;

/** The kinds of file that a recording can be stored in. */
public enum AudioFormat {
  /** Small, with title, author, cover and chapters; plays everywhere. */
  MP3(".mp3", 1.0, 8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000) {
    @Override
    Encoder encoder(Path file, int rate, int kilobits, PcmSink heard) throws IOException {
      return Encoder.mp3(file, rate, kilobits, heard);
    }
  },
  /** An audiobook: AAC with chapters of both kinds and a cover; made by ffmpeg. */
  M4B(".m4b", 1.8, 8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000) {
    @Override
    Encoder encoder(Path file, int rate, int kilobits, PcmSink heard) throws IOException {
      return Encoder.m4b(file, rate, kilobits, heard);
    }
  },
  /** AAC without the marks of an audiobook; as good as MP3 in five sixths of the space. */
  M4A(".m4a", 1.8, 8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000) {
    @Override
    Encoder encoder(Path file, int rate, int kilobits, PcmSink heard) throws IOException {
      return Encoder.m4a(file, rate, kilobits * 5 / 6, heard);
    }
  },
  /** Half the size of MP3 at the same quality. */
  OPUS(".opus", 1.6, 8000, 12000, 16000, 24000, 48000) {
    @Override
    Encoder encoder(Path file, int rate, int kilobits, PcmSink heard) throws IOException {
      return Encoder.opus(file, rate, Math.max(16, kilobits / 2), heard);
    }
  },
  /** Every sample, in half the space. */
  FLAC(".flac", 0.1) {
    @Override
    Encoder encoder(Path file, int rate, int kilobits, PcmSink heard) throws IOException {
      return Encoder.flac(file, rate, heard);
    }
  },
  /** Every sample; beyond 4 GB as RF64. */
  WAV(".wav", 0.1) {
    @Override
    Encoder encoder(Path file, int rate, int kilobits, PcmSink heard) throws IOException {
      return Encoder.wav(file, rate, heard);
    }
  };

  private final String extension;
  private final double headroom;
  private final int[] rates;

  AudioFormat(String extension, double headroom, int... rates) {
    this.extension = extension;
    this.headroom = headroom;
    this.rates = rates;
  }

  /** What a recording of this kind is called. */
  String fileName(String name) {
    return name + extension;
  }

  /** How many decibels peaks may grow by encoding. */
  double headroom() {
    return headroom;
  }

  /** The rate that is stored when so many samples a second come in: the next that it knows. */
  int rate(int sampleRate) {
    return IntStream.of(rates)
        .filter(rate -> rate >= sampleRate)
        .findFirst()
        .orElse(rates.length == 0 ? sampleRate : rates[rates.length - 1]);
  }

  /** The rate that a recording is stored at. */
  int rate(Master master) {
    int wanted = master.mastering().form().sampleRate();
    return rate(wanted == 0 ? master.sampleRate() : wanted);
  }

  /** Begins a file. */
  abstract Encoder encoder(Path file, int rate, int kilobits, PcmSink heard) throws IOException;
}
