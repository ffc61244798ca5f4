package org.trefoil.epub;

import java.util.ArrayList;
import java.util.List;

/**
 * What a book claims of its accessibility (EPUB Accessibility 1.1, section 2.2, and the 1.2 draft):
 * each claim follows from what was met in the text, none is made because it usually holds.
 *
 * @param modes the senses that the text asks for
 * @param sufficient the sets of senses of which each suffices, joined by commas
 * @param features what helps
 * @param hazard what might hurt
 * @param summary the same in plain words
 */
record Accessibility(
    List<String> modes,
    List<String> sufficient,
    List<String> features,
    String hazard,
    String summary) {

  /**
   * What follows from a book.
   *
   * @param traits what was met in its text
   * @param paged whether it knows the pages of the PDF
   * @param voice what is heard
   */
  static Accessibility of(Traits traits, boolean paged, Voice voice, Words words) {
    String hazard = traits.hasAnimation() ? "unknown" : "none";
    return new Accessibility(
        modes(traits, voice),
        sufficient(traits, voice),
        features(traits, paged, voice),
        hazard,
        summary(traits, paged, voice, words));
  }

  private static List<String> modes(Traits traits, Voice voice) {
    List<String> modes = new ArrayList<>(List.of("textual"));
    if (traits.images() > 0) {
      modes.add("visual");
    }
    if (voice.speaks()) {
      modes.add("auditory");
    }
    return List.copyOf(modes);
  }

  /** Hearing suffices only when nothing is summarised and every picture is described. */
  private static List<String> sufficient(Traits traits, Voice voice) {
    if (traits.undescribed() > 0) {
      return List.of("textual,visual");
    }
    return voice.speaks() && voice.complete() ? List.of("textual", "auditory") : List.of("textual");
  }

  private static List<String> features(Traits traits, boolean paged, Voice voice) {
    List<String> features = new ArrayList<>(List.of("readingOrder", "displayTransformability"));
    if (traits.hasHeadings()) {
      features.addAll(List.of("structuralNavigation", "tableOfContents"));
    }
    if (traits.images() > 0 && traits.undescribed() == 0) {
      features.add("alternativeText");
    }
    if (traits.hasMath()) {
      features.addAll(List.of("MathML", "describedMath"));
    }
    if (traits.hasTex()) {
      features.add("latex");
    }
    if (paged) {
      features.addAll(List.of("pageBreakMarkers", "pageNavigation"));
    }
    if (voice.speaks()) {
      features.add("synchronizedAudioText");
    }
    return List.copyOf(features);
  }

  private static String summary(Traits traits, boolean paged, Voice voice, Words words) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.of("accessibility.text"));
    sentences.add(
        words.of(traits.hasHeadings() ? "accessibility.headings" : "accessibility.plain"));
    if (paged) {
      sentences.add(words.of("accessibility.pages"));
    }
    if (voice.speaks()) {
      sentences.add(
          words.of(voice.complete() ? "accessibility.voice" : "accessibility.voice.partly"));
    }
    sentences.add(images(traits, words));
    if (traits.hasMath()) {
      sentences.add(words.of("accessibility.math"));
    }
    if (traits.hasTex()) {
      sentences.add(words.of("accessibility.formulas"));
    }
    if (traits.hasAnimation()) {
      sentences.add(words.of("accessibility.animation"));
    }
    // Chinese has no blanks between sentences
    return String.join(" ", sentences).replace("。 ", "。");
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
