package org.trefoil.speech.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trefoil.speech.Speech;

/** When the words of a phrase are heard, read from the phones of its utterance. */
final class WordTimes {

  private final int rate;
  private final int[] starts;
  private final int[] ends;

  /**
   * Reads them.
   *
   * @param source the tokens' feature that holds the number of the word
   * @param words how many words the phrase has
   */
  WordTimes(Utterance utterance, String source, int rate, int words) {
    this.rate = rate;
    this.starts = new int[words];
    this.ends = new int[words];
    Arrays.fill(starts, Integer.MAX_VALUE);
    Item token = utterance.getRelation(Relation.TOKEN).getHead();
    for (; token != null; token = token.getNext()) {
      read(token, token.getFeatures().getInt(source));
    }
  }

  /** The first sample of the first word. */
  int first() {
    return Arrays.stream(starts).min().orElse(0);
  }

  /** One past the last sample of the last word. */
  int last() {
    return Arrays.stream(ends).max().orElse(0);
  }

  /**
   * The times counted from a sample; a word without sound lies, empty, where the next one begins.
   */
  List<Speech.Time> between(int from, int to) {
    List<Speech.Time> times = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < starts.length; i++) {
      boolean heard = starts[i] < ends[i];
      int start = heard ? Math.max(before, Math.min(to, starts[i]) - from) : before;
      int end = heard ? Math.max(start, Math.min(to, ends[i]) - from) : before;
      times.add(new Speech.Time(start, end));
      before = end;
    }
    return times;
  }

  private void read(Item token, int word) {
    Item structure = token.getDaughter().getItemAs(Relation.SYLLABLE_STRUCTURE);
    if (structure == null || !structure.hasDaughters()) {
      return;
    }
    Item first = structure.getDaughter().getDaughter().getItemAs(Relation.SEGMENT);
    Item last = structure.getLastDaughter().getLastDaughter().getItemAs(Relation.SEGMENT);
    starts[word] =
        Math.min(starts[word], first.getPrevious() == null ? 0 : end(first.getPrevious()));
    ends[word] = Math.max(ends[word], end(last));
  }

  private int end(Item phone) {
    return Math.round(phone.getFeatures().getFloat("end") * rate);
  }
}
