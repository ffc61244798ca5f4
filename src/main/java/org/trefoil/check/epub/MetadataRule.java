package org.trefoil.check.epub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.check.fault.Faults;
import org.trefoil.xml.XmlNode;

/** What is claimed of a book is so, and what is so is claimed. */
final class MetadataRule {

  private static final String CLAIM =
      "EPUB Accessibility 1\\.[01] - WCAG 2\\.[012] Level A{1,3}|none";

  private MetadataRule() {}

  static void check(BookFile book, Faults faults) throws IOException, BrokenBookException {
    List<XmlNode.Element> all = new ArrayList<>();
    for (BookFile.Item text : book.texts()) {
      all.addAll(Tree.all(book.xml(text.path())));
    }
    List<String> features = book.metadata("schema:accessibilityFeature");
    agree(features, "alternativeText", described(all), faults);
    agree(features, "MathML", all.stream().anyMatch(e -> e.name().equals("math")), faults);
    agree(
        features,
        "synchronizedAudioText",
        book.texts().stream().anyMatch(text -> !text.overlay().isEmpty()),
        faults);
    boolean paged = !PageRule.listed(book).isEmpty();
    agree(features, "pageBreakMarkers", paged, faults);
    agree(features, "pageNavigation", paged, faults);
    faults.unless(
        !book.metadata("schema:accessMode").isEmpty()
            && !book.metadata("schema:accessModeSufficient").isEmpty()
            && !book.metadata("schema:accessibilityHazard").isEmpty()
            && !book.metadata("schema:accessibilitySummary").isEmpty(),
        "metadata-missing",
        "package",
        "accessMode, accessModeSufficient, accessibilityHazard or accessibilitySummary is missing");
    for (String claim : book.metadata("dcterms:conformsTo")) {
      faults.unless(claim.matches(CLAIM), "metadata-claim", "package", claim);
    }
  }

  private static void agree(List<String> features, String feature, boolean is, Faults faults) {
    faults.unless(
        features.contains(feature) == is,
        "metadata-truth",
        "package",
        feature + (is ? " is so and isn't claimed" : " is claimed and isn't so"));
  }

  /** Whether there are pictures that inform, and all of them are described. */
  private static boolean described(List<XmlNode.Element> all) {
    List<XmlNode.Element> pictures =
        all.stream()
            .filter(e -> e.name().equals("img"))
            .filter(e -> !Tree.attribute(e, "role").equals("presentation"))
            .toList();
    return !pictures.isEmpty()
        && pictures.stream()
            .noneMatch(
                e ->
                    Tree.attribute(e, "alt").isBlank()
                        || Tree.attribute(e, "class").contains("undescribed"));
  }
}
