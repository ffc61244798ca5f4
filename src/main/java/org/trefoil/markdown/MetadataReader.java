package org.trefoil.markdown;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.trefoil.config.Settings;
import org.trefoil.document.Edition;
import org.trefoil.document.Metadata;
import org.trefoil.language.Language;
import org.trefoil.report.Code;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

/** Makes metadata of front matter, and tells the author what it can't use. */
final class MetadataReader {

  private static final Set<String> KNOWN =
      Set.of(
          ("title subtitle author authors lang language date identifier isbn publisher description"
                  + " rights lexicon lexicons cover conformsTo certifiedBy certifierCredential"
                  + " certifierReport contents attach")
              .split(" "));

  private static final List<Function<String, Instant>> DATES =
      List.of(
          text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC),
          text -> OffsetDateTime.parse(text.replace(' ', 'T')).toInstant(),
          text -> LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC),
          text -> YearMonth.parse(text).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC),
          text -> Year.parse(text).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));

  /** Files can't carry dates outside the years 1 to 9999. */
  private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  /** EPUB Accessibility 1.1, section 2.4; version 1.2 isn't finished. */
  private static final String STANDARD = "EPUB Accessibility 1\\.1 - WCAG 2\\.[012] Level A{1,3}";

  private final Reading reading;
  private final Settings settings;
  private final String yaml;
  private final int start;

  MetadataReader(Reading reading, Settings settings, String yaml, int start) {
    this.reading = reading;
    this.settings = settings;
    this.yaml = yaml;
    this.start = start;
  }

  Metadata metadata() {
    settings.keys().stream()
        .filter(key -> !KNOWN.contains(key))
        .forEach(key -> warn(key, "The key '" + shown(key) + "' isn't known; it was ignored"));
    String title = text("title");
    return new Metadata(
        title,
        !title.isEmpty(),
        text("subtitle"),
        authors(),
        language(),
        date(),
        identifier(),
        text("publisher"),
        text("description"),
        text("rights"),
        files("lexicon", "lexicons"),
        edition());
  }

  private Edition edition() {
    String conformsTo = text("conformsTo");
    String report = text("certifierReport");
    if (!conformsTo.isEmpty() && !conformsTo.matches(STANDARD)) {
      warn(
          "conformsTo",
          "'" + shown(conformsTo) + "' isn't what a book can declare; it was ignored",
          "Write 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', or with 2.0 or 2.1, A or AAA");
      conformsTo = "";
    } else if (!conformsTo.isEmpty() && text("certifiedBy").isEmpty()) {
      warn(
          "conformsTo",
          "Nobody vouches for 'conformsTo'; it was ignored",
          "Say with 'certifiedBy' who has checked that it is so");
      conformsTo = "";
    }
    if (!report.isEmpty() && !report.matches("https?://[!-~]+")) {
      warn("certifierReport", "'" + shown(report) + "' isn't a web address; it was ignored");
      report = "";
    }
    String credential = text("certifierCredential");
    return new Edition(
        text("cover"),
        conformsTo,
        text("certifiedBy"),
        credential,
        report,
        contents(),
        files("attach"));
  }

  private Optional<Boolean> contents() {
    if (!settings.has("contents")) {
      return Optional.empty();
    }
    Optional<Boolean> value = settings.truth("contents");
    if (value.isEmpty()) {
      warn("contents", "The value of 'contents' is neither true nor false; it was ignored");
    }
    return value;
  }

  private String text(String key) {
    Optional<String> value = settings.string(key);
    if (value.isEmpty() && settings.has(key)) {
      warn(key, "The value of '" + key + "' isn't a text; it was ignored");
    }
    return clean(value.orElse(""));
  }

  /** A value on one line; escapes of YAML can hold characters that no text may hold. */
  private static String clean(String value) {
    return Source.of("", value).text().strip().replaceAll("\\s*\\n\\s*", " ");
  }

  private List<String> authors() {
    List<String> names = new ArrayList<>();
    for (String key : List.of("author", "authors")) {
      List<String> found = new ArrayList<>(settings.strings(key));
      settings.map(key).flatMap(map -> map.string("name")).ifPresent(found::add);
      settings.maps(key).forEach(map -> map.string("name").ifPresent(found::add));
      if (found.isEmpty() && settings.has(key)) {
        warn(key, "The value of '" + key + "' holds no name; it was ignored");
      }
      found.stream().map(MetadataReader::clean).forEach(names::add);
    }
    return names.stream().distinct().toList();
  }

  private List<String> files(String... keys) {
    List<String> files = new ArrayList<>();
    for (String key : keys) {
      if (settings.strings(key).isEmpty() && settings.has(key)) {
        warn(key, "The value of '" + key + "' names no file; it was ignored");
      }
      settings.strings(key).stream().map(MetadataReader::clean).forEach(files::add);
    }
    return files.stream().distinct().toList();
  }

  private Language language() {
    String key = settings.has("lang") ? "lang" : "language";
    return Tongue.language(reading, line(key), text(key)).orElse(Language.UNDETERMINED);
  }

  private Optional<Instant> date() {
    String written = text("date");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    for (Function<String, Instant> form : DATES) {
      try {
        Instant instant = form.apply(written);
        if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) {
          return Optional.of(instant);
        }
      } catch (DateTimeException notThisForm) {
        continue;
      }
    }
    warn("date", "The date '" + shown(written) + "' can't be read; it was ignored");
    return Optional.empty();
  }

  private String identifier() {
    String identifier = text("identifier");
    String isbn = text("isbn");
    if (!identifier.isEmpty() || isbn.isEmpty()) {
      return identifier;
    }
    String digits = isbn.toUpperCase(Locale.ROOT).replaceAll("[^0-9X]", "");
    if (digits.matches("\\d{13}|\\d{9}[\\dX]")) {
      return "urn:isbn:" + digits;
    }
    warn("isbn", "'" + shown(isbn) + "' isn't an ISBN of 10 or 13 digits; it was ignored");
    return "";
  }

  private static String shown(String value) {
    return value.codePointCount(0, value.length()) > 60
        ? value.substring(0, value.offsetByCodePoints(0, 60)) + "…"
        : value;
  }

  private Span line(String key) {
    return FrontMatter.line(yaml, start, settings.line(key));
  }

  private void warn(String key, String message) {
    warn(
        key,
        message,
        "Known are title, subtitle, author, lang, date, identifier, isbn, publisher, description,"
            + " rights, lexicon, cover, contents, attach, conformsTo, certifiedBy, certifierCredential and"
            + " certifierReport");
  }

  private void warn(String key, String message, String hint) {
    reading.warn(Code.FRONT_MATTER, line(key), message, hint);
  }
}
