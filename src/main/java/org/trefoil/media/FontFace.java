package org.trefoil.media;

import java.io.IOException;
import java.util.Objects;

/**
 * One font file with TrueType outlines, by a name that is unique in its library.
 *
 * @param name such as {@code AtkinsonHyperlegible-Bold}
 * @param file where its bytes come from
 */
public record FontFace(String name, Content file) {

  /** The bytes of a font, from the program's resources or from the machine. */
  @FunctionalInterface
  public interface Content {
    /**
     * Reads the whole font.
     *
     * @throws IOException when it can't be read; the message has its path
     */
    byte[] bytes() throws IOException;
  }

  /** Checks that nothing is missing. */
  public FontFace {
    Objects.requireNonNull(name);
    Objects.requireNonNull(file);
  }
}
