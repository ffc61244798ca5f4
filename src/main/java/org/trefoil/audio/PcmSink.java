package org.trefoil.audio;

import java.io.IOException;

/** Takes samples in the order in which they are heard: 16 bits, one channel. */
@FunctionalInterface
public interface PcmSink {

  /**
   * Takes some samples. They are read before the call returns; the array may be used again.
   *
   * @param samples where they stand
   * @param from the first
   * @param to one past the last
   * @throws IOException when they can't be stored
   */
  void write(short[] samples, int from, int to) throws IOException;
}
