package org.trefoil.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** MP3 of constant bit rate: a reel of which one file is cut, the whole. */
final class Mp3Encoder implements Encoder {

  private final Path file;
  private final Mp3Reel reel;
  private boolean finished;

  /** Writes to a file, and tells a sink what a decoder makes of it. */
  Mp3Encoder(Path file, Mp3Format format, Optional<PcmSink> heard) throws IOException {
    this.file = file;
    this.reel = new Mp3Reel(file.resolveSibling(file.getFileName() + ".stream"), format, heard);
  }

  @Override
  public void write(short[] source, int from, int to) throws IOException {
    reel.write(source, from, to);
  }

  @Override
  public void finish(AudioTags tags) throws IOException {
    reel.finish();
    reel.cut(0, reel.samples(), tags, file);
    finished = true;
  }

  @Override
  public long samples() {
    return reel.samples();
  }

  @Override
  public void close() throws IOException {
    reel.close();
    if (!finished) {
      Files.deleteIfExists(file);
    }
  }
}
