package org.trefoil.audio;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Sound of kinds that nothing in this JVM decodes, M4B, Opus and FLAC: ffmpeg decodes it. */
public final class ForeignSound {

  /** Enough to tell words from silence. */
  private static final int RATE = 16_000;

  private ForeignSound() {}

  /**
   * Decodes a whole recording to one channel.
   *
   * @param file an MP4, an Ogg or a FLAC file; what it is taken for isn't left to ffmpeg
   * @param kind which of them
   * @throws NoDecoderException when there is no ffmpeg
   * @throws IOException when it can't be decoded
   */
  public static void decode(Path file, Kind kind, Mp3Listener listener) throws IOException {
    Process process =
        program()
            .start(
                List.of(
                    "-f",
                    kind.demuxer,
                    "-i",
                    file.toAbsolutePath().toString(),
                    "-map",
                    "0:a:0",
                    "-ac",
                    "1",
                    "-ar",
                    Integer.toString(RATE),
                    "-f",
                    "s16le",
                    "pipe:1"));
    process.getOutputStream().close();
    byte[] piece = new byte[1 << 14];
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
      for (int got = in.readNBytes(piece, 0, piece.length);
          got > 1;
          got = in.readNBytes(piece, 0, piece.length)) {
        for (int i = 0; i + 1 < got; i += 2) {
          listener.sample((short) (piece[i] & 0xFF | piece[i + 1] << 8), RATE);
        }
      }
    }
    Ffmpeg.finish(process);
  }

  private static Ffmpeg program() throws NoDecoderException {
    try {
      return Ffmpeg.find();
    } catch (IOException e) {
      throw new NoDecoderException(e);
    }
  }

  /** What a file may be. */
  public enum Kind {
    /** M4B, M4A and MP4. */
    MP4("mov"),
    /** Opus or Vorbis in Ogg. */
    OGG("ogg"),
    /** FLAC. */
    FLAC("flac");

    private final String demuxer;

    Kind(String demuxer) {
      this.demuxer = demuxer;
    }
  }
}
