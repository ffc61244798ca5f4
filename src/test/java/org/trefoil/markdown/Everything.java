package org.trefoil.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;
import org.trefoil.source.Span;

/** All text that a document holds, and all spans, gathered without trusting any one traversal. */
final class Everything implements Block.Visitor<Everything>, Inline.Visitor<Everything> {

  final List<String> texts = new ArrayList<>();
  final List<Span> spans = new ArrayList<>();
  final List<Inline.Text> characters = new ArrayList<>();

  static Everything in(Document document) {
    return new Everything().blocks(document.blocks());
  }

  /** The text, blocks apart. */
  String text() {
    return String.join("\n", texts);
  }

  private Everything blocks(List<Block> blocks) {
    for (Block block : blocks) {
      spans.add(block.span());
      block.accept(this);
    }
    return this;
  }

  private Everything sentences(List<Sentence> sentences) {
    texts.add(PlainText.ofSentences(sentences));
    for (Sentence sentence : sentences) {
      spans.add(sentence.span());
      inlines(sentence.inlines());
    }
    return this;
  }

  private Everything inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      spans.add(inline.span());
      inline.accept(this);
    }
    return this;
  }

  private Everything paragraph(Optional<Block.Paragraph> paragraph) {
    paragraph.ifPresent(found -> blocks(List.of(found)));
    return this;
  }

  private Everything items(List<Block.Item> items) {
    for (Block.Item item : items) {
      spans.add(item.span());
      texts.add(item.label());
      blocks(item.blocks());
    }
    return this;
  }

  private Everything rows(List<Block.Row> rows) {
    for (Block.Row row : rows) {
      spans.add(row.span());
      for (Block.Cell cell : row.cells()) {
        spans.add(cell.span());
        sentences(cell.sentences());
      }
    }
    return this;
  }

  @Override
  public Everything title(Block.Title node) {
    return paragraph(Optional.of(node.title()));
  }

  @Override
  public Everything heading(Block.Heading node) {
    return sentences(node.sentences());
  }

  @Override
  public Everything paragraph(Block.Paragraph node) {
    return sentences(node.sentences());
  }

  @Override
  public Everything quote(Block.Quote node) {
    return blocks(node.blocks()).paragraph(node.attribution());
  }

  @Override
  public Everything numberedList(Block.NumberedList node) {
    return items(node.items());
  }

  @Override
  public Everything bulletList(Block.BulletList node) {
    return items(node.items());
  }

  @Override
  public Everything definitionList(Block.DefinitionList node) {
    for (Block.Definition definition : node.definitions()) {
      spans.add(definition.span());
      definition.terms().forEach(term -> paragraph(Optional.of(term)));
      definition.descriptions().forEach(description -> blocks(description.blocks()));
    }
    return this;
  }

  @Override
  public Everything table(Block.Table node) {
    return paragraph(node.caption()).rows(node.head()).rows(node.body());
  }

  @Override
  public Everything codeBlock(Block.CodeBlock node) {
    texts.addAll(node.lines());
    return this;
  }

  @Override
  public Everything figure(Block.Figure node) {
    texts.add(node.image().alternative());
    return paragraph(node.caption());
  }

  @Override
  public Everything callout(Block.Callout node) {
    return paragraph(node.title()).blocks(node.blocks());
  }

  @Override
  public Everything mathBlock(Block.MathBlock node) {
    texts.add(node.tex());
    return this;
  }

  @Override
  public Everything thematicBreak(Block.Break node) {
    return this;
  }

  @Override
  public Everything noteBody(Block.NoteBody node) {
    return blocks(node.blocks());
  }

  @Override
  public Everything division(Block.Division node) {
    return blocks(node.blocks());
  }

  @Override
  public Everything text(Inline.Text node) {
    characters.add(node);
    return this;
  }

  @Override
  public Everything emphasis(Inline.Emphasis node) {
    return inlines(node.children());
  }

  @Override
  public Everything strong(Inline.Strong node) {
    return inlines(node.children());
  }

  @Override
  public Everything struck(Inline.Struck node) {
    return inlines(node.children());
  }

  @Override
  public Everything subscript(Inline.Subscript node) {
    return inlines(node.children());
  }

  @Override
  public Everything superscript(Inline.Superscript node) {
    return inlines(node.children());
  }

  @Override
  public Everything code(Inline.Code node) {
    return this;
  }

  @Override
  public Everything math(Inline.Math node) {
    return this;
  }

  @Override
  public Everything link(Inline.Link node) {
    return inlines(node.children());
  }

  @Override
  public Everything quotation(Inline.Quotation node) {
    return inlines(node.children());
  }

  @Override
  public Everything noteReference(Inline.NoteReference node) {
    return this;
  }

  @Override
  public Everything image(Inline.Image node) {
    return this;
  }

  @Override
  public Everything abbreviation(Inline.Abbreviation node) {
    return this;
  }

  @Override
  public Everything languageSpan(Inline.LanguageSpan node) {
    return inlines(node.children());
  }

  @Override
  public Everything lineBreak(Inline.LineBreak node) {
    return this;
  }
}
