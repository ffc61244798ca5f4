package org.trefoil.audio.mastering;

import java.io.IOException;
import java.util.Arrays;

/**
 * Keeps true peaks below a ceiling. It looks five milliseconds ahead, so the gain comes down before
 * the peak and without a corner, and goes up again within a tenth of a second. What comes out
 * stands at the same time as what went in.
 */
final class Limiter implements FloatSink {

  private static final double LOOK_AHEAD = 0.005;

  /** Seconds in which two thirds of a gain come back. */
  static final double RELEASE = 0.06;

  private static final int PIECE = 4096;

  private final FloatSink sink;
  private final float ceiling;
  private final Interpolation interpolation;
  private final int ahead;
  private final float release;

  /** Samples before those at hand, those at hand, and those after. */
  private float[] samples;

  private int count;

  /** For each sample the gain that its own peak allows. */
  private final float[] allowed;

  private final SlidingLeast least;
  private final float[] recent;
  private int recentAt;
  private double recentSum;
  private float released = 1;
  private boolean settled;
  private final float[] out = new float[PIECE];
  private int outCount;
  private long skipped;

  Limiter(int sampleRate, double ceilingDecibels, FloatSink sink) {
    this.sink = sink;
    this.ceiling = (float) Decibels.factor(ceilingDecibels);
    this.interpolation = new Interpolation(sampleRate);
    this.ahead = Math.max(8, (int) (LOOK_AHEAD * sampleRate));
    this.release = (float) (1 - StrictMath.exp(-1 / (RELEASE * sampleRate)));
    this.samples = new float[before() + PIECE + Interpolation.REACH];
    this.count = before();
    this.allowed = new float[PIECE];
    this.least = new SlidingLeast(ahead + 1);
    this.recent = new float[ahead + 1];
    Arrays.fill(recent, 1);
    this.recentSum = ahead + 1;
    this.skipped = ahead;
  }

  /** How many samples are kept behind the one whose peak is looked at. */
  private int before() {
    return ahead + Interpolation.REACH;
  }

  @Override
  public void write(float[] source, int from, int to) throws IOException {
    for (int at = from; at < to; ) {
      int taken = Math.min(to - at, samples.length - count);
      System.arraycopy(source, at, samples, count, taken);
      count += taken;
      at += taken;
      if (count == samples.length) {
        advance(PIECE);
      }
    }
  }

  @Override
  public void finish() throws IOException {
    int left = count - before();
    int pushed = left + ahead;
    while (pushed > 0) {
      Arrays.fill(samples, count, samples.length, 0);
      int now = Math.min(PIECE, pushed);
      advance(now);
      pushed -= now;
    }
    drain();
    sink.finish();
  }

  /** Looks at so many samples more and gives away as many that lie further back. */
  private void advance(int number) throws IOException {
    allow(number);
    for (int i = 0; i < number; i++) {
      float gain = gain(allowed[i]);
      if (skipped > 0) {
        skipped--;
      } else {
        out[outCount++] = samples[before() + i - ahead] * gain;
        if (outCount == PIECE) {
          drain();
        }
      }
    }
    int kept = samples.length - number;
    System.arraycopy(samples, number, samples, 0, kept);
    count = Math.max(before(), Math.min(count, samples.length) - number);
  }

  private void allow(int number) {
    Arrays.fill(allowed, 0, number, 1);
    float between = 0;
    for (int i = 0; i < number; i++) {
      int at = before() + i;
      float peak = Math.max(Math.abs(samples[at]), between);
      between = near(at) ? interpolation.peakAfter(samples, at, ceiling) : 0;
      peak = Math.max(peak, between);
      if (peak > ceiling) {
        allowed[i] = ceiling / peak;
      }
    }
  }

  /** Whether the samples around are loud enough for a point between them to reach the ceiling. */
  private boolean near(int at) {
    float loudest = Math.max(Math.abs(samples[at]), Math.abs(samples[at + 1]));
    return loudest * 2 * interpolation.bound() > ceiling;
  }

  /** The gain of the sample that lies the look-ahead behind. */
  private float gain(float target) {
    if (settled && target == 1) {
      return 1;
    }
    float low = least.next(target);
    released = Math.min(low, released + (1 - released) * release);
    if (released > 1 - 1e-4f && low == 1) {
      released = 1;
    }
    recentSum += released - recent[recentAt];
    recent[recentAt] = released;
    recentAt = recentAt + 1 == recent.length ? 0 : recentAt + 1;
    // Where nothing had to come down for as long as is looked ahead, time may stand still.
    settled = released == 1 && least.least() == 1 && recentSum > recent.length - 1e-6;
    return settled ? 1 : (float) Math.min(1, recentSum / recent.length);
  }

  private void drain() throws IOException {
    sink.write(out, 0, outCount);
    outCount = 0;
  }
}
