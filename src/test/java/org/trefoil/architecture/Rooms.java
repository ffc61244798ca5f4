package org.trefoil.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of rooms in the architecture notes, read as data.
 *
 * @param ranks the number of each room
 * @param owners which room alone may use a prefix
 */
record Rooms(Map<String, Integer> ranks, Map<String, String> owners) {

  static final String ROOT = "org.trefoil.";

  private static final Pattern ROW =
      Pattern.compile("\\| (\\d+) \\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  static Rooms read() throws IOException {
    Map<String, Integer> ranks = new LinkedHashMap<>();
    Map<String, String> owners = new LinkedHashMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("src/docs/architecture.md")));
    while (row.find()) {
      ranks.put(row.group(2), Integer.valueOf(row.group(1)));
      for (String prefix : quoted(row.group(3))) {
        owners.put(prefix, row.group(2));
      }
    }
    return new Rooms(ranks, owners);
  }

  /** The room of a class of ours, by the first part of its package; empty for the root package. */
  String roomOf(String className) {
    String[] parts = className.substring(ROOT.length()).split("\\.");
    return parts.length < 2 ? "" : parts[0];
  }

  private static List<String> quoted(String cell) {
    Matcher quoted = QUOTED.matcher(cell);
    return Arrays.asList(quoted.results().map(m -> m.group(1)).toArray(String[]::new));
  }
}
