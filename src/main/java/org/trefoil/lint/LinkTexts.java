package org.trefoil.lint;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/** Whether the words of a link tell where it leads (WCAG 2.4.4), and whether it leads somewhere. */
final class LinkTexts {

  private static final WordList VAGUE = WordList.read("vague-links.tsv");

  /** Words in brackets and a label in brackets that nobody defined; not the indices of arrays. */
  private static final Pattern UNDEFINED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\\]_\\\\])\\[([^\\[\\]\\n]{2,200})\\]\\[([^\\[\\]\\n^]{0,200})\\]");

  private LinkTexts() {}

  static void check(Survey survey, Report report) {
    Map<String, Inline.Target> leads = new HashMap<>();
    for (Survey.Link link : survey.links()) {
      words(link, leads, report);
    }
    survey.flows().forEach(flow -> undefined(flow, report));
  }

  private static void words(Survey.Link link, Map<String, Inline.Target> leads, Report report) {
    Inline.Link node = link.node();
    String words = PlainText.of(node.children()).strip();
    String plain = plain(words);
    if (words.isEmpty()) {
      silent(node, report);
    } else if (VAGUE.of(link.language()).contains(plain)) {
      report.add(
          Code.EMPTY_LINK,
          node.span(),
          "“" + words + "” doesn't tell where the link leads",
          "Use words that still make sense in a list of links");
    } else if (Addresses.looksLikeOne(words)) {
      report.add(
          Code.ADDRESS_AS_TEXT,
          node.span(),
          "The text of the link is an address, which is spelled out to whoever listens",
          "Say where it leads: [words](" + shortened(words) + ")");
    } else {
      ambiguous(node, words, plain, leads, report);
    }
  }

  private static void silent(Inline.Link node, Report report) {
    boolean decorative =
        node.children().stream()
            .anyMatch(child -> child instanceof Inline.Image image && image.decorative());
    if (decorative) {
      report.add(
          Code.SILENT_LINK,
          node.span(),
          "The link holds nothing but a picture that is marked as decorative",
          "Describe the picture by where the link leads");
    }
  }

  private static void ambiguous(
      Inline.Link node,
      String words,
      String plain,
      Map<String, Inline.Target> leads,
      Report report) {
    Inline.Target before = leads.putIfAbsent(plain, node.target());
    if (before != null && !before.equals(node.target())) {
      report.add(
          Code.AMBIGUOUS_LINK,
          node.span(),
          "Another link says “" + words + "” too and leads elsewhere",
          "Say what sets this one apart");
    }
  }

  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$", "");
  }

  private static String shortened(String address) {
    return address.length() <= 40 ? address : address.substring(0, 39) + "…";
  }

  private static void undefined(Flow flow, Report report) {
    if (flow.text().indexOf("][") < 0) {
      return;
    }
    Matcher found = UNDEFINED.matcher(flow.text());
    while (found.find()) {
      String label = found.group(2).isBlank() ? found.group(1) : found.group(2);
      boolean words = found.group(1).codePoints().filter(Character::isLetter).count() > 2;
      if (words && label.codePoints().anyMatch(Character::isLetter)) {
        report.add(
            Code.BROKEN_LINK,
            flow.span(found.start(), found.end()),
            "No address is given for the label “" + label + "”, so this stands as text",
            "Add a line [" + label + "]: with the address");
      }
    }
  }
}
