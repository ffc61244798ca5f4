package org.trefoil.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trefoil.language.Language;
import org.trefoil.narration.Level;
import org.trefoil.pipeline.Notes;
import org.trefoil.pipeline.Options;
import org.trefoil.pipeline.Scrutiny;
import picocli.CommandLine.Option;

/** What may be said about a text, whatever is made of it. */
final class TextOptions {

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "The title; else the text's own, or its first words.")
  private String title;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "An author; may be given several times.")
  private List<String> authors = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "The language, such as en, pt-BR or zh-Hant; else detected.")
  private String language;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date, such as 2026-05-17; else the front matter's or the file's.")
  private String date;

  @Option(
      names = "--narration",
      paramLabel = "LEVEL",
      description = "How much structure is spoken: plain, standard (default) or full.")
  private String narration;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Which findings matter how much; else .trefoil.yaml beside the source, if there is one.")
  private String configuration;

  @Option(
      names = "--notes",
      paramLabel = "WHERE",
      description = "Where notes are read: skip, paragraph (default), section or chapter.")
  private String notes;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "How words are said, in PLS; may be given several times.")
  private List<Path> lexicons = new ArrayList<>();

  /** Options that hold what was given here. */
  Options.Builder builder(Map<String, String> environment) throws UsageException {
    Options.Builder builder = Options.builder().authors(authors).lexicons(lexicons);
    if (title != null) {
      builder.title(stated(title));
    }
    if (language != null) {
      builder.language(language(language));
    }
    if (date != null) {
      builder.date(date(date));
    }
    if (narration != null) {
      builder.narration(Choice.of(Level.class, "--narration", narration));
    }
    builder.scrutiny(scrutiny());
    if (notes != null) {
      builder.notes(Choice.of(Notes.class, "--notes", notes));
    }
    String epoch = environment.get("SOURCE_DATE_EPOCH");
    if (epoch != null) {
      builder.sourceDate(epoch(epoch));
    }
    return builder;
  }

  /** How closely a text is looked at. */
  Scrutiny scrutiny() throws UsageException {
    return configuration == null
        ? Scrutiny.DEFAULT
        : Scrutiny.DEFAULT.by(Input.path(configuration));
  }

  /** A language tag, or a sentence about what isn't one. */
  static Language language(String tag) throws UsageException {
    return Language.parse(tag)
        .orElseThrow(
            () ->
                new UsageException(
                    tag + " is not a language tag; write one such as en, pt-BR or zh-Hant"));
  }

  private static String stated(String title) throws UsageException {
    if (title.isBlank()) {
      throw new UsageException("--title is empty; leave it out to have the title derived");
    }
    return title.strip();
  }

  private static Instant date(String text) throws UsageException {
    try {
      return text.toUpperCase(Locale.ROOT).contains("T")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw new UsageException(
          text + " is not a date; write it as 2026-05-17 or 2026-05-17T12:00:00Z");
    }
  }

  private static Instant epoch(String seconds) throws UsageException {
    try {
      return Instant.ofEpochSecond(Long.parseLong(seconds));
    } catch (NumberFormatException | DateTimeException e) {
      throw new UsageException(
          "SOURCE_DATE_EPOCH is " + seconds + "; it has to be a number of seconds since 1970");
    }
  }
}
