package org.trefoil.epub;

import java.io.IOException;
import java.io.InputStream;

/** The one style sheet of every book. */
final class StyleSheet {

  static final String NAME = "style.css";

  /** The class that a reading system gives to what is heard. */
  static final String ACTIVE = "heard";

  private StyleSheet() {}

  static byte[] bytes() throws IOException {
    try (InputStream in = StyleSheet.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("The style sheet of the books is part of the program");
      }
      return in.readAllBytes();
    }
  }
}
