package org.trefoil.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.language.Language;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Edit;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/** Whether descriptions describe (WCAG 1.1.1): one that is there but says nothing is no help. */
final class Descriptions {

  /** As much as is heard in ten seconds; what is longer belongs into the text. */
  private static final int LONGEST = 150;

  private static final Pattern FILE =
      Pattern.compile("(?i)\\S+\\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|avif)");
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)(?:img|dsc|dscn|image|screenshot|pic|photo|fig)[-_]?\\d[\\d_.-]*");

  private static final WordList OPENINGS = WordList.read("picture-words.tsv");
  private static final WordList NOTHING = WordList.read("picture-nothing.tsv");

  private Descriptions() {}

  static void check(Survey survey, Report report) {
    for (Survey.Picture picture : survey.pictures()) {
      Inline.Image image = picture.image();
      if (!image.decorative() && !image.undescribed()) {
        flaw(picture, survey.language(), report);
      }
    }
  }

  private static void flaw(Survey.Picture picture, Language language, Report report) {
    Inline.Image image = picture.image();
    String said = image.alternative().strip();
    String small = said.toLowerCase(Locale.ROOT);
    if (FILE.matcher(said).matches() || NUMBERED.matcher(said).matches()) {
      tell(image, "“" + said + "” is the name of a file, not a description", report);
    } else if (NOTHING.of(language).contains(small)) {
      tell(image, "“" + said + "” doesn't tell what the picture shows", report);
    } else if (caption(picture).filter(small::equals).isPresent()) {
      tell(image, "The description says the same as the caption, so it is heard twice", report);
    } else if (said.codePointCount(0, said.length()) > LONGEST) {
      report.add(
          Code.EMPTY_DESCRIPTION,
          image.span(),
          "The description has "
              + said.codePointCount(0, said.length())
              + " characters, which can't be paused or gone through",
          "Say the gist here in at most " + LONGEST + " and the rest in the text");
    } else {
      opening(image, small, OPENINGS.of(language), report);
    }
  }

  private static Optional<String> caption(Survey.Picture picture) {
    return picture
        .caption()
        .map(words -> PlainText.ofSentences(words.sentences()).strip().toLowerCase(Locale.ROOT));
  }

  private static void tell(Inline.Image image, String what, Report report) {
    report.add(Code.EMPTY_DESCRIPTION, image.span(), what, "Say what it shows and why it is here");
  }

  private static void opening(
      Inline.Image image, String small, Set<String> openings, Report report) {
    openings.stream()
        .filter(words -> small.startsWith(words) && ends(small, words))
        .findFirst()
        .ifPresent(
            words ->
                report.add(
                    new Diagnostic(
                            Code.EMPTY_DESCRIPTION,
                            image.span(),
                            "The description begins with “"
                                + words
                                + "”, which is announced anyway",
                            "Begin with what it shows")
                        .mendedBy(Descriptions.without(image, words))));
  }

  private static boolean ends(String small, String words) {
    char last = words.charAt(words.length() - 1);
    return !Character.isLetter(last)
        || small.length() > words.length() && small.charAt(words.length()) == ' ';
  }

  /** Takes the opening away if what stands in the source is what we think. */
  static java.util.List<Edit> without(Inline.Image image, String words) {
    String said = image.alternative();
    String rest = said.strip().substring(words.length()).strip();
    boolean plain =
        image.span().length() > said.length() + 4 && said.equals(said.strip()) && !rest.isEmpty();
    if (!plain) {
      return java.util.List.of();
    }
    int first = rest.codePointAt(0);
    int cut = said.length() - rest.length();
    String capital = new StringBuilder().appendCodePoint(Character.toUpperCase(first)).toString();
    Span where = image.span().part(2, 2 + cut + Character.charCount(first));
    return java.util.List.of(new Edit(where, capital));
  }
}
