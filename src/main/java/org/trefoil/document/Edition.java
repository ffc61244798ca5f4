package org.trefoil.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What only the author can say of an edition of the work. An empty string means "not stated", and
 * nothing takes its place.
 *
 * @param cover the address of the picture on the outside; {@code none} for an edition without
 * @param conformsTo the standard that the author declares the EPUB conforms to
 * @param certifiedBy who says so
 * @param certifierCredential what entitles them to say so
 * @param certifierReport where their report is
 * @param contents whether a table of contents is printed; not stated for what is usual
 * @param attachments files beside the text that a PDF carries with it
 */
public record Edition(
    String cover,
    String conformsTo,
    String certifiedBy,
    String certifierCredential,
    String certifierReport,
    Optional<Boolean> contents,
    List<String> attachments) {

  /** Nothing was stated. */
  public static final Edition NONE = new Edition("", "", "", "", "");

  /** An edition whose PDF has what is usual. */
  public Edition(
      String cover,
      String conformsTo,
      String certifiedBy,
      String certifierCredential,
      String certifierReport) {
    this(
        cover,
        conformsTo,
        certifiedBy,
        certifierCredential,
        certifierReport,
        Optional.empty(),
        List.of());
  }

  /** Checks that nothing is null. */
  public Edition {
    Objects.requireNonNull(cover);
    Objects.requireNonNull(conformsTo);
    Objects.requireNonNull(certifiedBy);
    Objects.requireNonNull(certifierCredential);
    Objects.requireNonNull(certifierReport);
    Objects.requireNonNull(contents);
    attachments = List.copyOf(attachments);
  }
}
