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
 * chapters included. Lengths of RIFF have 32 bits: a larger file becomes RF64 (EBU Tech 3306),
 * whose chunk {@code ds64} takes the place that a chunk {@code JUNK} keeps for it.
 */
final class WavEncoder implements Encoder {

  private static final int SIZES = 28;
  private static final int HEAD = 44 + 8 + SIZES;
  private static final long MOST_OF_RIFF = 0xFFFFFFFFL;

  private final Path file;
  private final int sampleRate;
  private final long most;
  private final FileChannel channel;
  private final ByteBuffer buffer =
      ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN).position(HEAD);
  private long samples;
  private boolean finished;

  WavEncoder(Path file, int sampleRate) throws IOException {
    this(file, sampleRate, MOST_OF_RIFF);
  }

  /** An encoder that writes RF64 when the file would be longer than so many bytes. */
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
    writeFully(head(HEAD - 8 + 2 * samples + 8 + padded));
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

  /** The RIFF head, the sizes, the format and the head of the samples' chunk. */
  private ByteBuffer head(long riffLength) {
    boolean large = riffLength + 8 > most;
    ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
    head.put(ascii(large ? "RF64" : "RIFF")).putInt(large ? -1 : (int) riffLength);
    head.put(ascii("WAVE")).put(ascii(large ? "ds64" : "JUNK")).putInt(SIZES);
    if (large) {
      head.putLong(riffLength).putLong(2 * samples).putLong(samples).putInt(0);
    } else {
      head.position(head.position() + SIZES);
    }
    return head.put(ascii("fmt "))
        .putInt(16)
        .putShort((short) 1)
        .putShort((short) 1)
        .putInt(sampleRate)
        .putInt(sampleRate * 2)
        .putShort((short) 2)
        .putShort((short) 16)
        .put(ascii("data"))
        .putInt(large ? -1 : (int) (2 * samples))
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
