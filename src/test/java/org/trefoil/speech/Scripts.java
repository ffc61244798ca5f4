package org.trefoil.speech;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.NodeId;
import org.trefoil.language.Language;
import org.trefoil.narration.Cue;
import org.trefoil.narration.Script;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/** Cues and scripts for tests. */
public final class Scripts {

  private Scripts() {}

  /** Words with the punctuation after them, each standing for its own letters of the text. */
  public static List<Cue.Word> words(String text) {
    List<Cue.Word> words = new ArrayList<>();
    int at = 0;
    for (String part : text.split(" ")) {
      boolean stop = part.length() > 1 && ",.?!:;".indexOf(part.charAt(part.length() - 1)) >= 0;
      int letters = part.length() - (stop ? 1 : 0);
      words.add(
          new Cue.Word(part.substring(0, letters), part.substring(letters), at, at + letters));
      at += part.length() + 1;
    }
    return words;
  }

  static Cue.Say say(String id, String text) {
    return say(id, text, Language.ENGLISH);
  }

  static Cue.Say say(String id, String text, Language language) {
    return new Cue.Say(new NodeId(id), language, Cue.Voicing.PLAIN, words(text), true);
  }

  static Cue.Announce announce(String id, String text) {
    return new Cue.Announce(new NodeId(id), Language.ENGLISH, words(text));
  }

  static Cue.Pause pause(int milliseconds) {
    return new Cue.Pause(new NodeId("p"), milliseconds);
  }

  static Cue.Chapter chapter(String id, String title) {
    return new Cue.Chapter(new NodeId(id), title, 1);
  }

  static Script script(Cue... cues) {
    return new Script(Language.ENGLISH, List.of(cues));
  }

  static Report report() {
    return new Report(Source.of("test.md", "Some words of a source."));
  }
}
