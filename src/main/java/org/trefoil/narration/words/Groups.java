package org.trefoil.narration.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that decide how a number or a name beside them is read, from the table of groups of a
 * language.
 */
final class Groups {

  private static final Groups ENGLISH = new Groups("en");

  private final Map<String, Set<String>> groups = new HashMap<>();

  /** The groups of the language whose tables are in a folder. */
  Groups(String tables) {
    Table table = Table.read(tables + "/groups");
    table
        .keys()
        .forEach(key -> groups.put(key, Set.copyOf(List.of(table.cell(key, 1).split(" ")))));
  }

  /** Whether a word, in whatever case, belongs to a group of the language. */
  boolean has(String group, Token word) {
    return word.word() && groups.get(group).contains(word.value().toLowerCase(Locale.ROOT));
  }

  /** Whether an English word, in whatever case, belongs to a group. */
  static boolean in(String group, Token word) {
    return ENGLISH.has(group, word);
  }

  /** Whether digits or letters, as they stand, belong to a group of English. */
  static boolean listed(String group, String digits) {
    return ENGLISH.groups.get(group).contains(digits);
  }
}
