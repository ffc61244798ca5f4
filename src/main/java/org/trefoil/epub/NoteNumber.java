package org.trefoil.epub;

/** What is printed for a note: its number, or its label when nobody refers to it. */
final class NoteNumber {

  private NoteNumber() {}

  static String of(int number, String label) {
    return number > 0 ? Integer.toString(number) : label;
  }
}
