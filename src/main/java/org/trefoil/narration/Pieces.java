package org.trefoil.narration;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.NodeId;
import org.trefoil.language.Language;

/** The pieces that one sentence is said in. */
final class Pieces {

  private static final String MELODY = ",.?!:;";

  private final NodeId node;
  private final List<Cue> list = new ArrayList<>();
  private final List<Cue.Word> words = new ArrayList<>();
  private Language language = Language.UNDETERMINED;
  private Cue.Voicing voicing = Cue.Voicing.PLAIN;

  Pieces(NodeId node) {
    this.node = node;
  }

  /** Adds words to the piece, or begins another when they are said otherwise. */
  void add(List<Cue.Word> more, Language tongue, Cue.Voicing voice) {
    if (more.isEmpty()) {
      return;
    }
    if (!tongue.equals(language) || voice != voicing) {
      flush();
    }
    language = tongue;
    voicing = voice;
    words.addAll(more);
  }

  /** Lets a mark that a run begins with shape the word before it. */
  void carry(String run) {
    String mark = run.substring(0, 1);
    int last = words.size() - 1;
    if (MELODY.contains(mark) && last >= 0) {
      words.set(last, carried(words.get(last), mark));
    } else if (MELODY.contains(mark)) {
      carryBack(mark);
    }
  }

  private void carryBack(String mark) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i) instanceof Cue.Say say) {
        List<Cue.Word> said = new ArrayList<>(say.words());
        said.set(said.size() - 1, carried(said.get(said.size() - 1), mark));
        list.set(i, new Cue.Say(node, say.language(), say.voicing(), said, false));
        return;
      }
    }
  }

  private static Cue.Word carried(Cue.Word word, String mark) {
    return word.after().isEmpty() ? word.withAfter(mark) : word;
  }

  void pause(int milliseconds) {
    flush();
    list.add(new Cue.Pause(node, milliseconds));
  }

  void announce(Cue.Announce cue) {
    flush();
    list.add(cue);
    list.add(new Cue.Pause(node, Pauses.QUOTATION));
  }

  private void flush() {
    if (!words.isEmpty()) {
      list.add(new Cue.Say(node, language, voicing, words, false));
      words.clear();
    }
  }

  /** Whether nothing is said. */
  boolean silent() {
    return cues().stream().noneMatch(Cue.Say.class::isInstance);
  }

  /** All pieces, the last of them marked as the sentence's end. */
  List<Cue> cues() {
    flush();
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i) instanceof Cue.Say say) {
        list.set(i, new Cue.Say(node, say.language(), say.voicing(), say.words(), true));
        break;
      }
    }
    return list;
  }
}
