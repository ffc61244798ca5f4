package org.trefoil.math;

import java.text.Normalizer;
import java.util.Objects;

/**
 * Letters of a formula as they are drawn in a line of text.
 *
 * @param text the letters
 * @param height whether they stand on the line, above or below it
 * @param slanted whether they are italic
 * @param bold whether they are heavy
 */
public record Stretch(String text, Height height, boolean slanted, boolean bold) {

  /** Where letters stand. */
  public enum Height {
    LINE,
    RAISED,
    LOWERED
  }

  /** Checks that nothing is missing. */
  public Stretch {
    Objects.requireNonNull(text);
    Objects.requireNonNull(height);
  }

  boolean continues(Stretch other) {
    return height == other.height && slanted == other.slanted && bold == other.bold;
  }

  /** The same with accents that are one character with their letter, where there is one. */
  Stretch composed() {
    return new Stretch(Normalizer.normalize(text, Normalizer.Form.NFC), height, slanted, bold);
  }

  Stretch and(String more) {
    return new Stretch(text + more, height, slanted, bold);
  }
}
