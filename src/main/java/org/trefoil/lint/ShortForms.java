package org.trefoil.lint;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trefoil.document.Inline;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/** Whether abbreviations are explained where they are first used (WCAG 3.1.4). */
final class ShortForms {

  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\p{N}_.-])\\p{Lu}{2,6}s?(?![\\p{L}\\p{N}_-])");
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

  private static final Set<String> KNOWN =
      WordList.rows("known-abbreviations.txt").stream()
          .map(columns -> columns[0])
          .collect(Collectors.toUnmodifiableSet());

  private ShortForms() {}

  static void check(Survey survey, Report report) {
    Set<String> seen = new HashSet<>(KNOWN);
    survey.abbreviations().stream().map(Inline.Abbreviation::value).forEach(seen::add);
    survey.flows().forEach(flow -> check(flow, seen, report));
  }

  private static void check(Flow flow, Set<String> seen, Report report) {
    String text = flow.text();
    if (!mixesCases(text)) {
      return;
    }
    Matcher found = CAPITALS.matcher(text);
    while (found.find()) {
      String word = singular(found.group());
      boolean news =
          word.length() > 1
              && !ROMAN.matcher(word).matches()
              && !shouts(text, found)
              && seen.add(word);
      if (news && !isExplained(text, found.start(), found.end())) {
        report.add(
            Code.ABBREVIATION,
            flow.span(found.start(), found.end()),
            "“" + word + "” isn't explained where it is first used",
            "Write it out, or add a line *[" + word + "]: with what it stands for");
      }
    }
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** A sentence in capitals holds no abbreviations that could be told. */
  private static boolean mixesCases(String text) {
    return !text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** A word in capitals beside another one is rather shouted than shortened. */
  private static boolean shouts(String text, Matcher found) {
    return capitalBefore(text, found.start()) || capitalAfter(text, found.end());
  }

  private static boolean capitalBefore(String text, int at) {
    return at > 2
        && text.charAt(at - 1) == ' '
        && Character.isUpperCase(text.charAt(at - 2))
        && Character.isUpperCase(text.charAt(at - 3));
  }

  private static boolean capitalAfter(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at) == ' '
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at + 2));
  }

  /** {@code Korean Workers Party (KWP)} or {@code KWP (Korean Workers Party)}. */
  private static boolean isExplained(String text, int start, int end) {
    boolean inside =
        start > 0
            && text.charAt(start - 1) == '('
            && end < text.length()
            && text.charAt(end) == ')';
    return inside || text.startsWith(" (", end);
  }
}
