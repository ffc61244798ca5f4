package org.trefoil.audio.mastering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.audio.PcmSink;

/** Measures the stretches of a recording, one after another, while it goes by. */
public final class Gauges implements PcmSink {

  private final int sampleRate;
  private final List<Long> ends;
  private final List<Gauge> gauges = new ArrayList<>();
  private long position;

  /**
   * Gauges for samples of a rate.
   *
   * @param ends one past the last sample of each stretch, in order; what comes after belongs to the
   *     last
   */
  public Gauges(int sampleRate, List<Long> ends) {
    this.sampleRate = sampleRate;
    this.ends = List.copyOf(ends);
    gauges.add(new Gauge(sampleRate));
  }

  @Override
  public void write(short[] samples, int from, int to) throws IOException {
    for (int at = from; at < to; ) {
      while (gauges.size() < ends.size() && position >= ends.get(gauges.size() - 1)) {
        gauges.add(new Gauge(sampleRate));
      }
      int count = to - at;
      if (gauges.size() < ends.size()) {
        count = (int) Math.min(count, ends.get(gauges.size() - 1) - position);
      }
      gauges.get(gauges.size() - 1).write(samples, at, at + count);
      at += count;
      position += count;
    }
  }

  /** What was measured of each stretch. */
  public List<Levels> levels() {
    while (gauges.size() < ends.size()) {
      gauges.add(new Gauge(sampleRate));
    }
    return gauges.stream().map(Gauge::levels).toList();
  }
}
