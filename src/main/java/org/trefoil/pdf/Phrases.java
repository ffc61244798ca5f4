package org.trefoil.pdf;

import org.trefoil.language.Language;

/** Our own words in a PDF, in one language. */
record Phrases(Language language) {

  static Phrases in(Language language) {
    return new Phrases(language);
  }

  /** Said for a picture that nobody described. */
  String undescribed() {
    return "Image without a description";
  }

  /** Said for the box of something done. */
  String done() {
    return "Done";
  }

  /** Said for the box of something to be done. */
  String open() {
    return "To do";
  }

  /** Said for the mark of a note. */
  String note(int number) {
    return "Note " + number;
  }

  /** Said for a link whose text is its address. */
  String web(String host) {
    return "Web page at " + host;
  }

  /** Said for a link that writes a letter. */
  String mail(String address) {
    return "E-mail to " + address;
  }

  /** Said for a link that calls somebody. */
  String telephone(String number) {
    return "Call " + number;
  }

  /** Said for a link inside the work that has no words. */
  String elsewhere() {
    return "Another place in this document";
  }
}
