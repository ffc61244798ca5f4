package org.trefoil.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts that are written in two ways and said in one: “2nd edition” and “second edition”. */
final class Wordings {

  /** Letters, an abbreviation among them, digits, and signs each stand by themselves. */
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}'’]+(?:\\.(?=\\s))?|\\p{N}+\\p{L}*|[^\\s\\p{P}]|[%&§@#]");

  private Wordings() {}

  /**
   * Whether two texts may be one when they are spoken: they have the same letters and digits, or
   * most of their words, and in the rest one has figures, signs or abbreviations where the other
   * has none.
   */
  static boolean mayBeOne(String one, String other) {
    List<String> mine = tokens(one);
    List<String> its = tokens(other);
    int shorter = Math.min(mine.size(), its.size());
    List<String> rest = new ArrayList<>(mine);
    List<String> itsRest = new ArrayList<>();
    for (String token : its) {
      if (!rest.remove(token)) {
        itsRest.add(token);
      }
    }
    if (rest.isEmpty() && itsRest.isEmpty()) {
      return true;
    }
    int shared = mine.size() - rest.size();
    return shared * 2 >= shorter && isShort(rest) != isShort(itsRest);
  }

  private static List<String> tokens(String text) {
    return TOKEN
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(match -> match.group())
        .toList();
  }

  private static boolean isShort(List<String> tokens) {
    return tokens.stream()
        .anyMatch(token -> token.endsWith(".") || !token.codePoints().allMatch(Wordings::inWord));
  }

  private static boolean inWord(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\''
        || c == '’';
  }
}
