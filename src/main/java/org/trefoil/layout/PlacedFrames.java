package org.trefoil.layout;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The frames of a page, as the frames of its slabs and where each slab stands. They are moved there
 * when they are asked for, so that a page needs no second copy of what stands on it.
 */
final class PlacedFrames extends AbstractList<Frame> implements RandomAccess {

  private final List<List<Frame>> slabs = new ArrayList<>();

  /** For each slab how far it stands from the left and from the upper edge. */
  private double[] places = new double[64];

  /** For each slab the index of its first frame. */
  private int[] firsts = new int[32];

  private int size;

  /** Adds frames that stand at a place, drawn after those added before. */
  void place(List<Frame> frames, double left, double top) {
    if (frames.isEmpty()) {
      return;
    }
    int slab = slabs.size();
    if (slab == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * slab);
      places = Arrays.copyOf(places, 4 * slab);
    }
    slabs.add(frames);
    firsts[slab] = size;
    places[2 * slab] = left;
    places[2 * slab + 1] = top;
    size += frames.size();
  }

  @Override
  public Frame get(int index) {
    int found = Arrays.binarySearch(firsts, 0, slabs.size(), index);
    int slab = found >= 0 ? found : -found - 2;
    Frame frame = slabs.get(slab).get(index - firsts[slab]);
    return Shift.by(frame, places[2 * slab], places[2 * slab + 1]);
  }

  @Override
  public int size() {
    return size;
  }
}
