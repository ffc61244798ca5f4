package org.trefoil.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the languages of one script are told apart by: which of them know a word, and which of them
 * write a letter. Languages are numbered by their place in the file, which also decides a draw.
 */
final class LanguageProfiles {

  private static final Map<String, LanguageProfiles> BY_SCRIPT = read();

  private final List<Language> languages = new ArrayList<>();
  private final Map<String, List<Integer>> words = new HashMap<>();
  private final Map<Integer, List<Integer>> letters = new HashMap<>();

  private LanguageProfiles() {}

  /** Those of a script (ISO 15924), or null if none is known. */
  static LanguageProfiles of(String script) {
    return BY_SCRIPT.get(script);
  }

  List<Language> languages() {
    return languages;
  }

  /** The languages that have a word (in lower case) among their commonest. */
  List<Integer> knowing(String word) {
    return words.getOrDefault(word, List.of());
  }

  /** The languages that a letter (in lower case) is typical of. */
  List<Integer> writing(int letter) {
    return letters.getOrDefault(letter, List.of());
  }

  private void add(Language language, String typical, String[] commonest) {
    int number = languages.size();
    languages.add(language);
    for (String word : commonest) {
      List<Integer> known = words.computeIfAbsent(word, none -> new ArrayList<>());
      if (!known.contains(number)) {
        known.add(number);
      }
    }
    if (!typical.equals("-")) {
      typical
          .codePoints()
          .forEach(c -> letters.computeIfAbsent(c, none -> new ArrayList<>()).add(number));
    }
  }

  private static Map<String, LanguageProfiles> read() {
    Map<String, LanguageProfiles> found = new HashMap<>();
    try (InputStream in = LanguageProfiles.class.getResourceAsStream("languages.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t");
          found
              .computeIfAbsent(columns[1], script -> new LanguageProfiles())
              .add(new Language(columns[0]), columns[2], columns[3].split(" "));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("The languages of this program can't be read", broken);
    }
    return found;
  }
}
