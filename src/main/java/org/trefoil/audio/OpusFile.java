package org.trefoil.audio;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opus in Ogg (RFC 6716, RFC 7845), one channel. Packets of 20 ms go to a stream beside the file;
 * the heads with the tags stand before them in the end.
 */
final class OpusFile implements Encoder {

  /** All times of an Opus file count at this rate. */
  private static final int CLOCK = 48_000;

  private static final int PACKETS_A_SECOND = 50;
  private static final int COMPLEXITY = 5;
  private static final int MOST_BYTES = 1500;

  private final Path file;
  private final Path stream;
  private final DataOutputStream packets;
  private final PcmSink heard;
  private final int sampleRate;
  private final OpusEncoder encoder;
  private final OpusDecoder decoder;
  private final short[] frame;
  private final short[] decoded;
  private final byte[] packet = new byte[MOST_BYTES];
  private int count;
  private long samples;
  private long framesWritten;
  private boolean finished;

  OpusFile(Path file, int sampleRate, int kilobits, PcmSink heard) throws IOException {
    this.file = file;
    this.stream = file.resolveSibling(file.getFileName() + ".stream");
    this.sampleRate = sampleRate;
    this.heard = heard;
    this.frame = new short[sampleRate / PACKETS_A_SECOND];
    this.decoded = new short[frame.length];
    try {
      encoder = new OpusEncoder(sampleRate, 1, OpusApplication.OPUS_APPLICATION_AUDIO);
      encoder.setBitrate(kilobits * 1000);
      encoder.setComplexity(COMPLEXITY);
      decoder = new OpusDecoder(sampleRate, 1);
    } catch (OpusException e) {
      throw new IllegalArgumentException("Opus doesn't know " + sampleRate + " Hz", e);
    }
    this.packets =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(stream), 1 << 16));
  }

  @Override
  public void write(short[] source, int from, int to) throws IOException {
    samples += to - from;
    feed(source, from, to);
  }

  private void feed(short[] source, int from, int to) throws IOException {
    for (int at = from; at < to; ) {
      int taken = Math.min(to - at, frame.length - count);
      System.arraycopy(source, at, frame, count, taken);
      count += taken;
      at += taken;
      if (count == frame.length) {
        encode();
      }
    }
  }

  private void encode() throws IOException {
    try {
      int length = encoder.encode(frame, 0, frame.length, packet, 0, packet.length);
      packets.writeShort(length);
      packets.write(packet, 0, length);
      framesWritten++;
      int got = decoder.decode(packet, 0, length, decoded, 0, decoded.length, false);
      heard.write(decoded, 0, got);
    } catch (OpusException e) {
      throw new IllegalStateException("Encoding failed", e);
    }
    count = 0;
  }

  @Override
  public void finish(AudioTags tags) throws IOException {
    long needed = samples + encoder.getLookahead();
    while (framesWritten * frame.length < needed) {
      feed(new short[frame.length], 0, frame.length - count);
    }
    packets.close();
    try (OutputStream whole = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      OggPages pages = new OggPages(whole);
      byte[] head = head();
      pages.packet(head, head.length, 0);
      pages.flush();
      byte[] comment = comment(tags);
      pages.packet(comment, comment.length, 0);
      pages.flush();
      copy(pages);
      pages.finish();
    }
    finished = true;
    Files.delete(stream);
  }

  private void copy(OggPages pages) throws IOException {
    long end = skip() + samples * CLOCK / sampleRate;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(stream), 1 << 16))) {
      for (long i = 1; i <= framesWritten; i++) {
        int length = in.readUnsignedShort();
        in.readFully(packet, 0, length);
        pages.packet(packet, length, Math.min(end, i * (CLOCK / PACKETS_A_SECOND)));
      }
    }
  }

  /** What the decoder throws away at the beginning. */
  private int skip() {
    return encoder.getLookahead() * (CLOCK / sampleRate);
  }

  private byte[] head() {
    return ByteBuffer.allocate(19)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("OpusHead".getBytes(StandardCharsets.US_ASCII))
        .put((byte) 1)
        .put((byte) 1)
        .putShort((short) skip())
        .putInt(sampleRate)
        .putShort((short) 0)
        .put((byte) 0)
        .array();
  }

  private byte[] comment(AudioTags tags) {
    byte[] comment = VorbisComment.of(tags, sampleRate, samples, true);
    return ByteBuffer.allocate(8 + comment.length)
        .put("OpusTags".getBytes(StandardCharsets.US_ASCII))
        .put(comment)
        .array();
  }

  @Override
  public long samples() {
    return samples;
  }

  @Override
  public void close() throws IOException {
    packets.close();
    Files.deleteIfExists(stream);
    if (!finished) {
      Files.deleteIfExists(file);
    }
  }
}
