package org.trefoil.media;

import java.io.IOException;
import java.util.Objects;

/**
 * One font file with TrueType outlines, by a name that is unique in its library.
 *
 * @param name such as {@code AtkinsonHyperlegible-Bold}
 * @param file where its bytes come from
 * @param cut which cut of its family it is
 */
public record FontFace(String name, Content file, Cut cut) {

  /** The cuts of a family that text asks for. */
  public enum Cut {
    PLAIN,
    ITALIC,
    BOLD,
    BOLD_ITALIC;

    /** The cut that is heavy, slanted, both or neither. */
    public static Cut of(boolean bold, boolean italic) {
      return bold ? italic ? BOLD_ITALIC : BOLD : italic ? ITALIC : PLAIN;
    }

    /** Whether it is heavy. */
    public boolean isBold() {
      return this == BOLD || this == BOLD_ITALIC;
    }

    /** Whether it is slanted. */
    public boolean isItalic() {
      return this == ITALIC || this == BOLD_ITALIC;
    }
  }

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
    Objects.requireNonNull(cut);
  }

  /** An upright face of the usual weight. */
  public FontFace(String name, Content file) {
    this(name, file, Cut.PLAIN);
  }
}
