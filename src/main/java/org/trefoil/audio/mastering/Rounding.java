package org.trefoil.audio.mastering;

import java.io.IOException;
import org.trefoil.audio.PcmSink;

/** From numbers between -1 and 1 to samples of 16 bits; the room tone is dither enough. */
final class Rounding implements FloatSink {

  private final PcmSink sink;
  private short[] rounded = new short[8192];

  Rounding(PcmSink sink) {
    this.sink = sink;
  }

  @Override
  public void write(float[] samples, int from, int to) throws IOException {
    if (rounded.length < to - from) {
      rounded = new short[to - from];
    }
    for (int i = from; i < to; i++) {
      int value = Math.round(samples[i] * 32768f);
      rounded[i - from] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
    }
    sink.write(rounded, 0, to - from);
  }

  @Override
  public void finish() {
    // nothing is held back
  }
}
