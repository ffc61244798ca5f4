package org.trefoil.speech;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.trefoil.document.NodeId;
import org.trefoil.narration.Cue;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/** Tells the author once of each script that a voice only names letter by letter. */
final class ForeignScripts {

  /** Any voice reads these, or the engine turns to one that does. */
  private static final Set<UnicodeScript> READ =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.UNKNOWN);

  private final Cast cast;
  private final Report report;
  private final Function<NodeId, Span> places;
  private final Map<String, Set<UnicodeScript>> asked = new HashMap<>();

  ForeignScripts(Cast cast, Report report, Function<NodeId, Span> places) {
    this.cast = cast;
    this.report = report;
    this.places = places;
  }

  /** Looks at the letters of a word that a voice is to say. */
  void check(Cue cue, Cue.Word word, Voice voice) {
    if (word.phonemes().isEmpty()) {
      word.spoken().codePoints().filter(c -> c > 0x7F).forEach(c -> check(cue, c, voice));
    }
  }

  private void check(Cue cue, int letter, Voice voice) {
    UnicodeScript script = UnicodeScript.of(letter);
    if (READ.contains(script) || !Character.isLetter(letter)) {
      return;
    }
    Set<UnicodeScript> known =
        asked.computeIfAbsent(voice.name(), name -> EnumSet.noneOf(UnicodeScript.class));
    if (!known.add(script) || cast.reads(voice, letter)) {
      return;
    }
    String name = script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
    report.add(
        Code.UNSPEAKABLE,
        places.apply(cue.node()),
        "The voice %s can't read the %s script: it names or leaves out its letters"
            .formatted(voice.name(), name.replace('_', ' ')),
        "Name a voice that can with --voice %s=NAME".formatted(voice.language().primary()));
  }
}
