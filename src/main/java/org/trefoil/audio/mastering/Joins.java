package org.trefoil.audio.mastering;

import java.io.IOException;
import java.util.Arrays;
import org.trefoil.audio.PcmSink;

/**
 * Mends the joins: where sound begins or ends beside silence it swells or fades within a
 * millisecond, and where one piece follows another without a pause a step between them is spread
 * over the same time. Each call of {@link #write} brings a piece, which may have silence of its own
 * before and after its sound; between these nothing is changed, nor is any sample moved.
 */
final class Joins implements PcmSink {

  /** A step that can be heard as a click, in units of 16 bits: 1 % of full scale. */
  private static final int STEP = 328;

  /** What a resampler leaves of silence. */
  private static final int QUIET = 8;

  private static final short[] NOTHING = {};

  private final PcmSink sink;
  private final int reach;
  private short[] held = NOTHING;
  private boolean silent = true;

  Joins(int sampleRate, PcmSink sink) {
    this.sink = sink;
    this.reach = Math.max(4, sampleRate / 1000);
  }

  @Override
  public void write(short[] samples, int from, int to) throws IOException {
    if (from == to) {
      return;
    }
    if (isSilence(samples, from, to)) {
      endPiece(true);
      sink.write(samples, from, to);
      silent = true;
    } else {
      piece(Arrays.copyOfRange(samples, from, to));
      silent = false;
    }
  }

  /** Lets go of what was held back. */
  void finish() throws IOException {
    endPiece(true);
  }

  private void piece(short[] sound) throws IOException {
    if (silent || heardTo(held) < held.length || heardFrom(sound) > 0) {
      fade(held);
      swell(sound);
    } else {
      spread(held, sound);
    }
    endPiece(false);
    int kept = Math.min(sound.length, sound.length - heardTo(sound) + reach);
    sink.write(sound, 0, sound.length - kept);
    held = Arrays.copyOfRange(sound, sound.length - kept, sound.length);
  }

  /** Where the silence before the sound of a piece ends; less than the reach is none. */
  private int heardFrom(short[] sound) {
    int from = 0;
    while (from < sound.length && Math.abs(sound[from]) <= QUIET) {
      from++;
    }
    return from < reach ? 0 : from;
  }

  /** Where the silence after the sound of a piece begins; less than the reach is none. */
  private int heardTo(short[] sound) {
    int to = sound.length;
    while (to > 0 && Math.abs(sound[to - 1]) <= QUIET) {
      to--;
    }
    return sound.length - to < reach ? sound.length : to;
  }

  private void endPiece(boolean fading) throws IOException {
    if (fading) {
      fade(held);
    }
    sink.write(held, 0, held.length);
    held = NOTHING;
  }

  private void swell(short[] sound) {
    int from = heardFrom(sound);
    if (from < sound.length && Math.abs(sound[from]) > STEP) {
      int count = Math.min(reach, sound.length - from);
      for (int i = 0; i < count; i++) {
        sound[from + i] = (short) (sound[from + i] * (i + 0.5) / count);
      }
    }
  }

  private void fade(short[] sound) {
    int to = heardTo(sound);
    if (to > 0 && Math.abs(sound[to - 1]) > STEP) {
      int count = Math.min(reach, to);
      for (int i = 0; i < count; i++) {
        sound[to - count + i] = (short) (sound[to - count + i] * (count - i - 0.5) / count);
      }
    }
  }

  /** Half of the step is taken from each side, less with every sample away from the join. */
  private void spread(short[] before, short[] after) {
    if (before.length == 0) {
      return;
    }
    double step = after[0] - before[before.length - 1];
    if (Math.abs(step) <= STEP) {
      return;
    }
    for (int i = 0; i < before.length; i++) {
      int away = before.length - 1 - i;
      before[i] = clamped(before[i] + step / 2 * (1 - (double) away / before.length));
    }
    int count = Math.min(reach, after.length);
    for (int i = 0; i < count; i++) {
      after[i] = clamped(after[i] - step / 2 * (1 - (double) i / count));
    }
  }

  private static short clamped(double value) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(value)));
  }

  static boolean isSilence(short[] samples, int from, int to) {
    for (int i = from; i < to; i++) {
      if (samples[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
