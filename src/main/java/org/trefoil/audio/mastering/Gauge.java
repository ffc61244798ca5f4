package org.trefoil.audio.mastering;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.trefoil.audio.PcmSink;

/** Measures a finished recording while it goes by. */
public final class Gauge implements PcmSink {

  private static final int TENTHS_OF_FLOOR = 5;
  private static final int PIECE = 4096;

  private final LoudnessMeter loudness;
  private final Interpolation interpolation;
  private final int tenth;
  private final float[] samples = new float[2 * Interpolation.REACH + PIECE];
  private int count = Interpolation.REACH;
  private float peak;
  private double energy;
  private long total;
  private final Deque<Double> tenths = new ArrayDeque<>();
  private double tenthEnergy;
  private int tenthCount;
  private double floor = Double.POSITIVE_INFINITY;

  /** A gauge for samples of a rate. */
  public Gauge(int sampleRate) {
    loudness = new LoudnessMeter(sampleRate);
    interpolation = new Interpolation(sampleRate);
    tenth = Math.max(1, sampleRate / 10);
  }

  @Override
  public void write(short[] source, int from, int to) throws IOException {
    loudness.write(source, from, to);
    for (int i = from; i < to; i++) {
      float sample = source[i] / 32768f;
      addToFloor(sample * sample);
      samples[count++] = sample;
      if (count == samples.length) {
        look(PIECE);
      }
    }
    total += to - from;
  }

  /** What was measured. */
  public Levels levels() {
    loudness.finish();
    int left = count - Interpolation.REACH;
    Arrays.fill(samples, count, samples.length, 0);
    look(Math.min(PIECE, left));
    return new Levels(
        loudness.loudness(),
        Decibels.ofAmplitude(peak),
        total == 0 ? Decibels.SILENCE : Decibels.ofEnergy(energy / total),
        Decibels.ofEnergy(Double.isInfinite(floor) ? 0 : floor));
  }

  private void look(int number) {
    for (int i = 0; i < number; i++) {
      int at = Interpolation.REACH + i;
      float loudest = Math.max(Math.abs(samples[at]), Math.abs(samples[at + 1]));
      peak = Math.max(peak, loudest);
      if (loudest * 2 * interpolation.bound() > peak) {
        peak = Math.max(peak, interpolation.peakAfter(samples, at, peak));
      }
    }
    System.arraycopy(samples, number, samples, 0, samples.length - number);
    count -= number;
  }

  private void addToFloor(float squared) {
    energy += squared;
    tenthEnergy += squared;
    if (++tenthCount == tenth) {
      tenths.addLast(tenthEnergy / tenth);
      tenthEnergy = 0;
      tenthCount = 0;
      if (tenths.size() == TENTHS_OF_FLOOR) {
        floor = Math.min(floor, tenths.stream().mapToDouble(each -> each).sum() / TENTHS_OF_FLOOR);
        tenths.removeFirst();
      }
    }
  }
}
