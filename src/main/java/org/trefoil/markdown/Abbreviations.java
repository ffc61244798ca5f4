package org.trefoil.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Short forms and what they stand for, found in text by their first word. */
final class Abbreviations {

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private int count;

  /** A short form with its long form. */
  record Entry(String shortForm, String expansion) {}

  boolean isEmpty() {
    return count == 0;
  }

  void define(String shortForm, String expansion) {
    if (count >= Definitions.MAX_ABBREVIATIONS) {
      return;
    }
    List<Entry> entries =
        byFirstWord.computeIfAbsent(word(shortForm, 0), first -> new ArrayList<>());
    if (entries.stream().noneMatch(entry -> entry.shortForm().equals(shortForm))) {
      entries.add(new Entry(shortForm, expansion));
      entries.sort(Comparator.comparingInt((Entry entry) -> -entry.shortForm().length()));
      count++;
    }
  }

  /** The longest short form that stands at a place of a text as a whole word. */
  Optional<Entry> at(String text, int place) {
    if (place > 0 && isWordPart(text.charAt(place - 1)) && isWordPart(text.charAt(place))) {
      return Optional.empty();
    }
    return byFirstWord.getOrDefault(word(text, place), List.of()).stream()
        .filter(entry -> text.startsWith(entry.shortForm(), place))
        .filter(entry -> endsWord(text, place + entry.shortForm().length()))
        .findFirst();
  }

  private static boolean endsWord(String text, int end) {
    return end >= text.length()
        || !isWordPart(text.charAt(end))
        || !isWordPart(text.charAt(end - 1));
  }

  private static String word(String text, int from) {
    int end = from;
    while (end < text.length() && isWordPart(text.charAt(end))) {
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
