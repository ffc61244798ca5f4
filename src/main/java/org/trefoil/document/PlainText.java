package org.trefoil.document;

import java.util.List;

/**
 * The characters of inlines, in reading order: the one text that all three forms share, and what
 * offsets in a sentence count (in UTF-16 units). Quotation marks and alternative texts are part of
 * it, a hard line break is {@code \n}, a formula is its words, or its TeX where it wasn't
 * understood. The printed number of a note reference is not: it is a label, like the number of a
 * list item.
 */
public final class PlainText implements Inline.Visitor<StringBuilder> {

  private final StringBuilder out = new StringBuilder();

  private PlainText() {}

  /** The text of a run of inlines. */
  public static String of(List<Inline> inlines) {
    return new PlainText().all(inlines).toString();
  }

  /** The text of a sentence. */
  public static String of(Sentence sentence) {
    return of(sentence.inlines());
  }

  /** The text of a whole text block: its sentences, joined without anything between them. */
  public static String ofSentences(List<Sentence> sentences) {
    PlainText text = new PlainText();
    sentences.forEach(sentence -> text.all(sentence.inlines()));
    return text.out.toString();
  }

  private StringBuilder all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return out;
  }

  @Override
  public StringBuilder text(Inline.Text node) {
    return out.append(node.value());
  }

  @Override
  public StringBuilder emphasis(Inline.Emphasis node) {
    return all(node.children());
  }

  @Override
  public StringBuilder strong(Inline.Strong node) {
    return all(node.children());
  }

  @Override
  public StringBuilder struck(Inline.Struck node) {
    return all(node.children());
  }

  @Override
  public StringBuilder subscript(Inline.Subscript node) {
    return all(node.children());
  }

  @Override
  public StringBuilder superscript(Inline.Superscript node) {
    return all(node.children());
  }

  @Override
  public StringBuilder code(Inline.Code node) {
    return out.append(node.value());
  }

  @Override
  public StringBuilder math(Inline.Math node) {
    return out.append(node.text());
  }

  @Override
  public StringBuilder link(Inline.Link node) {
    return all(node.children());
  }

  @Override
  public StringBuilder quotation(Inline.Quotation node) {
    out.append(node.open());
    return all(node.children()).append(node.close());
  }

  @Override
  public StringBuilder noteReference(Inline.NoteReference node) {
    return out;
  }

  @Override
  public StringBuilder image(Inline.Image node) {
    return node.decorative() ? out : out.append(node.alternative());
  }

  @Override
  public StringBuilder abbreviation(Inline.Abbreviation node) {
    return out.append(node.value());
  }

  @Override
  public StringBuilder languageSpan(Inline.LanguageSpan node) {
    return all(node.children());
  }

  @Override
  public StringBuilder lineBreak(Inline.LineBreak node) {
    return out.append('\n');
  }
}
