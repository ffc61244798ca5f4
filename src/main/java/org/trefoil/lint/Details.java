package org.trefoil.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Report;
import org.trefoil.report.Severity;
import org.trefoil.source.Span;

/** Smaller things: long sentences, code without a language, an author that isn't named. */
final class Details {

  private static final int MANY_WORDS = 40;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’\\-]*");

  private Details() {}

  static void check(Survey survey, Report report) {
    Document document = survey.document();
    if (document.metadata().authors().isEmpty() && !document.blocks().isEmpty()) {
      report.add(
          new Diagnostic(
                  Code.NO_TITLE,
                  Span.START,
                  "No author is named",
                  "Name one in the front matter (author: …) or with --author")
              .weighing(Severity.INFO));
    }
    survey.codes().forEach(code -> language(code, document.source().text(), report));
    survey.flows().forEach(flow -> length(flow, report));
  }

  /** Code that is indented can't say its language. */
  private static void language(Block.CodeBlock code, String source, Report report) {
    int start = code.span().start();
    boolean fenced = source.startsWith("```", start) || source.startsWith("~~~", start);
    if (fenced && code.language().isEmpty()) {
      report.add(
          Code.CODE_LANGUAGE,
          code.span(),
          "The code doesn't say its language, so it can't be announced",
          "Write it behind the fence, such as python, or text");
    }
  }

  private static void length(Flow flow, Report report) {
    if (flow.text().length() < MANY_WORDS * 2) {
      return;
    }
    int words = 0;
    Matcher word = WORD.matcher(flow.text());
    while (word.find()) {
      words++;
    }
    if (words > MANY_WORDS) {
      report.add(
          Code.LONG_SENTENCE,
          flow.span(),
          "This sentence has " + words + " words",
          "Make two or three of it, if you can");
    }
  }
}
