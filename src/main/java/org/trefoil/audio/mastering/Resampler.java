package org.trefoil.audio.mastering;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Changes the sample rate by a windowed sinc in phases. A sample that lies at some time comes out
 * at that time; nothing is delayed.
 */
final class Resampler implements FloatSink {

  /** Zero crossings on either side. */
  private static final int CROSSINGS = 24;

  private static final int PIECE = 8192;

  private final FloatSink sink;
  private final int up;
  private final int down;
  private final int reach;
  private final float[][] phases;
  private float[] samples;
  private int count;
  private long base;
  private long taken;
  private long made;
  private final float[] out = new float[PIECE];

  private Resampler(int from, int to, FloatSink sink) {
    this.sink = sink;
    int common = BigInteger.valueOf(from).gcd(BigInteger.valueOf(to)).intValue();
    this.up = to / common;
    this.down = from / common;
    double scale = Math.max(1, (double) from / to);
    this.reach = (int) StrictMath.ceil(CROSSINGS * scale);
    this.phases = new float[up][];
    for (int p = 0; p < up; p++) {
      phases[p] = phase((double) p / up, scale);
    }
    this.samples = new float[2 * reach + PIECE];
    this.count = reach;
    this.base = -reach;
  }

  /** A step from one rate to another, or nothing at all where they are the same. */
  static FloatSink between(int from, int to, FloatSink sink) {
    return from == to ? sink : new Resampler(from, to, sink);
  }

  /** How many samples a number of samples becomes. */
  static long length(long samples, int from, int to) {
    return (samples * to + from / 2) / from;
  }

  private float[] phase(double fraction, double scale) {
    double[] weights = new double[2 * reach];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Kernel.at((i - (reach - 1) - fraction) / scale, CROSSINGS);
      sum += weights[i];
    }
    float[] phase = new float[weights.length];
    for (int i = 0; i < phase.length; i++) {
      phase[i] = (float) (weights[i] / sum);
    }
    return phase;
  }

  @Override
  public void write(float[] source, int from, int to) throws IOException {
    taken += to - from;
    for (int at = from; at < to; ) {
      int some = Math.min(to - at, samples.length - count);
      System.arraycopy(source, at, samples, count, some);
      count += some;
      at += some;
      make(Long.MAX_VALUE);
    }
  }

  @Override
  public void finish() throws IOException {
    long length = (taken * up + down / 2) / down;
    while (made < length) {
      int some = Math.min(reach, samples.length - count);
      Arrays.fill(samples, count, count + some, 0);
      count += some;
      make(length);
    }
    sink.finish();
  }

  /** Makes what can be made of the samples at hand. */
  private void make(long limit) throws IOException {
    int ready = 0;
    while (made < limit) {
      long at = made * down / up;
      if (at + reach - base >= count) {
        break;
      }
      out[ready++] = point((int) (at - base), phases[(int) (made * down % up)]);
      made++;
      if (ready == PIECE) {
        sink.write(out, 0, ready);
        ready = 0;
      }
    }
    sink.write(out, 0, ready);
    forget();
  }

  private float point(int at, float[] phase) {
    float sum = 0;
    int first = at - reach + 1;
    for (int i = 0; i < phase.length; i++) {
      sum += phase[i] * samples[first + i];
    }
    return sum;
  }

  private void forget() {
    int unneeded = (int) Math.min(count, made * down / up - reach + 1 - base);
    if (unneeded > 0) {
      System.arraycopy(samples, unneeded, samples, 0, count - unneeded);
      count -= unneeded;
      base += unneeded;
    }
  }
}
