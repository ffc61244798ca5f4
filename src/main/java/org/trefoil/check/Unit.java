package org.trefoil.check;

import java.util.List;
import org.trefoil.source.Span;

/**
 * The smallest piece of a work that stands by itself: a paragraph, a heading, a cell, a picture.
 *
 * @param role what it is and in what it stands, from the outside in, such as {@code item 2/quote}
 * @param id its name, as far as it has one
 * @param text its words; white space is a single blank
 * @param quoted the same with brackets around what somebody else said
 * @param span where it stands in the Markdown; of a finished file unknown
 * @param parts its sentences; of a finished file unknown
 */
record Unit(String role, String id, String text, String quoted, Span span, List<Part> parts) {

  /** A sentence and its place. */
  record Part(String id, String text, Span span) {}

  Unit {
    parts = List.copyOf(parts);
  }

  /** Whether two are the same to a reader. */
  boolean equal(Unit other) {
    return role.equals(other.role) && quoted.equals(other.quoted);
  }
}
