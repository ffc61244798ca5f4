package org.trefoil.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trefoil.document.Inline;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.report.Code;
import org.trefoil.source.Span;

/**
 * A language and a direction as an author states them for a part of the text. When only the
 * direction is stated the language is undetermined, which means: that of the surroundings.
 */
record Tongue(Language language, Direction direction) {

  /** What attributes in braces say; empty if they say nothing that can be used. */
  static Optional<Tongue> of(Reading reading, Span span, Attributes attributes) {
    return of(reading, span, attributes.value("lang"), attributes.value("dir"));
  }

  /** What the two attributes of HTML say; empty if they say nothing that can be used. */
  static Optional<Tongue> of(Reading reading, Span span, String lang, String dir) {
    Optional<Language> language = language(reading, span, lang);
    Optional<Direction> direction = direction(dir);
    if (language.isEmpty() && direction.isEmpty()) {
      return Optional.empty();
    }
    Language known = language.orElse(Language.UNDETERMINED);
    return Optional.of(new Tongue(known, direction.orElseGet(known::direction)));
  }

  /** Whether attributes say anything of language or direction. */
  static boolean isNamedBy(Attributes attributes) {
    return attributes.values().containsKey("lang") || attributes.values().containsKey("dir");
  }

  /** The words in this tongue. */
  List<Inline> over(Span span, List<Inline> words) {
    return List.of(new Inline.LanguageSpan(span, language, direction, words));
  }

  static Optional<Language> language(Reading reading, Span span, String tag) {
    if (tag.isBlank()) {
      return Optional.empty();
    }
    Optional<Language> language = Language.parse(tag);
    if (language.isEmpty()) {
      reading.warn(
          Code.BAD_LANGUAGE,
          span,
          "'" + tag.strip() + "' isn't a language tag; it was ignored",
          "Write a BCP 47 tag such as en, pt-BR or zh-Hant");
    }
    return language;
  }

  private static Optional<Direction> direction(String dir) {
    return switch (dir.strip().toLowerCase(Locale.ROOT)) {
      case "rtl" -> Optional.of(Direction.RTL);
      case "ltr" -> Optional.of(Direction.LTR);
      default -> Optional.empty();
    };
  }
}
