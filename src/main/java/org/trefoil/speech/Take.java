package org.trefoil.speech;

import java.util.List;
import java.util.Objects;
import org.trefoil.audio.Resampler;

/**
 * A phrase that was spoken once.
 *
 * @param speech how it sounds
 * @param sampleRate samples a second
 */
public record Take(Speech speech, int sampleRate) {

  /** Checks that nothing is missing. */
  public Take {
    Objects.requireNonNull(speech);
    if (sampleRate < 1) {
      throw new IllegalArgumentException(sampleRate + " samples a second");
    }
  }

  /** The same at another number of samples a second. */
  Take at(int rate) {
    if (rate == sampleRate) {
      return this;
    }
    Resampler resampler = Resampler.between(sampleRate, rate);
    List<Speech.Time> words =
        speech.words().stream()
            .map(
                word ->
                    new Speech.Time(
                        resampler.position(word.start()), resampler.position(word.end())))
            .toList();
    return new Take(new Speech(resampler.resample(speech.samples()), words), rate);
  }

  /** Its length in seconds. */
  double seconds() {
    return (double) speech.samples().length / sampleRate;
  }
}
