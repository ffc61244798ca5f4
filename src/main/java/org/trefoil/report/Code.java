package org.trefoil.report;

/**
 * What can be found in a source. The id is stable and never used again for something else; the
 * severity is the one that the converter gives after its repair.
 */
public enum Code {
  /** An image has no alternative text and isn't marked as decorative. */
  UNDESCRIBED_IMAGE("MDA101", Severity.ERROR),
  /** A description says nothing: a file name, "image of", the caption again, or too many words. */
  EMPTY_DESCRIPTION("MDA102", Severity.WARNING),
  /** A link holds nothing but a picture that says nothing. */
  SILENT_LINK("MDA103", Severity.ERROR),
  /** A heading level was skipped; the heading is tagged at the right level. */
  SKIPPED_LEVEL("MDA201", Severity.WARNING),
  /** There is no level-1 heading, or there are several and nothing else is the title. */
  NO_TOP_HEADING("MDA202", Severity.WARNING),
  /** A paragraph in bold stands where a heading should. */
  BOLD_HEADING("MDA203", Severity.WARNING),
  /** A heading has no text and was left out, or it has the same as one beside it. */
  EMPTY_HEADING("MDA204", Severity.WARNING),
  /** A link has no text and its address became its text, or its text says nothing. */
  EMPTY_LINK("MDA301", Severity.WARNING),
  /** The text of a link is an address. */
  ADDRESS_AS_TEXT("MDA302", Severity.WARNING),
  /** Two links say the same and lead to different places. */
  AMBIGUOUS_LINK("MDA303", Severity.INFO),
  /** A link leads nowhere inside the document, or to an address that isn't allowed: now text. */
  BROKEN_LINK("MDA304", Severity.WARNING),
  /** A reference to a note that doesn't exist, or a note that nobody refers to. */
  DANGLING_NOTE("MDA305", Severity.WARNING),
  /** Two places were given the same id by the author; the second got another. */
  DUPLICATE_ID("MDA306", Severity.WARNING),
  /** A table row had too few or too many cells, or columns have no names. */
  RAGGED_TABLE("MDA401", Severity.WARNING),
  /** A table serves for layout, or has no caption. */
  BARE_TABLE("MDA402", Severity.INFO),
  /** No language was stated; it was detected from the text. */
  NO_LANGUAGE("MDA501", Severity.WARNING),
  /** Words in another language or script that aren't marked as such. */
  UNMARKED_LANGUAGE("MDA502", Severity.WARNING),
  /** An abbreviation isn't explained where it is first used. */
  ABBREVIATION("MDA503", Severity.INFO),
  /** A language tag isn't well-formed BCP 47; it was ignored. */
  BAD_LANGUAGE("MDA504", Severity.WARNING),
  /** Colours set in HTML are hard to tell apart; they aren't carried over. */
  CONTRAST("MDA601", Severity.WARNING),
  /** Colour or position alone tells what is meant. */
  SENSES("MDA602", Severity.WARNING),
  /** Capitals, emoji, drawings made of characters, letters of mathematics as ornament. */
  ORNAMENT("MDA603", Severity.WARNING),
  /** Raw HTML that can't be carried over; it stands as text. */
  RAW_HTML("MDA604", Severity.WARNING),
  /** A picture that moves without end, or sound or film without a text. */
  MOVING("MDA605", Severity.ERROR),
  /** Program text doesn't say its language. */
  CODE_LANGUAGE("MDA606", Severity.INFO),
  /** A sentence is long. */
  LONG_SENTENCE("MDA607", Severity.INFO),
  /** No title was stated; it was derived. */
  NO_TITLE("MDA701", Severity.WARNING),
  /** A character has no glyph in the fonts at hand; a visible placeholder stands for it. */
  MISSING_GLYPH("MDA702", Severity.WARNING),
  /** A key of the front matter is unknown or its value can't be used. */
  FRONT_MATTER("MDA703", Severity.WARNING),
  /** The source holds no text. */
  EMPTY("MDA704", Severity.WARNING),
  /** The bytes of the source needed mending: encoding, byte order mark, control characters. */
  ENCODING("MDA801", Severity.WARNING),
  /** The source nests deeper or is larger than the limits allow; the rest stands as text. */
  LIMIT("MDA802", Severity.WARNING),
  /** An image is missing, unreadable, of an unknown kind, or outside the source's folder. */
  ASSET("MDA803", Severity.ERROR),
  /** A picture of a kind that can't be drawn on a page; its description stands for it there. */
  UNDRAWN_PICTURE("MDA805", Severity.WARNING),
  /** A drawing held what a book must not carry (scripts, links, filters); that was left out. */
  CLEANED_DRAWING("MDA806", Severity.WARNING),
  /** TeX that can't be typeset; it stands as text. */
  MATH("MDA804", Severity.WARNING),
  /** There is no voice for a language: its parts aren't spoken well. */
  NO_VOICE("MDA901", Severity.WARNING),
  /** The narration summarises or leaves out something: a declared exception. */
  NOT_SPOKEN("MDA902", Severity.INFO),
  /** A voice has no sounds for a word; a short pause holds its place. */
  UNSPEAKABLE("MDA903", Severity.WARNING),
  /** A lexicon can't be read; nothing of it is used. */
  BAD_LEXICON("MDA904", Severity.ERROR),
  /** An entry of a lexicon can't be used, or only in part. */
  BAD_LEXEME("MDA905", Severity.WARNING),
  /** The narrator has no words of its own in the language of the work: it announces in English. */
  NO_ANNOUNCEMENTS("MDA906", Severity.WARNING),
  /** An engine failed on a piece of the text, or what it made can't be speech: it isn't heard. */
  NOT_HEARD("MDA907", Severity.ERROR),
  /** A recording goes beyond what some players or shops take. */
  PLAYER_LIMIT("MDA908", Severity.WARNING);

  private final String id;
  private final Severity severity;

  Code(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The stable id, such as {@code MDA101}. */
  public String id() {
    return id;
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }
}
