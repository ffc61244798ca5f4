package org.trefoil.epub;

import org.trefoil.document.Block;

/** How numbered lists are counted, in the words of HTML and of the style sheet. */
final class NumberedLists {

  private NumberedLists() {}

  /** The value of the {@code type} attribute. */
  static String type(Block.MarkerStyle style) {
    return switch (style) {
      case DECIMAL -> "1";
      case LOWER_ALPHA -> "a";
      case UPPER_ALPHA -> "A";
      case LOWER_ROMAN -> "i";
      case UPPER_ROMAN -> "I";
    };
  }

  /** The class that changes the delimiter after a number; empty when it is the full stop. */
  static String delimiterClass(Block.MarkerStyle style, String delimiter) {
    if (!delimiter.equals(")")) {
      return "";
    }
    return switch (style) {
      case DECIMAL -> "paren-decimal";
      case LOWER_ALPHA -> "paren-lower-alpha";
      case UPPER_ALPHA -> "paren-upper-alpha";
      case LOWER_ROMAN -> "paren-lower-roman";
      case UPPER_ROMAN -> "paren-upper-roman";
    };
  }
}
