package org.trefoil.document;

import java.util.regex.Pattern;

/**
 * The name of a node in all three forms: it is an {@code id} in the EPUB, the {@code ID} of a
 * structure element in the PDF, the key of cues and clips. It keeps to letters, digits and hyphens
 * so that it is a valid XML name, CSS selector and file name alike.
 *
 * @param value such as {@code p-3f9ac2e1} or {@code p-3f9ac2e1-s2}; empty before refinement
 */
public record NodeId(String value) {

  private static final Pattern FORM = Pattern.compile("|[A-Za-z][A-Za-z0-9-]*");

  /** What the reader gives; refinement replaces it. */
  public static final NodeId UNSET = new NodeId("");

  /** Checks the form. */
  public NodeId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a node id: " + value);
    }
  }

  /** Whether a string has the form of an id. */
  public static boolean isValid(String value) {
    return !value.isEmpty() && FORM.matcher(value).matches();
  }

  /** Whether refinement has yet to name the node. */
  public boolean isUnset() {
    return value.isEmpty();
  }

  /** The id of the numbered part of this node that a letter names, such as {@code …-s2}. */
  public NodeId part(char kind, int number) {
    return new NodeId(value + "-" + kind + number);
  }

  @Override
  public String toString() {
    return value;
  }
}
