package org.trefoil.audio;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Changes the number of samples a second without moving anything in time: a windowed sinc (Kaiser,
 * some 90 dB down beyond the band) at the exact ratio of the rates. The same samples always give
 * the same result; safe to share between threads.
 */
public final class Resampler {

  /** Zero crossings of the sinc on each side. */
  private static final int CROSSINGS = 32;

  /** Of the lower rate's band, the part that is kept. */
  private static final double BAND = 0.94;

  /** Of the Kaiser window. */
  private static final double BETA = 9;

  private static final Map<Long, Resampler> KNOWN = new ConcurrentHashMap<>();

  private final int up;
  private final int down;
  private final int half;
  private final float[][] phases;

  private Resampler(int from, int to) {
    int common = greatestCommonDivisor(from, to);
    this.up = to / common;
    this.down = from / common;
    double cutoff = BAND * Math.min(1, (double) to / from);
    this.half = (int) StrictMath.ceil(CROSSINGS / cutoff);
    this.phases = new float[up][];
    for (int i = 0; i < up; i++) {
      phases[i] = phase((double) i / up, cutoff);
    }
  }

  /** A resampler; both rates are in samples a second. */
  public static Resampler between(int from, int to) {
    if (from < 1 || to < 1) {
      throw new IllegalArgumentException("From " + from + " to " + to + " samples a second");
    }
    return KNOWN.computeIfAbsent((long) from << 32 | to, rates -> new Resampler(from, to));
  }

  /** The samples at the new rate; their first stands where the first stood. */
  public short[] resample(short[] samples) {
    if (up == down) {
      return samples;
    }
    short[] result = new short[position(samples.length)];
    for (int i = 0; i < result.length; i++) {
      long place = (long) i * down;
      double value = sum(samples, (int) (place / up), phases[(int) (place % up)]);
      result[i] = (short) Math.round(Math.max(-32768, Math.min(32767, value)));
    }
    return result;
  }

  /** Where a sample stands at the new rate, to the nearest. */
  public int position(int sample) {
    return (int) (((long) sample * up + down / 2) / down);
  }

  private double sum(short[] samples, int centre, float[] taps) {
    int first = centre - half + 1;
    int from = Math.max(0, -first);
    int to = Math.min(taps.length, samples.length - first);
    double sum = 0;
    for (int k = from; k < to; k++) {
      sum += taps[k] * samples[first + k];
    }
    return sum;
  }

  /** The weights of the samples around a place between two of them; together they weigh 1. */
  private float[] phase(double fraction, double cutoff) {
    double[] taps = new double[2 * half];
    double weight = 0;
    for (int k = 0; k < taps.length; k++) {
      double distance = k - half + 1 - fraction;
      taps[k] = sinc(distance * cutoff) * kaiser(distance / half);
      weight += taps[k];
    }
    float[] phase = new float[taps.length];
    for (int k = 0; k < taps.length; k++) {
      phase[k] = (float) (taps[k] / weight);
    }
    return phase;
  }

  private static double sinc(double x) {
    return x == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
  }

  private static double kaiser(double x) {
    return Math.abs(x) > 1 ? 0 : bessel(BETA * StrictMath.sqrt(1 - x * x)) / bessel(BETA);
  }

  /** The modified Bessel function of order 0, by its series. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; term > sum * 1e-16; k++) {
      term *= x / (2 * k) * (x / (2 * k));
      sum += term;
    }
    return sum;
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
