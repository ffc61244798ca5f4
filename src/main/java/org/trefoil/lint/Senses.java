package org.trefoil.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/** Whether colour or position alone tells what is meant (WCAG 1.3.3, 1.4.1). */
final class Senses {

  private static final Map<String, List<Sense>> SENSES = read();

  /** An expression, and the words of which one must be there before it is worth looking. */
  private record Sense(List<String> words, Pattern expression) {
    boolean isWorthIt(String text) {
      return words.stream().anyMatch(text::contains);
    }
  }

  private Senses() {}

  static void check(Survey survey, Report report) {
    for (Flow flow : survey.flows()) {
      String text = flow.text();
      for (Sense sense : SENSES.getOrDefault(flow.language().primary(), List.of())) {
        if (sense.isWorthIt(text)) {
          look(flow, sense.expression().matcher(text), report);
        }
      }
    }
  }

  private static void look(Flow flow, Matcher found, Report report) {
    while (found.find()) {
      report.add(
          Code.SENSES,
          flow.span(found.start(), found.end()),
          "“" + found.group() + "” only helps whoever sees the page as you do",
          "Name what is meant as well, or link to it");
    }
  }

  private static Map<String, List<Sense>> read() {
    Map<String, List<Sense>> senses = new HashMap<>();
    for (String[] row : WordList.rows("senses.tsv")) {
      Pattern expression = Pattern.compile(row[2], Pattern.UNICODE_CHARACTER_CLASS);
      senses
          .computeIfAbsent(row[0], none -> new ArrayList<>())
          .add(new Sense(List.of(row[1].split("\\|")), expression));
    }
    return senses;
  }
}
