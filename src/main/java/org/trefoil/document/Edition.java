package org.trefoil.document;

import java.util.Objects;

/**
 * What only the author can say of an edition of the work. An empty string means "not stated", and
 * nothing takes its place.
 *
 * @param cover the address of the picture on the outside; {@code none} for an edition without
 * @param conformsTo the standard that the author declares the EPUB conforms to
 * @param certifiedBy who says so
 * @param certifierCredential what entitles them to say so
 * @param certifierReport where their report is
 */
public record Edition(
    String cover,
    String conformsTo,
    String certifiedBy,
    String certifierCredential,
    String certifierReport) {

  /** Nothing was stated. */
  public static final Edition NONE = new Edition("", "", "", "", "");

  /** Checks that nothing is null. */
  public Edition {
    Objects.requireNonNull(cover);
    Objects.requireNonNull(conformsTo);
    Objects.requireNonNull(certifiedBy);
    Objects.requireNonNull(certifierCredential);
    Objects.requireNonNull(certifierReport);
  }
}
