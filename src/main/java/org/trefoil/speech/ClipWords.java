package org.trefoil.speech;

import java.util.List;
import org.trefoil.narration.Cue;
import org.trefoil.timeline.Clip;

/** When the words of the text are heard, out of when the words of the voice are. */
final class ClipWords {

  private ClipWords() {}

  /**
   * Adds the words of a part. What several spoken words say together ("$5") is one word of the
   * text; words that stand for nothing in the text are none.
   *
   * @param start where the part begins in the recording
   * @param heard the words of the clip so far
   */
  static void add(Spoken spoken, long start, List<Clip.Word> heard) {
    List<Cue.Word> words = spoken.part().phrase().words();
    for (int i = 0; i < words.size(); i++) {
      Cue.Word word = words.get(i);
      Speech.Time time = spoken.speech().words().get(i);
      if (word.from() < word.to() && !time.silent()) {
        add(new Clip.Word(word.from(), word.to(), start + time.start(), start + time.end()), heard);
      }
    }
  }

  private static void add(Clip.Word word, List<Clip.Word> heard) {
    int last = heard.size() - 1;
    if (last >= 0 && heard.get(last).from() == word.from() && heard.get(last).to() == word.to()) {
      Clip.Word first = heard.get(last);
      heard.set(last, new Clip.Word(word.from(), word.to(), first.start(), word.end()));
    } else {
      heard.add(word);
    }
  }
}
