package org.trefoil.markdown;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Short forms and what they stand for, found in text by their first word and their length. */
final class Abbreviations {

  private static final int LONGEST = 100;

  private final Map<String, String> expansions = new HashMap<>();
  private final Map<String, SortedSet<Integer>> lengths = new HashMap<>();

  /** A short form with its long form. */
  record Entry(String shortForm, String expansion) {}

  boolean isEmpty() {
    return expansions.isEmpty();
  }

  void define(String shortForm, String expansion) {
    boolean tooMuch =
        expansions.size() >= Definitions.MAX_ABBREVIATIONS || shortForm.length() > LONGEST;
    if (!tooMuch && expansions.putIfAbsent(shortForm, expansion) == null) {
      lengths
          .computeIfAbsent(word(shortForm, 0), first -> new TreeSet<>(Comparator.reverseOrder()))
          .add(shortForm.length());
    }
  }

  /** The longest short form that stands at a place of a text as a whole word. */
  Optional<Entry> at(String text, int place) {
    if (place > 0 && isWordPart(text.charAt(place - 1)) && isWordPart(text.charAt(place))) {
      return Optional.empty();
    }
    for (int length : lengths.getOrDefault(word(text, place), Collections.emptySortedSet())) {
      int end = place + length;
      if (end <= text.length() && endsWord(text, end)) {
        String shortForm = text.substring(place, end);
        String expansion = expansions.get(shortForm);
        if (expansion != null) {
          return Optional.of(new Entry(shortForm, expansion));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean endsWord(String text, int end) {
    return end >= text.length()
        || !isWordPart(text.charAt(end))
        || !isWordPart(text.charAt(end - 1));
  }

  private static String word(String text, int from) {
    int end = from;
    while (end < text.length() && end - from <= LONGEST && isWordPart(text.charAt(end))) {
      end++;
    }
    return end == from
        ? text.substring(from, Math.min(from + 1, text.length()))
        : text.substring(from, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
