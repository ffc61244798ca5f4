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

  /**
   * Is told that a chapter begins with the next sample; whoever stores chapters apart cuts here.
   *
   * @param title of the chapter
   * @throws IOException when the chapter before can't be stored
   */
  default void chapter(String title) throws IOException {}
}
