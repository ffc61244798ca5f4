package org.trefoil.audio.mastering;

/** Applies the gains of the chapters to samples that come in order. */
final class Amplifier {

  private final Gains gains;
  private final double more;
  private final int ramp;
  private long position;
  private int chapter;

  /**
   * An amplifier.
   *
   * @param more decibels on top of every gain
   * @param ramp samples within which one gain becomes the next
   * @param position the sample that comes first
   */
  Amplifier(Gains gains, double more, int ramp, long position) {
    this.gains = gains;
    this.more = more;
    this.ramp = ramp;
    this.position = position;
  }

  /** Amplifies the next samples. */
  void apply(float[] samples, int count) {
    for (int i = 0; i < count; ) {
      while (end() <= position + i) {
        chapter++;
      }
      long rampStart = end() == Long.MAX_VALUE ? end() : end() - ramp;
      float own = factor(chapter);
      int until = (int) Math.min(count, Math.max(i, rampStart - position));
      for (; i < until; i++) {
        samples[i] *= own;
      }
      int last = (int) Math.min(count, end() - position);
      for (; i < last; i++) {
        float along = (position + i - rampStart + 1f) / ramp;
        samples[i] *= own + (factor(chapter + 1) - own) * along;
      }
    }
    position += count;
  }

  /** Where the present chapter ends. */
  private long end() {
    return chapter + 1 < gains.starts().length ? gains.starts()[chapter + 1] : Long.MAX_VALUE;
  }

  private float factor(int index) {
    return (float) Decibels.factor(gains.decibels()[index] + more);
  }
}
