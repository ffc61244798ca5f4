package org.trefoil.refine;

/** Where a note is read, in all forms: never in mid-sentence. */
public enum NotePlace {
  /** After the block that first refers to it. */
  PARAGRAPH,
  /** At the end of the section that first refers to it: before the next heading. */
  SECTION,
  /**
   * At the end of the chapter that first refers to it. Chapters begin with the highest headings of
   * which there are several; a text without such headings is one chapter.
   */
  CHAPTER
}
