package org.trefoil.lint;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.document.Block;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Edit;
import org.trefoil.report.Report;

/**
 * Characters that serve as ornament and are spelled out, or passed over, by whoever reads aloud:
 * capitals, emoji, drawings made of characters, letters of mathematics (WCAG 1.1.1, 3.1.5).
 */
final class Ornaments {

  /** Repetition is bounded, since the engine keeps a frame for each. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\p{Lu}{2,40}+(?:[ ,'’-]{1,2}\\p{Lu}{2,40}+){3,50}(?![\\p{L}\\p{N}])");

  private static final Pattern EMOJI =
      Pattern.compile(
          "(?:[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B50}\\x{2B55}]\\x{FE0F}?"
              + "[\\x{1F3FB}-\\x{1F3FF}]?\\s?){3,50}");

  private static final Pattern MATHEMATICAL = Pattern.compile("[\\x{1D400}-\\x{1D7FF}]+");
  private static final Set<String> DRAWN = Set.of("", "text", "txt", "plain", "ascii");

  private Ornaments() {}

  static void check(Survey survey, Report report) {
    survey.flows().forEach(flow -> check(flow, report));
    survey.codes().forEach(code -> drawing(code, report));
    survey.runs().forEach(run -> bullets(run, report));
  }

  private static void check(Flow flow, Report report) {
    String text = flow.text();
    Matcher capitals = CAPITALS.matcher(text);
    while (capitals.find()) {
      tell(
          flow,
          capitals,
          "Words in capitals are hard to read, and some voices spell them",
          "Write them in small letters and stress them with *asterisks*",
          report);
    }
    Matcher emoji = EMOJI.matcher(text);
    while (emoji.find()) {
      String what = "Each emoji of this row is read out by its name";
      tell(flow, emoji, what, "Keep one, or say it in words", report);
    }
    letters(flow, text, report);
  }

  private static void tell(Flow flow, Matcher found, String what, String hint, Report report) {
    report.add(Code.ORNAMENT, flow.span(found.start(), found.end()), what, hint);
  }

  private static void letters(Flow flow, String text, Report report) {
    if (text.indexOf('\uD835') < 0) {
      return;
    }
    Matcher found = MATHEMATICAL.matcher(text);
    while (found.find()) {
      String plain = Normalizer.normalize(found.group(), Normalizer.Form.NFKC);
      if (found.group().codePointCount(0, found.group().length()) > 2) {
        Diagnostic told =
            new Diagnostic(
                Code.ORNAMENT,
                flow.span(found.start(), found.end()),
                "“" + plain + "” is written in letters of mathematics, which many voices pass over",
                "Write plain letters and stress them with *asterisks*");
        report.add(mended(told, found.group(), plain));
      }
    }
  }

  private static Diagnostic mended(Diagnostic told, String ornate, String plain) {
    boolean exact = told.span().length() == ornate.length();
    boolean safe = plain.codePoints().allMatch(Character::isLetterOrDigit);
    return exact && safe ? told.mendedBy(List.of(new Edit(told.span(), plain))) : told;
  }

  private static void drawing(Block.CodeBlock code, Report report) {
    String all = String.join("", code.lines());
    long visible = all.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    long words = all.codePoints().filter(Character::isLetterOrDigit).count();
    long drawn = all.codePoints().filter(c -> "|-+_/\\*#=<>^v~.".indexOf(c) >= 0 || box(c)).count();
    boolean isDrawing =
        DRAWN.contains(code.language())
            && code.lines().size() > 2
            && visible > 20
            && words * 10 < visible * 3
            && drawn * 10 > visible * 6;
    if (isDrawing) {
      report.add(
          Code.ORNAMENT,
          code.span(),
          "This looks like a drawing made of characters, which is read out one by one",
          "Use a picture with a description, or say in words what it shows");
    }
  }

  private static boolean box(int c) {
    return c >= 0x2500 && c <= 0x259F;
  }

  /** Paragraphs or lines that begin with an emoji each are meant as a list. */
  private static void bullets(List<Block> run, Report report) {
    for (int i = 0; i + 1 < run.size(); i++) {
      boolean first = i == 0 || !startsWithEmoji(run.get(i - 1));
      if (first && startsWithEmoji(run.get(i)) && startsWithEmoji(run.get(i + 1))) {
        report.add(
            Code.ORNAMENT,
            run.get(i).span(),
            "These paragraphs begin with emoji where a list is meant",
            "Make it a list with hyphens");
      }
    }
  }

  private static boolean startsWithEmoji(Block block) {
    if (!(block instanceof Block.Paragraph paragraph) || paragraph.sentences().isEmpty()) {
      return false;
    }
    List<Inline> inlines = paragraph.sentences().get(0).inlines();
    String text = PlainText.of(inlines).strip();
    int first = text.isEmpty() ? 0 : text.codePointAt(0);
    return first >= 0x1F300 && first <= 0x1FAFF
        || first == 0x2705
        || first == 0x2714
        || first == 0x274C
        || first == 0x2B50
        || first == 0x27A1;
  }
}
