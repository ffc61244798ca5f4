package org.trefoil.epub;

import java.util.ArrayList;
import java.util.List;

/**
 * What a book claims of its accessibility (EPUB Accessibility 1.1, section 2.2, and the 1.2 draft):
 * each claim follows from what was met in the text, none is made because it usually holds.
 *
 * @param modes the senses that the text asks for
 * @param sufficient the senses that suffice, joined by commas
 * @param features what helps
 * @param hazard what might hurt
 * @param summary the same in plain words
 */
record Accessibility(
    List<String> modes, String sufficient, List<String> features, String hazard, String summary) {

  static Accessibility of(Traits traits, Words words) {
    List<String> modes = traits.images() > 0 ? List.of("textual", "visual") : List.of("textual");
    String sufficient = traits.undescribed() > 0 ? "textual,visual" : "textual";
    String hazard = traits.hasAnimation() ? "unknown" : "none";
    return new Accessibility(modes, sufficient, features(traits), hazard, summary(traits, words));
  }

  private static List<String> features(Traits traits) {
    List<String> features = new ArrayList<>(List.of("readingOrder", "displayTransformability"));
    if (traits.hasHeadings()) {
      features.addAll(List.of("structuralNavigation", "tableOfContents"));
    }
    if (traits.images() > 0 && traits.undescribed() == 0) {
      features.add("alternativeText");
    }
    if (traits.hasMath()) {
      features.add("latex");
    }
    return List.copyOf(features);
  }

  private static String summary(Traits traits, Words words) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.of("accessibility.text"));
    sentences.add(
        words.of(traits.hasHeadings() ? "accessibility.headings" : "accessibility.plain"));
    sentences.add(images(traits, words));
    if (traits.hasMath()) {
      sentences.add(words.of("accessibility.formulas"));
    }
    if (traits.hasAnimation()) {
      sentences.add(words.of("accessibility.animation"));
    }
    return String.join(" ", sentences);
  }

  private static String images(Traits traits, Words words) {
    if (traits.images() == 0) {
      return words.of("accessibility.images.none");
    }
    return traits.undescribed() == 0
        ? words.of("accessibility.images.described")
        : words.of(
            "accessibility.images.undescribed",
            Integer.toString(traits.undescribed()),
            Integer.toString(traits.images()));
  }
}
