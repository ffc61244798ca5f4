package org.trefoil.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * RIFF WAVE, 16-bit PCM, one channel. The lengths in the head are put in at the end; the tags
 * follow the samples as a chunk {@code id3 } with the same ID3v2 tag that an MP3 file carries,
 * chapters included.
 */
final class WavEncoder implements Encoder {

  private static final int HEAD = 44;

  /** RIFF counts bytes in 32 bits; some room is left for the tags. */
  private static final long MOST_SAMPLES = (0xFFFFFFFFL - (64L << 20)) / 2;

  private final Path file;
  private final int sampleRate;
  private final long most;
  private final FileChannel channel;
  private final ByteBuffer buffer =
      ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN).position(HEAD);
  private long samples;
  private boolean finished;

  WavEncoder(Path file, int sampleRate) throws IOException {
    this(file, sampleRate, MOST_SAMPLES);
  }

  /** An encoder that refuses more than so many samples. */
  WavEncoder(Path file, int sampleRate, long most) throws IOException {
    this.file = file;
    this.sampleRate = sampleRate;
    this.most = most;
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
  }

  @Override
  public void write(short[] source, int from, int to) throws IOException {
    samples += to - from;
    if (samples > most) {
      throw new IOException(
          file + ": a WAV file can't be larger than 4 GB; choose another audio format");
    }
    for (int i = from; i < to; i++) {
      if (buffer.remaining() < 2) {
        drain();
      }
      buffer.putShort(source[i]);
    }
  }

  @Override
  public void finish(AudioTags tags) throws IOException {
    drain();
    byte[] id3 = new Id3Tag(tags, sampleRate, samples).bytes();
    int padded = id3.length + (id3.length & 1);
    ByteBuffer tail = ByteBuffer.allocate(8 + padded).order(ByteOrder.LITTLE_ENDIAN);
    tail.put(ascii("id3 ")).putInt(id3.length).put(id3).rewind();
    writeFully(tail);
    channel.position(0);
    writeFully(head(4 + 24 + 8 + 2 * samples + 8 + padded));
    finished = true;
    channel.close();
  }

  @Override
  public long samples() {
    return samples;
  }

  @Override
  public void close() throws IOException {
    channel.close();
    if (!finished) {
      Files.deleteIfExists(file);
    }
  }

  /** The RIFF head, the format and the head of the samples' chunk. */
  private ByteBuffer head(long riffLength) {
    return ByteBuffer.allocate(HEAD)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(ascii("RIFF"))
        .putInt((int) riffLength)
        .put(ascii("WAVEfmt "))
        .putInt(16)
        .putShort((short) 1)
        .putShort((short) 1)
        .putInt(sampleRate)
        .putInt(sampleRate * 2)
        .putShort((short) 2)
        .putShort((short) 16)
        .put(ascii("data"))
        .putInt((int) (2 * samples))
        .rewind();
  }

  private void drain() throws IOException {
    buffer.flip();
    writeFully(buffer);
    buffer.clear();
  }

  private void writeFully(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
