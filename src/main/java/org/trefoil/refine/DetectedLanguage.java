package org.trefoil.refine;

import java.util.Optional;
import org.trefoil.document.Document;
import org.trefoil.language.Language;
import org.trefoil.language.LanguageDetector;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/** Finds the language of a work that doesn't state it, from its text and from nothing else. */
final class DetectedLanguage implements Pass {

  private static final int ENOUGH = 20_000;

  @Override
  public Document apply(Document document, Report report) {
    if (!document.metadata().language().isUndetermined()) {
      return document;
    }
    Optional<Language> detected = LanguageDetector.detect(ProseText.of(document, ENOUGH));
    Language language = detected.orElse(Language.ENGLISH);
    String found =
        detected.isPresent()
            ? "No language is stated; the text reads like " + language.name()
            : "No language is stated and the text is too short to tell; English is assumed";
    report.add(
        Code.NO_LANGUAGE,
        Span.START,
        found,
        "State it in the front matter (lang: " + language + ") or with --lang " + language);
    return document.withMetadata(document.metadata().withLanguage(language));
  }
}
