package org.trefoil.epub;

import org.trefoil.document.Block;

/**
 * How a callout is marked up. Tips and notices have roles of their own in DPUB-ARIA, and HTML
 * allows the one on an aside and the other on a section only (ARIA in HTML, section 4).
 *
 * @param name the class for the style sheet
 * @param element the element
 * @param type the structural semantics; empty when there are none that aren't deprecated
 * @param role the role
 */
record CalloutMarkup(String name, String element, String type, String role) {

  static CalloutMarkup of(Block.CalloutKind kind) {
    return switch (kind) {
      case NOTE -> new CalloutMarkup("note", "aside", "", "note");
      case TIP -> new CalloutMarkup("tip", "aside", "tip", "doc-tip");
      case IMPORTANT -> notice("important");
      case WARNING -> notice("warning");
      case CAUTION -> notice("caution");
    };
  }

  private static CalloutMarkup notice(String name) {
    return new CalloutMarkup(name, "section", "notice", "doc-notice");
  }
}
