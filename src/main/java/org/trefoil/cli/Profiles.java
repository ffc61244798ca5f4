package org.trefoil.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trefoil.speech.Voice;

/**
 * The user's voice profiles. One that can't be read is the trouble of whoever asks for its voice,
 * not of every conversion.
 *
 * @param voices those that can be read
 * @param broken what is wrong with each of the others, by its file's name without the ending
 */
record Profiles(List<Voice> voices, Map<String, String> broken) {

  /** No profiles. */
  static final Profiles NONE = new Profiles(List.of(), Map.of());

  /** Copies both. */
  Profiles {
    voices = List.copyOf(voices);
    broken = new TreeMap<>(broken);
  }

  /**
   * Makes sure that nobody asks for a broken one.
   *
   * @param choices as given with {@code --voice}
   */
  void require(List<String> choices) throws UsageException {
    for (String choice : choices) {
      Optional<String> trouble =
          Optional.ofNullable(broken.get(choice.substring(choice.indexOf('=') + 1)));
      if (trouble.isPresent()) {
        throw new UsageException(trouble.get());
      }
    }
  }

  /** A sentence for each broken one. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    broken.forEach(
        (name, trouble) ->
            warnings.add(
                "trefoil: warning: "
                    + Sentences.finished(trouble)
                    + " Until it is mended there is no voice "
                    + name
                    + "."));
    return warnings;
  }
}
