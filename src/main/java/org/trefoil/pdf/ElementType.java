package org.trefoil.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of structure elements that we write, each with its name in the file. Those that PDF 1.7
 * doesn't know (ISO 32000-1, 14.8.4) say which standard type stands for them; no standard type is
 * ever remapped.
 */
enum ElementType {
  DOCUMENT("Document"),
  DIVISION("Div"),
  ASIDE("Aside", "Sect"),
  TITLE("Title", "P"),
  SUBTITLE("Subtitle", "P"),
  BYLINE("Byline", "P"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  H4("H4"),
  H5("H5"),
  H6("H6"),
  PARAGRAPH("P"),
  BLOCK_QUOTE("BlockQuote"),
  ATTRIBUTION("Attribution", "P"),
  LIST("L"),
  ITEM("LI"),
  LABEL("Lbl"),
  ITEM_BODY("LBody"),
  TABLE("Table"),
  CAPTION("Caption"),
  TABLE_HEAD("THead"),
  TABLE_BODY("TBody"),
  ROW("TR"),
  HEADER_CELL("TH"),
  DATA_CELL("TD"),
  FIGURE("Figure"),
  FORMULA("Formula"),
  CODE("Code"),
  NOTE("Note"),
  REFERENCE("Reference"),
  LINK("Link"),
  QUOTE("Quote"),
  SPAN("Span"),
  EMPHASIS("Em", "Span"),
  STRONG("Strong", "Span"),
  STRUCK("Struck", "Span"),
  SUBSCRIPT("Subscript", "Span"),
  SUPERSCRIPT("Superscript", "Span"),
  /** A change of scene: a place in the text, but nothing to read. */
  BREAK("Break", "NonStruct"),
  /** A picture without meaning: its mark is an artifact, its place remains. */
  ORNAMENT("Ornament", "NonStruct");

  private final String tag;
  private final Optional<String> standard;

  ElementType(String tag) {
    this.tag = tag;
    this.standard = Optional.empty();
  }

  ElementType(String tag, String standard) {
    this.tag = tag;
    this.standard = Optional.of(standard);
  }

  /** The heading of a level from 1 to 6. */
  static ElementType heading(int level) {
    return List.of(H1, H2, H3, H4, H5, H6).get(level - 1);
  }

  /** Its name in the file. */
  String tag() {
    return tag;
  }

  /** The standard type that it is mapped to, unless it is one itself. */
  Optional<String> standard() {
    return standard;
  }

  /** Whether it says where on the page it is, because it isn't text. */
  boolean hasBox() {
    return this == FIGURE || this == FORMULA;
  }

  /** Those that need an entry in the role map. */
  static List<ElementType> custom() {
    return Arrays.stream(values()).filter(type -> type.standard.isPresent()).toList();
  }
}
