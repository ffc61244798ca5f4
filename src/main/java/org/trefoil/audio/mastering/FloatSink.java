package org.trefoil.audio.mastering;

import java.io.IOException;

/** Takes samples between -1 and 1 in the order in which they are heard. */
interface FloatSink {

  /** Takes some samples; they may be changed by the one who takes them. */
  void write(float[] samples, int from, int to) throws IOException;

  /** There are no more. */
  void finish() throws IOException;
}
