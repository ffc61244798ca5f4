package org.trefoil.speech;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.trefoil.language.Language;
import org.trefoil.narration.Cue;

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
 * @param details what the profile says to its engine alone: key and values as written, files by
 *     their absolute path
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
    String sample,
    Map<String, List<String>> details) {

  /**
   * The change inside a quotation.
   *
   * @param pitch times the voice's pitch
   * @param rate times the voice's rate
   * @param voice the name of another voice that speaks instead
   */
  public record Quotation(double pitch, double rate, Optional<String> voice) {
    /** No change. */
    public static final Quotation NONE = new Quotation(1, 1, Optional.empty());

    /** Checks that nothing is missing. */
    public Quotation {
      Objects.requireNonNull(voice);
    }
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
    details = Map.copyOf(details);
  }

  /** Words a minute of a phrase. */
  public double rate(Cue.Voicing voicing) {
    return rate * (voicing == Cue.Voicing.QUOTED ? quotation.rate() : 1);
  }

  /** Times the engine's own pitch for a phrase. */
  public double pitch(Cue.Voicing voicing) {
    return pitch * (voicing == Cue.Voicing.QUOTED ? quotation.pitch() : 1);
  }

  /** The volume as a factor. */
  public double gain() {
    return StrictMath.pow(10, volume / 20);
  }

  /** One of the details; empty when the profile doesn't give it. */
  public Optional<String> detail(String key) {
    return details.getOrDefault(key, List.of()).stream().findFirst();
  }

  /** The same voice, said to speak another language. */
  public Voice speaking(Language other) {
    return new Voice(
        name, engine, id, other, gender, rate, pitch, volume, pauses, quotation, licence, sample,
        details);
  }

  /** The same voice under another id of its engine. */
  public Voice withId(String other) {
    return new Voice(
        name, engine, other, language, gender, rate, pitch, volume, pauses, quotation, licence,
        sample, details);
  }
}
