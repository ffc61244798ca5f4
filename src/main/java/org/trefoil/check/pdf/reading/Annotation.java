package org.trefoil.check.pdf.reading;

import java.util.Optional;
import org.trefoil.check.pdf.syntax.Value;

/**
 * Something that lies on a page and can be touched or read by itself (ISO 32000-1, 12.5).
 *
 * @param page where it lies
 * @param number of its object; negative when it stands in the page's own
 * @param kind its subtype
 * @param dict its dictionary
 * @param holder the element that the way back leads to
 */
public record Annotation(
    Page page, int number, String kind, Value.Dict dict, Optional<Element> holder) {

  @Override
  public String toString() {
    return page + ", " + (kind.isEmpty() ? "annotation" : kind) + " " + number;
  }
}
