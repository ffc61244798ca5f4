package org.trefoil.report;

/** How much a finding matters. */
public enum Severity {
  /** Worth knowing; nothing is wrong. */
  INFO,
  /** Something was derived or repaired; the result is sound. */
  WARNING,
  /** The result lacks something that only the author can give; exit code 1. */
  ERROR
}
