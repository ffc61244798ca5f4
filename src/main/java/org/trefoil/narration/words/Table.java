package org.trefoil.narration.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of a language, from a resource file: columns apart by tabs, the first is the key, a line
 * that begins with a hash and a space is a remark. A key may have several rows.
 */
final class Table {

  private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();

  private Table(String text) {
    text.lines().filter(line -> !line.isEmpty() && !line.startsWith("# ")).forEach(this::add);
  }

  /** A table without rows. */
  static Table none() {
    return new Table("");
  }

  private void add(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    rows.computeIfAbsent(columns.get(0), key -> new ArrayList<>()).add(columns);
  }

  /** Reads a table that ships with the program, such as {@code en/units}. */
  static Table read(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("No table " + name));
  }

  /** Reads a table if the program has it. */
  static Optional<Table> find(String name) {
    try (InputStream in =
        Table.class.getResourceAsStream("/org/trefoil/narration/" + name + ".tsv")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Table(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  boolean has(String key) {
    return rows.containsKey(key);
  }

  /** All rows of a key, each with the key as its first column. */
  List<List<String>> rows(String key) {
    return rows.getOrDefault(key, List.of());
  }

  /** A column of the first row of a key; empty when there is none. */
  String cell(String key, int column) {
    List<List<String>> found = rows(key);
    return found.isEmpty() || found.get(0).size() <= column ? "" : found.get(0).get(column);
  }

  Set<String> keys() {
    return rows.keySet();
  }
}
