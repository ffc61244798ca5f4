package org.trefoil.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of structure elements that we write, each with its name in a file of PDF 1.7 (ISO
 * 32000-1, 14.8.4) and in one of PDF 2.0 (ISO 32000-2, 14.8.4 and 14.8.6). Those that a standard
 * doesn't know say which standard type stands for them; no standard type is ever remapped.
 */
enum ElementType {
  DOCUMENT(standard("Document")),
  DIVISION(standard("Div")),
  SECTION(standard("Sect")),
  ASIDE(added("Aside", "Sect")),
  TITLE(added("Title", "P")),
  SUBTITLE(own("Subtitle", "P")),
  BYLINE(own("Byline", "P")),
  H1(standard("H1")),
  H2(standard("H2")),
  H3(standard("H3")),
  H4(standard("H4")),
  H5(standard("H5")),
  H6(standard("H6")),
  /** The heading of a part of a note; ISO/TS 32005 has no headings in notes. */
  NOTE_HEADING(own("NoteHeading", "P")),
  PARAGRAPH(standard("P")),
  BLOCK_QUOTE(old("BlockQuote")),
  ATTRIBUTION(own("Attribution", "P")),
  LIST(standard("L")),
  ITEM(standard("LI")),
  LABEL(standard("Lbl")),
  ITEM_BODY(standard("LBody")),
  TABLE(standard("Table")),
  CAPTION(standard("Caption")),
  TABLE_HEAD(standard("THead")),
  TABLE_BODY(standard("TBody")),
  ROW(standard("TR")),
  HEADER_CELL(standard("TH")),
  DATA_CELL(standard("TD")),
  CONTENTS(old("TOC")),
  CONTENTS_ENTRY(old("TOCI")),
  FIGURE(standard("Figure")),
  FORMULA(standard("Formula")),
  CODE(old("Code")),
  NOTE(new Names("Note", Optional.empty(), "FENote", Namespace.PDF_2)),
  REFERENCE(old("Reference")),
  LINK(standard("Link")),
  QUOTE(old("Quote")),
  SPAN(standard("Span")),
  EMPHASIS(added("Em", "Span")),
  STRONG(added("Strong", "Span")),
  STRUCK(own("Struck", "Span")),
  SUBSCRIPT(own("Subscript", "Span")),
  SUPERSCRIPT(own("Superscript", "Span")),
  /** A change of scene: a place in the text, but nothing to read. */
  BREAK(own("Break", "NonStruct")),
  /** A picture without meaning: its mark is an artifact, its place remains. */
  ORNAMENT(own("Ornament", "NonStruct"));

  /**
   * What a type is called.
   *
   * @param first in PDF 1.7
   * @param role the standard type of both that stands for it, when it isn't one in PDF 1.7
   * @param second in PDF 2.0
   * @param space the vocabulary that the second name is from
   */
  private record Names(String first, Optional<String> role, String second, Namespace space) {}

  private final Names names;

  ElementType(Names names) {
    this.names = names;
  }

  /** A type of both. */
  private static Names standard(String tag) {
    return new Names(tag, Optional.empty(), tag, Namespace.PDF_2);
  }

  /** A type of PDF 1.7 that PDF 2.0 takes over as it was. */
  private static Names old(String tag) {
    return new Names(tag, Optional.empty(), tag, Namespace.PDF_1);
  }

  /** A type that came with PDF 2.0. */
  private static Names added(String tag, String role) {
    return new Names(tag, Optional.of(role), tag, Namespace.PDF_2);
  }

  /** A type of neither. */
  private static Names own(String tag, String role) {
    return new Names(tag, Optional.of(role), tag, Namespace.OURS);
  }

  /** The heading of a level from 1 to 6. */
  static ElementType heading(int level) {
    return List.of(H1, H2, H3, H4, H5, H6).get(level - 1);
  }

  /** Whether it is a heading of the work. */
  boolean isHeading() {
    return ordinal() >= H1.ordinal() && ordinal() <= H6.ordinal();
  }

  /** Its name in a file. */
  String tag(Standard standard) {
    return standard == Standard.UA1 ? names.first() : names.second();
  }

  /** The vocabulary of PDF 2.0 that it is from. */
  Namespace space() {
    return names.space();
  }

  /** The standard type that it is mapped to in a file, unless it is one itself. */
  Optional<String> role(Standard standard) {
    boolean mapped = standard == Standard.UA1 || names.space() == Namespace.OURS;
    return mapped ? names.role() : Optional.empty();
  }

  /** Whether it says where on the page it is, because it isn't text. */
  boolean hasBox() {
    return this == FIGURE || this == FORMULA;
  }

  /** Those that a file has to map to a standard type. */
  static List<ElementType> mapped(Standard standard) {
    return Arrays.stream(values()).filter(type -> type.role(standard).isPresent()).toList();
  }
}
