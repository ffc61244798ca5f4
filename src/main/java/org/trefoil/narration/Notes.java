package org.trefoil.narration;

/** Whether notes are heard. */
public enum Notes {
  /** Where they stand in the document. */
  READ,
  /** Neither they nor the references to them; each is a declared exception. */
  SKIP
}
