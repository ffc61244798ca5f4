package org.trefoil.narration;

/** How much of the structure is spoken. What the text says is spoken at every level. */
public enum Level {
  /** The text, the numbers of lists, and pauses; nothing is announced. */
  PLAIN,
  /** Lists, quotations, tables, pictures and notes are announced briefly. */
  STANDARD,
  /** All structure is announced, with levels and sizes, and code is read line by line. */
  FULL
}
