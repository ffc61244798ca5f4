package org.trefoil.layout;

import java.util.Arrays;

/** One pass of {@link TotalFit}: the best way from the first place to the last. */
final class Lines {

  private static final double LINE = 10;
  private static final double HYPHEN = 50;
  private static final double SEAM = 30;
  private static final double FORCED = 1000;
  private static final double HYPHENS_IN_A_ROW = 10_000;
  private static final double LAST_HYPHEN = 5_000;
  private static final double UNLIKE = 10_000;
  private static final double SHORT_END = 3_000;
  private static final double OVERFULL = 1e12;

  /** Looser lines are left ragged, so then it counts how much of them is empty. */
  private static final double LOOSEST = 10;

  /** What gives way in a line without words to part, as a part of the measure. */
  private static final double LEAST_STRETCH = 0.02;

  /** A ragged line may be shorter than the measure by so much before it looks bad. */
  private static final double RAG = 0.16;

  /** A last line shorter than this part of the measure looks lost. */
  private static final double SHORT = 0.08;

  /** So many beginnings are compared at most; only text without width has more. */
  private static final int MOST_ACTIVE = 512;

  private static final int FITNESSES = 4;

  private final Places places;
  private final double width;
  private final double tolerance;
  private final boolean ragged;
  private final int last;

  private int nodes;
  private int[] place = new int[256];
  private int[] previous = new int[256];
  private double[] demerits = new double[256];
  private byte[] fitness = new byte[256];
  private byte[] hyphens = new byte[256];

  private int[] active = new int[64];
  private int actives;

  private final double[] best = new double[FITNESSES];
  private final int[] bestFrom = new int[FITNESSES];

  Lines(Places places, double width, double tolerance, Manner manner) {
    this.places = places;
    this.width = width;
    this.tolerance = tolerance;
    this.ragged = manner != Manner.JUSTIFIED;
    this.last = places.count() - 1;
  }

  /** The offsets at which lines end; none when a line would be looser than is tolerated. */
  int[] ends() {
    add(0, -1, 0, 1);
    activate(0);
    for (int at = 1; at <= last; at++) {
      tryAt(at);
      if (actives == 0) {
        return new int[0];
      }
    }
    return way(bestAtEnd());
  }

  /** Looks at all lines that could end at a place, and keeps the best of each fitness. */
  private void tryAt(int at) {
    Arrays.fill(best, Double.MAX_VALUE);
    int kept = 0;
    int newest = active[actives - 1];
    for (int i = 0; i < actives; i++) {
      int from = active[i];
      double ratio = ratio(place[from], at);
      if (TotalFit.fits(ratio)) {
        active[kept++] = from;
        consider(from, at, ratio);
      } else if (at == last) {
        continue;
      }
    }
    boolean stuck = kept == 0 && tolerance == Double.MAX_VALUE;
    if (stuck) {
      best[0] = demerits[newest] + OVERFULL;
      bestFrom[0] = newest;
    }
    actives = at == last ? 0 : kept;
    open(at);
  }

  private double ratio(int from, int at) {
    double slack = width - places.width(from, at);
    if (ragged) {
      return slack < -0.01 ? -Double.MAX_VALUE : Math.max(0, slack) / (width * RAG);
    }
    return TotalFit.ratio(slack, places.stretch(from, at), places.shrink(from, at));
  }

  private void consider(int from, int at, double ratio) {
    boolean ends = at == last;
    if (!ends && ratio > tolerance) {
      return;
    }
    double loose = ends && ratio > 0 ? 0 : ratio;
    int fit = fit(loose);
    double sum = demerits[from] + demerits(from, at, loose, fit);
    if (sum < best[fit]) {
      best[fit] = sum;
      bestFrom[fit] = from;
    }
  }

  private static int fit(double ratio) {
    return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  }

  private double demerits(int from, int at, double ratio, int fit) {
    double looseness = ratio > 0 ? looseness(from, at, ratio) : Math.min(LOOSEST, -ratio);
    double line = LINE + 100 * looseness * looseness * looseness;
    double sum = line * line + penalty(at);
    if (hyphens[from] > 0 && isHyphen(at)) {
      sum += HYPHENS_IN_A_ROW * hyphens[from];
    }
    if (at == last) {
      sum += hyphens[from] > 0 ? LAST_HYPHEN : 0;
      sum += places.width(place[from], at) < width * SHORT ? SHORT_END : 0;
    }
    return sum + (Math.abs(fitness[from] - fit) > 1 ? UNLIKE : 0);
  }

  private double looseness(int from, int at, double ratio) {
    double empty = Math.max(0, width - places.width(place[from], at)) / width;
    return Math.min(ratio, Math.min(LOOSEST * (1 + empty), empty / LEAST_STRETCH));
  }

  private double penalty(int at) {
    double penalty =
        switch (places.kind(at)) {
          case PLAIN -> 0;
          case SEAM -> SEAM;
          case HYPHEN -> HYPHEN;
          case FORCED -> FORCED;
        };
    return penalty * penalty;
  }

  private boolean isHyphen(int at) {
    return places.kind(at) == Places.Kind.HYPHEN;
  }

  /** Makes the best ways to a place beginnings of the next line. */
  private void open(int at) {
    for (int fit = 0; fit < FITNESSES; fit++) {
      if (best[fit] < Double.MAX_VALUE) {
        int run = isHyphen(at) ? Math.min(100, hyphens[bestFrom[fit]] + 1) : 0;
        activate(add(at, bestFrom[fit], best[fit], fit));
        hyphens[nodes - 1] = (byte) run;
      }
    }
  }

  private int add(int at, int from, double sum, int fit) {
    if (nodes == place.length) {
      int size = nodes * 2;
      place = Arrays.copyOf(place, size);
      previous = Arrays.copyOf(previous, size);
      demerits = Arrays.copyOf(demerits, size);
      fitness = Arrays.copyOf(fitness, size);
      hyphens = Arrays.copyOf(hyphens, size);
    }
    place[nodes] = at;
    previous[nodes] = from;
    demerits[nodes] = sum;
    fitness[nodes] = (byte) fit;
    return nodes++;
  }

  private void activate(int node) {
    if (actives == MOST_ACTIVE) {
      System.arraycopy(active, 1, active, 0, --actives);
    }
    if (actives == active.length) {
      active = Arrays.copyOf(active, actives * 2);
    }
    active[actives++] = node;
  }

  private int bestAtEnd() {
    int found = active[0];
    for (int i = 1; i < actives; i++) {
      found = demerits[active[i]] < demerits[found] ? active[i] : found;
    }
    return found;
  }

  private int[] way(int end) {
    int count = 0;
    for (int node = end; previous[node] >= 0; node = previous[node]) {
      count++;
    }
    int[] ends = new int[count];
    for (int node = end; previous[node] >= 0; node = previous[node]) {
      ends[--count] = places.at(place[node]);
    }
    return ends;
  }
}
