package org.trefoil.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Shorter than this, in steps, words may well sound alike. */
  private static final int TELLING = 60;

  private final Source source;
  private final Recording recording;
  private final List<Finding> found = new ArrayList<>();
  private final Map<String, Unit.Part> wanted = new LinkedHashMap<>();
  private final List<Said> said = new ArrayList<>();

  /** A stretch in which something wanted is heard. */
  private record Said(Unit.Part part, Heard heard) {}

  private SoundProof(Source source, Recording recording) {
    this.source = source;
    this.recording = recording;
  }

  /**
   * Looks for what is missing, silent, too short or long, out of order or twice.
   *
   * @param source the Markdown
   * @param units what is to be said
   * @param unsaid what is declared not to be heard
   * @param recording what is heard
   */
  static List<Finding> of(Source source, List<Unit> units, Unsaid unsaid, Recording recording) {
    SoundProof proof = new SoundProof(source, recording);
    for (Unit unit : units) {
      for (Unit.Part part : unit.parts()) {
        if (!letters(part.text()).isEmpty() && !unsaid.covers(unit, part)) {
          proof.wanted.put(part.id(), part);
        }
      }
    }
    recording.heard().forEach(proof::find);
    proof.complete();
    proof.times();
    proof.samples();
    return proof.found;
  }

  private void find(Heard heard) {
    heard.ids().stream()
        .filter(wanted::containsKey)
        .findFirst()
        .ifPresent(id -> said.add(new Said(wanted.get(id), heard)));
  }

  /** Letters and digits, which are what is said. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }

  private void complete() {
    Map<String, StringBuilder> words = new LinkedHashMap<>();
    for (Said each : said) {
      StringBuilder all = words.computeIfAbsent(each.part().id(), none -> new StringBuilder());
      each.heard().text().ifPresent(all::append);
    }
    Map<String, Integer> places = new HashMap<>();
    words.keySet().forEach(id -> places.put(id, places.size()));
    int last = -1;
    for (Unit.Part part : wanted.values()) {
      Integer place = places.get(part.id());
      if (place == null) {
        tell(part.span(), "EQ-MISSING", shown(part) + " isn't in " + recording.evidence());
      } else {
        compare(part, words.get(part.id()).toString());
        if (place < last) {
          tell(part.span(), "EQ-ORDER", shown(part) + " is heard elsewhere");
        }
        last = Math.max(last, place);
      }
    }
  }

  /** Overlays state no words: those of the text that they point at are compared elsewhere. */
  private void compare(Unit.Part part, String stated) {
    if (!stated.isEmpty() && !letters(stated).equals(letters(part.text()))) {
      String what =
          "“" + Strand.plain(stated) + "” stands in the transcript instead of " + shown(part);
      tell(part.span(), "EQ-TEXT", what);
    }
  }

  private void times() {
    double end = 0;
    for (Said each : said) {
      Heard heard = each.heard();
      if (heard.start() < end - 0.02) {
        String what = shown(each.part()) + " is heard before what stands before it has ended";
        tell(each.part().span(), "EQ-TIME", what);
      }
      if (heard.end() > recording.sound().seconds() + 0.5) {
        String what = shown(each.part()) + " would be heard after the end of the recording";
        tell(each.part().span(), "EQ-TIME", what);
      }
      end = Math.max(end, heard.end());
    }
  }

  private void samples() {
    Map<Integer, List<Sounding>> lengths = new HashMap<>();
    Map<String, Double> seconds = new LinkedHashMap<>();
    Map<String, Double> loudest = new LinkedHashMap<>();
    // parts of two sentences may well have the same words, and then they sound the same
    Map<String, Integer> stretches = new HashMap<>();
    said.forEach(each -> stretches.merge(each.part().id(), 1, Integer::sum));
    for (Said each : said) {
      Unit.Part part = each.part();
      float[] steps = recording.sound().between(each.heard().start(), each.heard().end());
      loudest.merge(part.id(), loudest(steps), Math::max);
      seconds.merge(part.id(), each.heard().end() - each.heard().start(), Double::sum);
      if (steps.length >= TELLING && stretches.get(part.id()) == 1) {
        alike(new Sounding(part, SoundShape.of(steps)), lengths);
      }
    }
    for (String id : seconds.keySet()) {
      if (loudest.get(id) < SILENCE) {
        Unit.Part part = wanted.get(id);
        tell(part.span(), "EQ-SILENT", "nothing is heard where " + shown(part) + " should be");
      } else {
        plausible(wanted.get(id), seconds.get(id));
      }
    }
  }

  private static double loudest(float[] steps) {
    double most = 0;
    for (float step : steps) {
      most = Math.max(most, step);
    }
    return most;
  }

  private void plausible(Unit.Part part, double seconds) {
    int letters = letters(part.text()).length();
    double most = BREATH + part.text().length() * SLOWEST;
    if (seconds < letters / FASTEST || seconds > most) {
      String time = String.format(Locale.ROOT, "%.2f", seconds);
      tell(part.span(), "EQ-LENGTH", shown(part) + " can't be said in " + time + " seconds");
    }
  }

  /** The sound of a stretch. */
  private record Sounding(Unit.Part part, SoundShape shape) {}

  private void alike(Sounding one, Map<Integer, List<Sounding>> lengths) {
    int length = one.shape().length();
    for (int near = length - 1; near <= length + 1; near++) {
      for (Sounding other : lengths.getOrDefault(near, List.of())) {
        if (one.shape().isThatOf(other.shape())
            && !Wordings.mayBeOne(one.part().text(), other.part().text())) {
          String what = shown(one.part()) + " has the sound of " + shown(other.part());
          tell(one.part().span(), "EQ-SOUND", what);
          return;
        }
      }
    }
    lengths.computeIfAbsent(length, none -> new ArrayList<>()).add(one);
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
