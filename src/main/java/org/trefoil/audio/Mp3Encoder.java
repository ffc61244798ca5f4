package org.trefoil.audio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * MP3 of constant bit rate, encoded on all cores. The frames go to a stream beside the file while
 * the recording is made; at the end the file is put together: tag, info frame, stream.
 */
final class Mp3Encoder implements Encoder {

  private final Path file;
  private final Path stream;
  private final OutputStream out;
  private final Mp3Format format;
  private final Optional<PcmSink> heard;
  private final Mp3Segments segments;
  private final Crc16 crc = new Crc16();
  private long length;
  private long frames;
  private long samples;
  private boolean finished;

  /** Writes to a file, and tells a sink what a decoder makes of it. */
  Mp3Encoder(Path file, Mp3Format format, Optional<PcmSink> heard) throws IOException {
    this.file = file;
    this.heard = heard;
    this.stream = file.resolveSibling(file.getFileName() + ".stream");
    this.format = format;
    this.out = new BufferedOutputStream(Files.newOutputStream(stream), 1 << 16);
    this.segments = new Mp3Segments(format, heard.isPresent(), this::store);
  }

  @Override
  public void write(short[] source, int from, int to) throws IOException {
    samples += to - from;
    segments.write(source, from, to);
  }

  @Override
  public void finish(AudioTags tags) throws IOException {
    segments.finish();
    out.close();
    try (OutputStream whole = Files.newOutputStream(file)) {
      whole.write(new Id3Tag(tags, format.sampleRate(), samples).bytes());
      whole.write(info().bytes());
      Files.copy(stream, whole);
    }
    finished = true;
    Files.delete(stream);
  }

  @Override
  public long samples() {
    return samples;
  }

  @Override
  public void close() throws IOException {
    segments.close();
    out.close();
    Files.deleteIfExists(stream);
    if (!finished) {
      Files.deleteIfExists(file);
    }
  }

  private InfoFrame info() {
    long padding = frames * format.samplesPerFrame() - LameStream.DELAY - samples;
    return new InfoFrame(format, frames, length, crc.value(), LameStream.DELAY, (int) padding);
  }

  private void store(Mp3Segment.Frames part) throws IOException {
    int count = part.to() - part.from();
    crc.update(part.bytes(), part.from(), part.to());
    frames += part.count();
    length += count;
    out.write(part.bytes(), part.from(), count);
    if (heard.isPresent()) {
      heard.get().write(part.heard(), 0, part.heard().length);
    }
  }
}
