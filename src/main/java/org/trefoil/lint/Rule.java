package org.trefoil.lint;

import java.util.List;
import org.trefoil.report.Code;

/**
 * What is known of a kind of finding.
 *
 * @param code its stable id and usual severity
 * @param slug its name for people, in small letters and hyphens; as stable as the id
 * @param criteria the success criteria of WCAG 2.2 that it serves, such as {@code 1.1.1}
 * @param title what it looks for, in a few words
 * @param reason why it matters, in a plain sentence
 */
public record Rule(Code code, String slug, List<String> criteria, String title, String reason) {

  /** Copies the list. */
  public Rule {
    criteria = List.copyOf(criteria);
  }
}
