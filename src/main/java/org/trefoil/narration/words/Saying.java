package org.trefoil.narration.words;

import java.util.ArrayList;
import java.util.List;

/** Collects the words of one text. */
final class Saying {

  private static final String BY_STRENGTH = ",;:.!?";
  private static final int NONE = -1;

  private final List<Spoken> words = new ArrayList<>();
  private String rule;
  private int swallowed = NONE;

  /** Words that are found by a rule of this name until another is told. */
  Saying(String rule) {
    this.rule = rule;
  }

  /** Tells which rule finds the words that follow. */
  void by(String name) {
    rule = name;
  }

  /** Adds words, apart by spaces, that all stand for one stretch. */
  void say(String said, int from, int to) {
    int start = swallowed == NONE ? from : swallowed;
    boolean any = false;
    int at = 0;
    while (at < said.length()) {
      int space = said.indexOf(' ', at);
      int end = space < 0 ? said.length() : space;
      if (end > at) {
        words.add(new Spoken(said.substring(at, end), "", start, to, rule));
        any = true;
      }
      at = end + 1;
    }
    swallowed = any ? NONE : start;
    if (!any) {
      swallow(start, to);
    }
  }

  /** Notes a stretch that isn't heard by itself: it belongs to the word after it, or before. */
  void swallow(int from, int to) {
    if (swallowed == NONE) {
      swallowed = from;
    }
    end = Math.max(end, to);
  }

  private int end;

  /** Adds a pause to the last word; of two marks the stronger stays. */
  void pause(String mark) {
    if (!mark.isEmpty() && !words.isEmpty()) {
      Spoken last = words.get(words.size() - 1);
      if (BY_STRENGTH.indexOf(mark) > strength(last)) {
        words.set(words.size() - 1, last.marked(mark));
      }
    }
  }

  private static int strength(Spoken word) {
    return word.after().isEmpty() ? -1 : BY_STRENGTH.indexOf(word.after());
  }

  /** The words; what was swallowed last goes to the last of them. */
  List<Spoken> words() {
    if (swallowed != NONE && !words.isEmpty()) {
      int start = words.get(words.size() - 1).from();
      for (int i = words.size() - 1; i >= 0 && words.get(i).from() == start; i--) {
        words.set(i, words.get(i).standingFor(start, end));
      }
    }
    swallowed = NONE;
    return List.copyOf(words);
  }
}
