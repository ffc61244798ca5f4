package org.trefoil.check.pdf.reading;

import java.util.ArrayList;
import java.util.List;

/** What one rule finds; of a kind that is everywhere, the first hundred. */
public final class Faults {

  private static final int MOST = 100;

  private final String rule;
  private final List<Fault> found = new ArrayList<>();

  public Faults(String rule) {
    this.rule = rule;
  }

  /** Notes a fault, when something doesn't hold. */
  public Faults unless(boolean holds, Object place, String message) {
    if (!holds && found.size() < MOST) {
      found.add(new Fault(rule, place.toString(), message));
    }
    return this;
  }

  /** Notes a fault. */
  public Faults add(Object place, String message) {
    return unless(false, place, message);
  }

  public List<Fault> all() {
    return List.copyOf(found);
  }
}
