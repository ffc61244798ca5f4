package org.trefoil.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/** Whether colour or position alone tells what is meant (WCAG 1.3.3, 1.4.1). */
final class Senses {

  private static final WordList TABLE = WordList.read("senses.tsv");

  private final Map<String, List<Pattern>> patterns = new HashMap<>();

  private Senses() {}

  static void check(Survey survey, Report report) {
    Senses senses = new Senses();
    survey.flows().forEach(flow -> senses.check(flow, report));
  }

  private void check(Flow flow, Report report) {
    for (Pattern pattern : patterns(flow)) {
      Matcher found = pattern.matcher(flow.text());
      while (found.find()) {
        report.add(
            Code.SENSES,
            flow.span(found.start(), found.end()),
            "“" + found.group() + "” only helps whoever sees the page as you do",
            "Name what is meant as well, or link to it");
      }
    }
  }

  private List<Pattern> patterns(Flow flow) {
    return patterns.computeIfAbsent(
        flow.language().primary(),
        tag ->
            TABLE.of(flow.language()).stream()
                .map(words -> Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS))
                .toList());
  }
}
