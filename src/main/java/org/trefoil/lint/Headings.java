package org.trefoil.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trefoil.document.Block;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/** Whether headings can be found and told apart (WCAG 1.3.1, 2.4.6). */
final class Headings {

  /** What is longer is an emphatic sentence, not a heading. */
  private static final int LONGEST = 80;

  private static final String ENDINGS = ".,:;!?…。，：；！？、؟।”\"'’»)";

  private Headings() {}

  static void check(Survey survey, Report report) {
    severalFirst(survey, report);
    siblings(survey.headings(), report);
    survey.runs().forEach(run -> bold(run, report));
  }

  private static void severalFirst(Survey survey, Report report) {
    List<Block.Heading> first =
        survey.headings().stream().filter(heading -> heading.rank() == 1).toList();
    if (first.size() > 1 && !survey.document().metadata().titleStated()) {
      report.add(
          Code.NO_TOP_HEADING,
          first.get(1).span(),
          "There are "
              + first.size()
              + " level-1 headings and no stated title, so the first of them is the title",
          "State the title of the work in the front matter (title: …)");
    }
  }

  private static void siblings(List<Block.Heading> headings, Report report) {
    Deque<Set<String>> open = new ArrayDeque<>();
    for (Block.Heading heading : headings) {
      while (open.size() > heading.level()) {
        open.pop();
      }
      while (open.size() < heading.level()) {
        open.push(new HashSet<>());
      }
      String words = PlainText.ofSentences(heading.sentences()).strip();
      if (!open.element().add(words.toLowerCase(Locale.ROOT))) {
        report.add(
            Code.EMPTY_HEADING,
            heading.span(),
            "There is another heading “" + words + "” in the same section",
            "Say what sets this one apart");
      }
    }
  }

  private static void bold(List<Block> run, Report report) {
    for (int i = 0; i + 1 < run.size(); i++) {
      if (run.get(i) instanceof Block.Paragraph paragraph
          && run.get(i + 1) instanceof Block.Paragraph next
          && isBold(paragraph)
          && !isBold(next)) {
        report.add(
            Code.BOLD_HEADING,
            paragraph.span(),
            "A paragraph in bold looks like a heading but isn't one",
            "Make it a heading with # signs, if it is one");
      }
    }
  }

  private static boolean isBold(Block.Paragraph paragraph) {
    List<Sentence> sentences = paragraph.sentences();
    String words = PlainText.ofSentences(sentences).strip();
    return sentences.size() == 1
        && words.length() <= LONGEST
        && words.codePoints().anyMatch(Character::isLetter)
        && words.indexOf('\n') < 0
        && ENDINGS.indexOf(words.charAt(words.length() - 1)) < 0
        && sentences.get(0).inlines().stream().allMatch(Headings::isBold);
  }

  private static boolean isBold(Inline inline) {
    return inline instanceof Inline.Strong
        || inline instanceof Inline.Text text && text.value().isBlank()
        || inline instanceof Inline.Emphasis emphasis
            && emphasis.children().stream().allMatch(Headings::isBold);
  }
}
