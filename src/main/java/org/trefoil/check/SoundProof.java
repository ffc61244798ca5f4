package org.trefoil.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

/**
 * Holds a recording against the text. Words in sound aren't recognised; what is shown is that the
 * transcript says every sentence once and in order, and that under each of its cues there is sound:
 * not silence, of a length that its words may take, and not that of another sentence.
 */
final class SoundProof {

  /** Quieter than this, from 0 to 1, nobody hears anything. */
  private static final double SILENCE = 0.004;

  /** Nobody speaks more letters a second. */
  private static final double FASTEST = 45;

  /** Nobody takes longer for a letter, a digit or a sign, in seconds. */
  private static final double SLOWEST = 1.2;

  private static final double BREATH = 3;

  /** Two sentences of the same length never go up and down alike as much as this. */
  private static final double SAME = 0.99;

  /** Shorter than this, in steps, words may well sound alike. */
  private static final int TELLING = 60;

  private static final int SMOOTH = 5;

  private final Source source;
  private final List<Transcript.Cue> cues;
  private final Loudness sound;
  private final List<Finding> found = new ArrayList<>();
  private final Map<String, Unit.Part> wanted = new LinkedHashMap<>();

  private SoundProof(Source source, List<Transcript.Cue> cues, Loudness sound) {
    this.source = source;
    this.cues = cues;
    this.sound = sound;
  }

  /**
   * Looks for what is missing, silent, too short or long, out of order or twice.
   *
   * @param source the Markdown
   * @param units what is to be said
   * @param unspoken names of what is declared not to be said
   * @param cues the transcript
   * @param sound the decoded recording
   */
  static List<Finding> of(
      Source source,
      List<Unit> units,
      Set<String> unspoken,
      List<Transcript.Cue> cues,
      Loudness sound) {
    SoundProof proof = new SoundProof(source, cues, sound);
    for (Unit unit : units) {
      for (Unit.Part part : unit.parts()) {
        boolean said = !letters(part.text()).isEmpty() && !unspoken.contains(part.id());
        if (said && !unspoken.contains(unit.id())) {
          proof.wanted.put(part.id(), part);
        }
      }
    }
    proof.transcript();
    proof.times();
    proof.samples();
    return proof.found;
  }

  /** Letters and digits, which are what is said. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }

  private void transcript() {
    Map<String, StringBuilder> said = new LinkedHashMap<>();
    for (Transcript.Cue cue : cues) {
      said.computeIfAbsent(cue.id(), none -> new StringBuilder()).append(cue.text());
    }
    Map<String, Integer> places = new HashMap<>();
    said.keySet().forEach(id -> places.put(id, places.size()));
    int last = -1;
    for (Unit.Part part : wanted.values()) {
      Integer place = places.get(part.id());
      if (place == null) {
        tell(part.span(), "EQ-MISSING", shown(part) + " has no cue in the transcript");
      } else {
        compare(part, said.get(part.id()).toString());
        if (place < last) {
          tell(part.span(), "EQ-ORDER", shown(part) + " is heard elsewhere");
        }
        last = Math.max(last, place);
      }
    }
  }

  private void compare(Unit.Part part, String said) {
    if (!letters(said).equals(letters(part.text()))) {
      String what =
          "“" + Strand.plain(said) + "” stands in the transcript instead of " + shown(part);
      tell(part.span(), "EQ-TEXT", what);
    }
  }

  private void times() {
    double end = 0;
    for (Transcript.Cue cue : cues) {
      Unit.Part part = wanted.get(cue.id());
      if (part != null && cue.start() < end - 0.02) {
        tell(
            part.span(),
            "EQ-TIME",
            shown(part) + " is heard before what stands before it has ended");
      }
      if (part != null && cue.end() > sound.seconds() + 0.5) {
        tell(
            part.span(), "EQ-TIME", shown(part) + " would be heard after the end of the recording");
      }
      end = Math.max(end, cue.end());
    }
  }

  private void samples() {
    Map<Integer, List<Heard>> lengths = new HashMap<>();
    Map<String, Double> seconds = new LinkedHashMap<>();
    for (Transcript.Cue cue : cues) {
      Unit.Part part = wanted.get(cue.id());
      if (part != null) {
        float[] steps = sound.between(cue.start(), cue.end());
        if (isSilent(steps)) {
          tell(part.span(), "EQ-SILENT", "nothing is heard where " + shown(part) + " should be");
        } else {
          alike(new Heard(part, steps), lengths);
        }
        seconds.merge(cue.id(), cue.end() - cue.start(), Double::sum);
      }
    }
    seconds.forEach((id, length) -> plausible(wanted.get(id), length));
  }

  private static boolean isSilent(float[] steps) {
    double most = 0;
    for (float step : steps) {
      most = Math.max(most, step);
    }
    return most < SILENCE;
  }

  private void plausible(Unit.Part part, double seconds) {
    int letters = letters(part.text()).length();
    double most = BREATH + part.text().length() * SLOWEST;
    if (seconds < letters / FASTEST || seconds > most) {
      String time = String.format(Locale.ROOT, "%.2f", seconds);
      tell(part.span(), "EQ-LENGTH", shown(part) + " can't be said in " + time + " seconds");
    }
  }

  /** What is heard under a cue. */
  private record Heard(Unit.Part part, float[] steps) {}

  private void alike(Heard heard, Map<Integer, List<Heard>> lengths) {
    int length = heard.steps().length;
    if (length < TELLING) {
      return;
    }
    for (int near = length - 1; near <= length + 1; near++) {
      for (Heard other : lengths.getOrDefault(near, List.of())) {
        boolean sameWords = letters(other.part().text()).equals(letters(heard.part().text()));
        if (!sameWords && correlation(heard.steps(), other.steps()) > SAME) {
          String what = shown(heard.part()) + " has the sound of " + shown(other.part());
          tell(heard.part().span(), "EQ-SOUND", what);
          return;
        }
      }
    }
    lengths.computeIfAbsent(length, none -> new ArrayList<>()).add(heard);
  }

  /** How much two go up and down together (Pearson), after smoothing over five steps. */
  private static double correlation(float[] one, float[] other) {
    int length = Math.min(one.length, other.length) - SMOOTH + 1;
    double[] sums = new double[5];
    for (int i = 0; i < length; i++) {
      double a = smooth(one, i);
      double b = smooth(other, i);
      sums[0] += a;
      sums[1] += b;
      sums[2] += a * a;
      sums[3] += b * b;
      sums[4] += a * b;
    }
    double together = sums[4] - sums[0] * sums[1] / length;
    double apart = (sums[2] - sums[0] * sums[0] / length) * (sums[3] - sums[1] * sums[1] / length);
    return apart <= 0 ? 0 : together / Math.sqrt(apart);
  }

  private static double smooth(float[] steps, int from) {
    double sum = 0;
    for (int i = from; i < from + SMOOTH; i++) {
      sum += steps[i];
    }
    return sum;
  }

  private void tell(Span span, String rule, String message) {
    String place = source.name() + ":" + source.position(span);
    found.add(new Finding("Equivalence", rule, place, "In the recording, " + message));
  }

  private static String shown(Unit.Part part) {
    String text = part.text();
    int most = 60;
    return text.codePointCount(0, text.length()) <= most
        ? "“" + text + "”"
        : "“" + text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…”";
  }
}
