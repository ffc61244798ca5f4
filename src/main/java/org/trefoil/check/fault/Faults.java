package org.trefoil.check.fault;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, but no more of one rule than a person will read. */
public final class Faults {

  private static final int MOST = 20;

  private final List<Fault> all = new ArrayList<>();

  /** Adds a fault, unless there are enough of its rule. */
  public void add(String rule, String place, String message) {
    if (all.stream().filter(fault -> fault.rule().equals(rule)).count() < MOST) {
      all.add(new Fault(rule, place, message));
    }
  }

  /** Adds a fault where something doesn't hold. */
  public void unless(boolean sound, String rule, String place, String message) {
    if (!sound) {
      add(rule, place, message);
    }
  }

  /** What was collected, in order. */
  public List<Fault> all() {
    return List.copyOf(all);
  }
}
