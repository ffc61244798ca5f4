package org.trefoil.narration;

import java.util.ArrayList;
import java.util.List;

/** Keeps the stretches of text that words stand for in order: two are either the same or apart. */
final class Stretches {

  private Stretches() {}

  /** The words, those whose stretches overlap with the whole of it for each. */
  static List<Cue.Word> apart(List<Cue.Word> words) {
    List<Cue.Word> out = new ArrayList<>(words.size());
    int first = 0;
    for (Cue.Word word : words) {
      Cue.Word last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last == null || word.from() >= last.to()) {
        first = out.size();
        out.add(word);
      } else {
        out.add(word);
        cover(out, first, Math.min(word.from(), last.from()), Math.max(word.to(), last.to()));
      }
    }
    return out;
  }

  private static void cover(List<Cue.Word> words, int first, int from, int to) {
    for (int i = words.size() - 1; i >= first; i--) {
      Cue.Word word = words.get(i);
      if (word.from() == from && word.to() == to && i < words.size() - 1) {
        return;
      }
      words.set(
          i, new Cue.Word(word.spoken(), word.after(), from, to, word.origin(), word.phonemes()));
    }
  }
}
