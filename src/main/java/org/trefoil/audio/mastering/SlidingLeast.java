package org.trefoil.audio.mastering;

/** The least of the last so many values, in constant time a value. */
final class SlidingLeast {

  private final int window;
  private final float[] values;
  private final long[] places;
  private int first;
  private int count;
  private long place;

  SlidingLeast(int window) {
    this.window = window;
    this.values = new float[window + 1];
    this.places = new long[window + 1];
  }

  /** Takes a value and gives the least, this one included. */
  float next(float value) {
    while (count > 0 && values[index(count - 1)] >= value) {
      count--;
    }
    values[index(count)] = value;
    places[index(count)] = place;
    count++;
    if (places[first] <= place - window) {
      first = index(1);
      count--;
    }
    place++;
    return values[first];
  }

  /** The least of those at hand. */
  float least() {
    return values[first];
  }

  private int index(int i) {
    int at = first + i;
    return at >= values.length ? at - values.length : at;
  }
}
