package org.trefoil.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trefoil.language.Language;

/** A table of ours with a language, a tab and something of that language on each line. */
final class WordList {

  private final Map<String, Set<String>> entries;

  private WordList(Map<String, Set<String>> entries) {
    this.entries = entries;
  }

  /** Reads a table; what stands behind {@code #} at the beginning of a line is a comment. */
  static WordList read(String name) {
    Map<String, Set<String>> entries = new HashMap<>();
    for (String[] columns : rows(name)) {
      entries.computeIfAbsent(columns[0], none -> new LinkedHashSet<>()).add(columns[1]);
    }
    return new WordList(entries);
  }

  /** The rows of a table, split at tabs. */
  static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = WordList.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("A table of this program can't be read: " + name, broken);
    }
    return rows;
  }

  /** The entries of a language. */
  Set<String> of(Language language) {
    return entries.getOrDefault(language.primary(), Set.of());
  }
}
