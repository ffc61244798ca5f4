package org.trefoil.language;

/** Which way text runs. */
public enum Direction {
  /** Left to right. */
  LTR,
  /** Right to left. */
  RTL
}
