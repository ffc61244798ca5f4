package org.trefoil.report;

import java.util.Optional;

/** Decides for an author how much a finding matters, as suppressions and configurations do. */
@FunctionalInterface
public interface Weighing {

  /** Every finding matters as much as its code says. */
  Weighing AS_FOUND = Optional::of;

  /** The finding as it is to be told; empty when it isn't to be told. */
  Optional<Diagnostic> weigh(Diagnostic found);
}
