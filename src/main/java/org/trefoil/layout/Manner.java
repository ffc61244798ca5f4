package org.trefoil.layout;

/** How the lines of a column are filled. */
public enum Manner {
  /** To both edges, with words hyphenated where that helps. */
  JUSTIFIED,
  /** To one edge, with words hyphenated where that helps. */
  RAGGED,
  /** To one edge, with all words whole. */
  WHOLE
}
