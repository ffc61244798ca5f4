package org.trefoil.pdf;

/** Which standards a file says that it meets. */
public enum Conformance {
  /** PDF/UA-1 and PDF/A-2a. */
  UA1_A2A,
  /** None: something that only the author can give is missing. The file is built no differently. */
  UNCLAIMED
}
