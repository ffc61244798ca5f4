package org.trefoil.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell whether a full stop ends a sentence, by language. A language of which we know
 * nothing has empty sets: then only the general rules hold.
 */
final class Abbreviations {

  /** What a word tells; see {@code abbreviations.tsv}. */
  enum Kind {
    TITLE,
    INNER,
    NUMBER,
    END,
    TIME,
    STARTER,
    PREPOSITION,
    ORDINAL,
    PRONOUN,
    SAID,
    ZONE,
    EXCLAIM
  }

  private static final int ENDING = 3;
  private static final Abbreviations NONE = new Abbreviations();
  private static final Map<String, Abbreviations> BY_LANGUAGE = read();

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private Abbreviations() {}

  static Abbreviations of(Language language) {
    String primary = language.primary();
    boolean norwegian = primary.equals("no") || primary.equals("nn");
    return BY_LANGUAGE.getOrDefault(norwegian ? "nb" : primary, NONE);
  }

  /** Whether a word in lower case is of a kind. */
  boolean is(Kind kind, String word) {
    Set<String> known = words.get(kind);
    return known != null && (known.contains(word) || known.contains(ending(word)));
  }

  /** The end of a compound, as the table marks it: {@code -str} of Hauptstr. */
  private static String ending(String word) {
    return "-" + word.substring(Math.max(0, word.length() - ENDING));
  }

  /** Whether anything is known of a kind. */
  boolean knows(Kind kind) {
    return words.containsKey(kind);
  }

  private static Map<String, Abbreviations> read() {
    Map<String, Abbreviations> found = new HashMap<>();
    try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t");
          Kind kind = Kind.valueOf(columns[1].toUpperCase(Locale.ROOT));
          found
              .computeIfAbsent(columns[0], language -> new Abbreviations())
              .words
              .computeIfAbsent(kind, none -> new HashSet<>())
              .addAll(List.of(columns[2].split(" ")));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("The abbreviations of this program can't be read", broken);
    }
    return found;
  }
}
