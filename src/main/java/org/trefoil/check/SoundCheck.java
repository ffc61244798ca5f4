package org.trefoil.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trefoil.audio.NoDecoderException;
import org.trefoil.report.Severity;

/**
 * Listens to a recording by itself, whoever made it: whether it can be decoded, whether there is
 * any sound, and whether it falls silent for long. What is said in it isn't recognised.
 */
public final class SoundCheck {

  private static final String TOOL = "Trefoil";

  /** Root mean square below which nobody hears anything: -50 dB under full scale. */
  private static final float AUDIBLE = 0.00316f;

  /** A listener wonders whether it has stopped. */
  private static final int LONG_SILENCE_SECONDS = 5;

  private SoundCheck() {}

  /**
   * Listens to an MP3, a WAV of 16 bits, an M4B, an Opus or a FLAC file.
   *
   * @return what is wrong with it; a long silence is a warning
   * @throws IOException when the file can't be read, or nothing here decodes its kind
   */
  public static List<Finding> check(Path file) throws IOException {
    Loudness loudness;
    try {
      loudness = Loudness.of(file);
    } catch (NoDecoderException e) {
      throw e;
    } catch (IOException e) {
      if (!Files.isReadable(file)) {
        throw e;
      }
      return List.of(new Finding(TOOL, "decodable", "the file", "It can't be decoded"));
    }
    float[] steps = loudness.between(0, loudness.seconds());
    List<Finding> findings = new ArrayList<>(silences(steps));
    if (heard(steps) == 0) {
      return List.of(new Finding(TOOL, "silent", "the file", "Nothing can be heard in it"));
    }
    return findings;
  }

  private static int heard(float[] steps) {
    int heard = 0;
    for (float step : steps) {
      heard += step >= AUDIBLE ? 1 : 0;
    }
    return heard;
  }

  private static List<Finding> silences(float[] steps) {
    List<Finding> findings = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= steps.length; i++) {
      if (i == steps.length || steps[i] >= AUDIBLE) {
        if (i - begin > LONG_SILENCE_SECONDS * Loudness.STEPS) {
          findings.add(silence(begin, i));
        }
        begin = i + 1;
      }
    }
    return findings;
  }

  private static Finding silence(int begin, int end) {
    double from = (double) begin / Loudness.STEPS;
    double length = (double) (end - begin) / Loudness.STEPS;
    return new Finding(
        TOOL,
        "long-silence",
        Severity.WARNING,
        String.format(Locale.ROOT, "%.1f s", from),
        String.format(Locale.ROOT, "Nothing can be heard for %.1f seconds", length));
  }
}
