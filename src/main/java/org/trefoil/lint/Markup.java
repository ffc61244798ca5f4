package org.trefoil.lint;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Report;
import org.trefoil.report.Severity;
import org.trefoil.source.Span;

/**
 * What is meant by raw HTML that isn't carried over: colours (WCAG 1.4.3), sound and film (1.2).
 * Tags are looked for in the source, outside of code and formulas.
 */
final class Markup {

  private static final Pattern TAG =
      Pattern.compile("<([A-Za-z][A-Za-z0-9]{0,20})((?:\\s[^<>]{0,1000})?)/?>");
  private static final Pattern COLOUR =
      Pattern.compile("(?i)(?:^|[;\"'\\s])(?:color)\\s*[:=]\\s*[\"']?([^;\"'>]{1,40})");
  private static final Pattern BACKGROUND =
      Pattern.compile("(?i)(?:background(?:-color)?|bgcolor)\\s*[:=]\\s*[\"']?([^;\"'>]{1,40})");
  private static final double ENOUGH = 4.5;

  private Markup() {}

  static void check(Survey survey, Report report) {
    String source = survey.document().source().text();
    BitSet code = code(survey);
    Matcher tag = TAG.matcher(source);
    while (tag.find()) {
      if (!code.get(tag.start())) {
        Span place = new Span(tag.start(), tag.end());
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        switch (name) {
          case "video", "audio", "iframe", "embed", "object" -> moving(name, place, report);
          default -> contrast(tag.group(2), place, report);
        }
      }
    }
  }

  private static BitSet code(Survey survey) {
    BitSet code = new BitSet();
    survey.codes().forEach(block -> code.set(block.span().start(), block.span().end()));
    survey.objects().forEach(node -> code.set(node.span().start(), node.span().end()));
    return code;
  }

  private static void moving(String name, Span place, Report report) {
    report.add(
        new Diagnostic(
                Code.MOVING,
                place,
                "What <" + name + "> shows or plays can't be carried over",
                "Say in words what is seen and heard, and link to it")
            .weighing(Severity.WARNING));
  }

  private static void contrast(String attributes, Span place, Report report) {
    Optional<Colour> ink = first(COLOUR, attributes);
    if (ink.isEmpty()) {
      return;
    }
    Colour ground = first(BACKGROUND, attributes).orElse(Colour.WHITE);
    double ratio = ink.get().contrast(ground);
    if (ratio < ENOUGH) {
      report.add(
          Code.CONTRAST,
          place,
          String.format(
              Locale.ROOT,
              "These colours have a contrast of %.1f to 1, and colours aren't carried over",
              ratio),
          "Say in words what the colour says, or stress the words with *asterisks*");
    }
  }

  private static Optional<Colour> first(Pattern pattern, String attributes) {
    Matcher found = pattern.matcher(attributes);
    return found.find() ? Colour.parse(found.group(1)) : Optional.empty();
  }
}
