package org.trefoil.math;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trefoil.language.Language;

/** What signs and arrangements are called in a language. */
final class MathWords {

  private static final Map<String, Optional<MathWords>> LOADED = new ConcurrentHashMap<>();

  private final Map<String, String> words;

  private MathWords(Map<String, String> words) {
    this.words = words;
  }

  /** The words of a language, where we have them. */
  static Optional<MathWords> of(Language language) {
    return LOADED.computeIfAbsent(language.primary(), MathWords::read);
  }

  private static Optional<MathWords> read(String primary) {
    String file = "words_" + primary + ".tsv";
    try (InputStream in = MathWords.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> words = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          words.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
      return Optional.of(new MathWords(words));
    } catch (IOException e) {
      throw new UncheckedIOException("The words for " + primary, e);
    }
  }

  /** What a sign is called; empty when it has no name here. */
  Optional<String> sign(String sign) {
    return Optional.ofNullable(words.get(sign));
  }

  /** What an arrangement is called, with its parts in their places. */
  String phrase(String key, String... parts) {
    String phrase = words.get(key);
    if (phrase == null) {
      throw new IllegalStateException("There are no words for " + key);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean place = c == '{' && phrase.startsWith("}", i + 2);
      out.append(place ? parts[phrase.charAt(i + 1) - '0'] : String.valueOf(c));
      i += place ? 2 : 0;
    }
    return out.toString();
  }

  /** All keys, for tests. */
  Map<String, String> all() {
    return Map.copyOf(words);
  }
}
