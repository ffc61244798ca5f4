package org.trefoil.narration.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that decide how a number or a name beside them is read, from the table of groups. */
final class Groups {

  private static final Map<String, Set<String>> GROUPS = read();

  private Groups() {}

  private static Map<String, Set<String>> read() {
    Table table = Table.read("en/groups");
    Map<String, Set<String>> groups = new HashMap<>();
    table
        .keys()
        .forEach(key -> groups.put(key, Set.copyOf(List.of(table.cell(key, 1).split(" ")))));
    return groups;
  }

  /** Whether a word, in whatever case, belongs to a group. */
  static boolean in(String group, Token word) {
    return word.word() && GROUPS.get(group).contains(word.value().toLowerCase(Locale.ROOT));
  }

  /** Whether digits belong to a group. */
  static boolean listed(String group, String digits) {
    return GROUPS.get(group).contains(digits);
  }
}
