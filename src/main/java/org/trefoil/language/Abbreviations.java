package org.trefoil.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The abbreviations of a language, from a table: a kind and words in each line. A language without
 * a table has none.
 */
final class Abbreviations {

  /** What an abbreviation does to the full stop after it. */
  enum Kind {
    /** It isn't one. */
    NONE,
    /** A name follows, so the sentence goes on. */
    TITLE,
    /** A number follows, or the sentence ends. */
    NUMBER,
    /** The sentence ends when the next word often begins one. */
    OTHER
  }

  private static final Map<String, Abbreviations> LOADED = new ConcurrentHashMap<>();

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private Abbreviations() {}

  static Abbreviations of(Language language) {
    return LOADED.computeIfAbsent(language.primary(), Abbreviations::read);
  }

  private static Abbreviations read(String primary) {
    Abbreviations abbreviations = new Abbreviations();
    String file = "abbreviations_" + primary + ".txt";
    try (InputStream in = Abbreviations.class.getResourceAsStream(file)) {
      if (in != null) {
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(abbreviations::line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return abbreviations;
  }

  private void line(String line) {
    String[] parts = line.strip().split("\\s+");
    for (int i = 1; i < parts.length; i++) {
      switch (parts[0]) {
        case "title" -> kinds.put(parts[i], Kind.TITLE);
        case "number" -> kinds.put(parts[i], Kind.NUMBER);
        case "other" -> kinds.put(parts[i], Kind.OTHER);
        default -> words.computeIfAbsent(parts[0], key -> new HashSet<>()).add(parts[i]);
      }
    }
  }

  /** What kind of abbreviation a word is, without its full stop. */
  Kind kind(String word) {
    Kind exact = kinds.get(word);
    return exact != null ? exact : kinds.getOrDefault(word.toLowerCase(Locale.ROOT), Kind.NONE);
  }

  /** Whether sentences often begin with a word. */
  boolean isStarter(String word) {
    return in("starter", word);
  }

  /** Whether an abbreviation with inner full stops tells the time of day. */
  boolean isTime(String word) {
    return in("time", word.toLowerCase(Locale.ROOT));
  }

  /** Whether a number with a full stop before this word is an ordinal. */
  boolean isOrdinal(String word) {
    return in("ordinal", word);
  }

  /** Whether a word is a name that has an exclamation mark. */
  boolean isName(String word) {
    return in("name", word);
  }

  private boolean in(String set, String word) {
    return words.getOrDefault(set, Set.of()).contains(word);
  }
}
