package org.trefoil.check.pdf.reading;

/** What a structure element holds. */
public sealed interface Kid permits Element, Kid.Content, Kid.Annotation {

  /**
   * Marked content.
   *
   * @param page the number of the object of the page, or of the form, that draws it
   */
  record Content(int page, int mcid) implements Kid {

    /** Spreads pages apart: small numbers in both places would meet in the same few places. */
    @Override
    public int hashCode() {
      return page * 0x9E3779B1 + mcid;
    }
  }

  /** An annotation, by the number of its object. */
  record Annotation(int number) implements Kid {}
}
