package org.trefoil.check.pdf.clause;

import org.trefoil.check.pdf.reading.Book;

/** A part of ISO 14289. */
public enum Part {
  /** For PDF 1.7. */
  UA_1("PDF/UA-1"),
  /** For PDF 2.0. */
  UA_2("PDF/UA-2");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** The part that is for the version of a file. */
  static Part of(Book book) {
    return book.objects().version().startsWith("2.") ? UA_2 : UA_1;
  }

  @Override
  public String toString() {
    return title;
  }
}
