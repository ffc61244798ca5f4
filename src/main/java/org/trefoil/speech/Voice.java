package org.trefoil.speech;

import java.util.Objects;
import org.trefoil.language.Language;

/**
 * A voice of an engine and the manner in which it speaks.
 *
 * @param name what the user calls it
 * @param engine the name of the engine that has it
 * @param id what the engine calls it
 * @param language what it speaks
 * @param gender as one word of the profile, such as {@code male}
 * @param rate words a minute
 * @param pitch times the engine's own pitch of this voice; 1 leaves it as it is
 * @param volume gain in decibels
 * @param pauses times the length that the script asks for
 * @param quotation how it changes inside a quotation
 * @param licence of the voice's data
 * @param sample a sentence to try it with
 */
public record Voice(
    String name,
    String engine,
    String id,
    Language language,
    String gender,
    double rate,
    double pitch,
    double volume,
    double pauses,
    Quotation quotation,
    String licence,
    String sample) {

  /**
   * The change inside a quotation.
   *
   * @param pitch times the voice's pitch
   * @param rate times the voice's rate
   */
  public record Quotation(double pitch, double rate) {
    /** No change. */
    public static final Quotation NONE = new Quotation(1, 1);
  }

  /** Checks that nothing is missing. */
  public Voice {
    Objects.requireNonNull(name);
    Objects.requireNonNull(engine);
    Objects.requireNonNull(id);
    Objects.requireNonNull(language);
    Objects.requireNonNull(gender);
    Objects.requireNonNull(quotation);
    Objects.requireNonNull(licence);
    Objects.requireNonNull(sample);
  }
}
