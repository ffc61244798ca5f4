package org.trefoil.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Options whose value is one of a few words. */
final class Choice {

  private Choice() {}

  /** The constant that a word names, in whatever case. */
  static <E extends Enum<E>> E of(Class<E> kind, String option, String word) throws UsageException {
    for (E constant : kind.getEnumConstants()) {
      if (word(constant).equalsIgnoreCase(word.strip())) {
        return constant;
      }
    }
    List<String> words = Arrays.stream(kind.getEnumConstants()).map(Choice::word).toList();
    throw new UsageException(option + " can't be " + word + "; choose " + or(words));
  }

  /** The constants that words name, which may stand in one argument between commas. */
  static <E extends Enum<E>> List<E> all(Class<E> kind, String option, Collection<String> words)
      throws UsageException {
    List<E> constants = new ArrayList<>();
    for (String argument : words) {
      for (String word : argument.split(",", -1)) {
        constants.add(of(kind, option, word));
      }
    }
    return constants;
  }

  /** Words for a person to choose from. */
  static String or(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : words.subList(0, last).stream().collect(Collectors.joining(", "))
            + " or "
            + words.get(last);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
