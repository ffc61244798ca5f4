package org.trefoil.lint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The commonest small words of a text: articles, prepositions and the like. A sentence that is full
 * of them is in the language of the text, and needn't be looked at more closely.
 */
final class SmallWords {

  private static final int SMALL = 6;
  private static final int COMMONEST = 60;

  /** A sentence needs one in so many words. */
  private static final int ONE_IN = 5;

  private final Set<String> words = new HashSet<>();

  private SmallWords() {}

  static SmallWords of(Survey survey) {
    Map<String, Integer> counts = new HashMap<>();
    for (Flow flow : survey.flows()) {
      if (flow.language().equals(survey.language())) {
        each(flow.text(), word -> counts.merge(word, 1, Integer::sum));
      }
    }
    SmallWords small = new SmallWords();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMMONEST)
        .filter(entry -> entry.getValue() > 2)
        .forEach(entry -> small.words.add(entry.getKey()));
    return small;
  }

  /** Whether a sentence holds as many of them as sentences of this text do. */
  boolean areUsualIn(String sentence) {
    int[] counts = new int[2];
    each(
        sentence,
        word -> {
          counts[0]++;
          counts[1] += words.contains(word) ? 1 : 0;
        });
    return counts[1] * ONE_IN >= counts[0];
  }

  private static void each(String text, Consumer<String> small) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start <= SMALL) {
          small.accept(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = -1;
      }
    }
  }
}
