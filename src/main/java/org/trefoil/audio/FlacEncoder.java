package org.trefoil.audio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * FLAC (RFC 9639), one channel of 16 bits. Frames go to a stream beside the file while the
 * recording is made; tags, cover and the signature of the samples stand before them in the end.
 */
final class FlacEncoder implements Encoder {

  private static final int STREAM_INFO = 0;
  private static final int COMMENT = 4;
  private static final int PICTURE = 6;

  private final Path file;
  private final Path stream;
  private final int sampleRate;
  private final OutputStream out;
  private final FlacFrame frame = new FlacFrame();
  private final MessageDigest signature = md5();
  private final short[] block = new short[FlacFrame.BLOCK];
  private int count;
  private long frames;
  private long samples;
  private int smallest = Integer.MAX_VALUE;
  private int largest;
  private boolean finished;

  FlacEncoder(Path file, int sampleRate) throws IOException {
    this.file = file;
    this.stream = file.resolveSibling(file.getFileName() + ".stream");
    this.sampleRate = sampleRate;
    this.out = new BufferedOutputStream(Files.newOutputStream(stream), 1 << 16);
  }

  @Override
  public void write(short[] source, int from, int to) throws IOException {
    samples += to - from;
    for (int at = from; at < to; ) {
      int taken = Math.min(to - at, block.length - count);
      System.arraycopy(source, at, block, count, taken);
      count += taken;
      at += taken;
      if (count == block.length) {
        encode();
      }
    }
  }

  private void encode() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(2 * count).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(block, 0, count);
    signature.update(bytes.array());
    BitWriter encoded = frame.encode(block, count, frames++);
    out.write(encoded.bytes(), 0, encoded.length());
    smallest = Math.min(smallest, encoded.length());
    largest = Math.max(largest, encoded.length());
    count = 0;
  }

  @Override
  public void finish(AudioTags tags) throws IOException {
    if (count > 0) {
      encode();
    }
    out.close();
    try (OutputStream whole = Files.newOutputStream(file)) {
      whole.write("fLaC".getBytes(StandardCharsets.US_ASCII));
      block(STREAM_INFO, info(), false, whole);
      byte[] comment = VorbisComment.of(tags, sampleRate, samples, false);
      block(COMMENT, comment, tags.cover().isEmpty(), whole);
      if (tags.cover().isPresent()) {
        block(PICTURE, VorbisComment.picture(tags.cover().get()), true, whole);
      }
      Files.copy(stream, whole);
    }
    finished = true;
    Files.delete(stream);
  }

  private byte[] info() {
    return ByteBuffer.allocate(34)
        .putShort((short) FlacFrame.BLOCK)
        .putShort((short) FlacFrame.BLOCK)
        .put(three(frames == 0 ? 0 : smallest))
        .put(three(largest))
        .putLong((long) sampleRate << 44 | 15L << 36 | samples)
        .put(signature.digest())
        .array();
  }

  private static void block(int type, byte[] body, boolean last, OutputStream to)
      throws IOException {
    to.write(type | (last ? 0x80 : 0));
    to.write(three(body.length));
    to.write(body);
  }

  private static byte[] three(int value) {
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has MD5", e);
    }
  }

  @Override
  public long samples() {
    return samples;
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(stream);
    if (!finished) {
      Files.deleteIfExists(file);
    }
  }
}
