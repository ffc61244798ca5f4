package org.trefoil.narration;

import java.util.Objects;

/**
 * How the narrator goes about.
 *
 * @param level how much of the structure is spoken
 * @param tableCells a larger table is summarised at the level {@link Level#STANDARD}
 * @param quotationWords a quotation of more words counts as long, and its ends are announced
 * @param notes whether notes are heard
 */
public record NarrationOptions(Level level, int tableCells, int quotationWords, Notes notes) {

  /** Checks that the limits make sense. */
  public NarrationOptions {
    Objects.requireNonNull(level);
    Objects.requireNonNull(notes);
    if (tableCells < 1 || quotationWords < 1) {
      throw new IllegalArgumentException("Limits of " + tableCells + ", " + quotationWords);
    }
  }

  /** The usual limits at a level: tables to 200 cells, quotations to 25 words. */
  public static NarrationOptions of(Level level) {
    return new NarrationOptions(level, 200, 25, Notes.READ);
  }

  /** The same, but for what is heard of notes. */
  public NarrationOptions withNotes(Notes choice) {
    return new NarrationOptions(level, tableCells, quotationWords, choice);
  }
}
