package org.trefoil.pipeline;

import org.trefoil.refine.NotePlace;

/** Where notes are read. They stand at the same place in the EPUB and in the PDF. */
public enum Notes {
  /** Nowhere; in the EPUB and the PDF they stand after the paragraph. */
  SKIP(NotePlace.PARAGRAPH),
  /** After the paragraph that first refers to them. */
  PARAGRAPH(NotePlace.PARAGRAPH),
  /** At the end of the section. */
  SECTION(NotePlace.SECTION),
  /** At the end of the chapter. */
  CHAPTER(NotePlace.CHAPTER);

  private final NotePlace place;

  Notes(NotePlace place) {
    this.place = place;
  }

  /** Where they stand. */
  NotePlace place() {
    return place;
  }

  /** Whether they are heard. */
  org.trefoil.narration.Notes heard() {
    return this == SKIP ? org.trefoil.narration.Notes.SKIP : org.trefoil.narration.Notes.READ;
  }
}
