package org.trefoil.pdf;

/**
 * The vocabularies that structure types are taken from in PDF 2.0 (ISO 32000-2, 14.8.6). ISO/TS
 * 32005 lets a tree mix the first two: quotations, program text and contents exist in the old one
 * only.
 */
enum Namespace {
  /** The types of PDF 1.7. */
  PDF_1("http://iso.org/pdf/ssn"),
  /** The types of PDF 2.0. */
  PDF_2("http://iso.org/pdf2/ssn"),
  /** Our own, each mapped to one of PDF 2.0. */
  OURS("tag:trefoil,2026:structure");

  private final String uri;

  Namespace(String uri) {
    this.uri = uri;
  }

  String uri() {
    return uri;
  }
}
