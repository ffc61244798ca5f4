package org.trefoil.speech.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A RIFF WAVE file as others write it: PCM of 8 to 32 bits or floating point, any number of
 * channels, which are mixed to one. Lengths that can't be true, as programs write them into pipes,
 * mean the rest of the file.
 *
 * @param samples one channel, 16 bits
 * @param sampleRate samples a second
 */
record Wave(short[] samples, int sampleRate) {

  private static final int RIFF = 0x46464952;
  private static final int WAVE = 0x45564157;
  private static final int FORMAT = 0x20746d66;
  private static final int DATA = 0x61746164;
  private static final int PCM = 1;
  private static final int FLOAT = 3;
  private static final int EXTENSIBLE = 0xFFFE;
  private static final int MOST_CHANNELS = 8;

  /** How samples are stored. */
  private record Layout(int kind, int channels, int rate, int bits) {

    int frame() {
      return channels * bits / 8;
    }

    static Layout read(ByteBuffer chunk) throws IOException {
      int kind = chunk.getShort() & 0xFFFF;
      int channels = chunk.getShort();
      int rate = chunk.getInt();
      chunk.position(chunk.position() + 6);
      int bits = chunk.getShort();
      if (kind == EXTENSIBLE && chunk.remaining() >= 10) {
        kind = chunk.getShort(chunk.position() + 8) & 0xFFFF;
      }
      boolean whole = kind == PCM && (bits == 8 || bits == 16 || bits == 24 || bits == 32);
      boolean real = kind == FLOAT && (bits == 32 || bits == 64);
      if (!whole && !real
          || channels < 1
          || channels > MOST_CHANNELS
          || rate < 4000
          || rate > 192_000) {
        throw new IOException("wrote a WAV of a kind that isn't known");
      }
      return new Layout(kind, channels, rate, bits);
    }

    /** The next value, where 32768 is full scale. */
    double next(ByteBuffer data) {
      if (kind == FLOAT) {
        double value = bits == 32 ? data.getFloat() : data.getDouble();
        return Double.isFinite(value) ? 32768 * Math.max(-1, Math.min(1, value)) : 0;
      }
      return switch (bits) {
        case 8 -> ((data.get() & 0xFF) - 128) * 256.0;
        case 16 -> data.getShort();
        case 24 -> ((data.get() & 0xFF) | (data.get() & 0xFF) << 8 | data.get() << 16) / 256.0;
        default -> data.getInt() / 65536.0;
      };
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it isn't one; the message is a clause such as {@code wrote no WAV}
   */
  static Wave read(byte[] file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    if (file.length < 12 || in.getInt() != RIFF || in.getInt(8) != WAVE) {
      throw new IOException(file.length == 0 ? "wrote nothing" : "wrote something that is no WAV");
    }
    in.position(12);
    Layout layout = null;
    while (in.remaining() >= 8) {
      int id = in.getInt();
      long length = in.getInt() & 0xFFFFFFFFL;
      int here = (int) Math.min(length, in.remaining());
      ByteBuffer chunk = in.slice(in.position(), here).order(ByteOrder.LITTLE_ENDIAN);
      if (id == FORMAT && here >= 16) {
        layout = Layout.read(chunk);
      } else if (id == DATA && layout != null) {
        ByteBuffer rest = in.slice().order(ByteOrder.LITTLE_ENDIAN);
        return new Wave(samples(length == 0 ? rest : chunk, layout), layout.rate());
      }
      in.position((int) Math.min(in.limit(), in.position() + (long) here + (here & 1)));
    }
    throw new IOException("wrote a WAV without sound in it");
  }

  private static short[] samples(ByteBuffer data, Layout layout) {
    short[] samples = new short[data.remaining() / layout.frame()];
    for (int i = 0; i < samples.length; i++) {
      double sum = 0;
      for (int channel = 0; channel < layout.channels(); channel++) {
        sum += layout.next(data);
      }
      double mean = sum / layout.channels();
      samples[i] = (short) Math.round(Math.max(-32768, Math.min(32767, mean)));
    }
    return samples;
  }
}
