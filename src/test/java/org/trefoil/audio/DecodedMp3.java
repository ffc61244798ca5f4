package org.trefoil.audio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.JavaLayerException;
import javazoom.jl.decoder.SampleBuffer;

/**
 * An MP3 file read by other code than that which wrote it: JLayer decodes the frames, and the tags
 * are read here from the formats' descriptions.
 */
public final class DecodedMp3 {

  /** What every decoder adds in front: the filter bank and the overlap. */
  private static final int DECODER_DELAY = 529;

  private final ByteBuffer file;
  private final int id3Length;

  private DecodedMp3(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes);
    this.id3Length = 10 + (bytes[6] << 21 | bytes[7] << 14 | bytes[8] << 7 | bytes[9]);
  }

  /** Reads a file. */
  public static DecodedMp3 of(Path file) {
    try {
      return new DecodedMp3(Files.readAllBytes(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where the info frame begins. */
  int infoStart() {
    return id3Length;
  }

  /** The place of the word {@code Info}. */
  int infoTag() {
    byte[] bytes = file.array();
    for (int i = id3Length; i < id3Length + 64; i++) {
      if (bytes[i] == 'I' && bytes[i + 1] == 'n' && bytes[i + 2] == 'f' && bytes[i + 3] == 'o') {
        return i;
      }
    }
    throw new IllegalStateException("No info frame");
  }

  int frames() {
    return file.getInt(infoTag() + 8);
  }

  int length() {
    return file.getInt(infoTag() + 12);
  }

  int delay() {
    return delayAndPadding() >> 12;
  }

  int padding() {
    return delayAndPadding() & 0xFFF;
  }

  int musicLength() {
    return file.getInt(infoTag() + 148);
  }

  short musicCrc() {
    return file.getShort(infoTag() + 152);
  }

  short tagCrc() {
    return file.getShort(infoTag() + 154);
  }

  /** The bytes from one place to another. */
  byte[] bytes(int from, int to) {
    return Arrays.copyOfRange(file.array(), from, to);
  }

  int fileLength() {
    return file.capacity();
  }

  private int delayAndPadding() {
    return file.getInt(infoTag() + 140) & 0xFFFFFF;
  }

  /** The recording as a gapless player plays it. */
  public short[] samples() {
    short[] all = decode();
    int perFrame = all.length / (frames() + 1);
    int from = perFrame + delay() + DECODER_DELAY;
    int count = frames() * perFrame - delay() - padding();
    // JLayer gives no more than the frames hold, so the very end may lie in the decoder still.
    return Arrays.copyOfRange(all, from, from + count);
  }

  private short[] decode() {
    ByteBuffer out = ByteBuffer.allocate((frames() + 2) * 1152 * 2);
    try {
      Bitstream stream = new Bitstream(new ByteArrayInputStream(bytes(id3Length, file.capacity())));
      Decoder decoder = new Decoder();
      for (Header frame = stream.readFrame(); frame != null; frame = stream.readFrame()) {
        SampleBuffer buffer = (SampleBuffer) decoder.decodeFrame(frame, stream);
        for (int i = 0; i < buffer.getBufferLength(); i++) {
          out.putShort(buffer.getBuffer()[i]);
        }
        stream.closeFrame();
      }
    } catch (JavaLayerException failed) {
      throw new IllegalStateException(failed);
    }
    short[] samples = new short[out.position() / 2];
    out.flip().asShortBuffer().get(samples);
    return samples;
  }

  /** A chapter as the tag has it. */
  public record TaggedChapter(String title, long startMs, long endMs) {}

  /** The chapters in the order of the file, by their ids. */
  public Map<String, TaggedChapter> chapters() {
    Map<String, TaggedChapter> chapters = new LinkedHashMap<>();
    forEachFrame(
        10,
        id3Length,
        (id, at, length) -> {
          if (id.equals("CHAP")) {
            String name = latin(at);
            int times = at + name.length() + 1;
            String[] title = {""};
            forEachFrame(
                times + 16, at + length, (sub, place, size) -> title[0] = text(place, size));
            chapters.put(
                name, new TaggedChapter(title[0], file.getInt(times), file.getInt(times + 4)));
          }
        });
    return chapters;
  }

  /** The text frames by their ids. */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    forEachFrame(
        10,
        id3Length,
        (id, at, length) -> {
          if (id.startsWith("T")) {
            texts.put(id, text(at, length));
          }
        });
    return texts;
  }

  /** The entries of the tables of contents by the tables' ids. */
  Map<String, Integer> tables() {
    Map<String, Integer> tables = new LinkedHashMap<>();
    forEachFrame(
        10,
        id3Length,
        (id, at, length) -> {
          if (id.equals("CTOC")) {
            String name = latin(at);
            tables.put(name, file.get(at + name.length() + 2) & 0xFF);
          }
        });
    return tables;
  }

  private interface FrameReader {
    void read(String id, int at, int length);
  }

  private void forEachFrame(int from, int to, FrameReader reader) {
    for (int at = from; at < to; ) {
      String id = new String(file.array(), at, 4, StandardCharsets.US_ASCII);
      int length = file.getInt(at + 4);
      reader.read(id, at + 10, length);
      at += 10 + length;
    }
  }

  private String latin(int at) {
    int end = at;
    while (file.get(end) != 0) {
      end++;
    }
    return new String(file.array(), at, end - at, StandardCharsets.ISO_8859_1);
  }

  private String text(int at, int length) {
    return new String(
        file.array(),
        at + 1,
        length - 1,
        file.get(at) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16);
  }
}
