package org.trefoil.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The identity on documents, to be overridden where a pass changes something: the only traversal
 * whose default is to descend. A block or an inline may become none, one or several.
 */
public class Rewriter {

  private final Block.Visitor<List<Block>> blocks = new Blocks();
  private final Inline.Visitor<List<Inline>> inlines = new Inlines();

  /** Rewrites a whole document. */
  public Document rewrite(Document document) {
    return document.withBlocks(blocks(document.blocks()));
  }

  /** Rewrites blocks one after another. */
  protected List<Block> blocks(List<Block> all) {
    List<Block> out = new ArrayList<>(all.size());
    for (Block block : all) {
      out.addAll(block(block));
    }
    return out;
  }

  /** Rewrites one block; the default descends. */
  protected List<Block> block(Block block) {
    return block.accept(blocks);
  }

  /** Rewrites the sentences of a text block; the default descends. */
  protected List<Sentence> sentences(List<Sentence> all) {
    List<Sentence> out = new ArrayList<>(all.size());
    for (Sentence sentence : all) {
      out.add(new Sentence(sentence.id(), sentence.span(), inlines(sentence.inlines())));
    }
    return out;
  }

  /** Rewrites inlines one after another. */
  protected List<Inline> inlines(List<Inline> all) {
    List<Inline> out = new ArrayList<>(all.size());
    for (Inline inline : all) {
      out.addAll(inline(inline));
    }
    return out;
  }

  /** Rewrites one inline; the default descends. */
  protected List<Inline> inline(Inline inline) {
    return inline.accept(inlines);
  }

  /** Rewrites a paragraph that belongs to another block (caption, title, term, attribution). */
  protected Block.Paragraph paragraph(Block.Paragraph node) {
    return new Block.Paragraph(node.id(), node.span(), sentences(node.sentences()));
  }

  /** Rewrites an item of a list. */
  protected Block.Item item(Block.Item node) {
    return new Block.Item(node.id(), node.span(), node.label(), node.task(), blocks(node.blocks()));
  }

  /** Rewrites a definition. */
  protected Block.Definition definition(Block.Definition node) {
    return new Block.Definition(
        node.id(),
        node.span(),
        node.terms().stream().map(this::paragraph).toList(),
        node.descriptions().stream().map(this::description).toList());
  }

  /** Rewrites one meaning of a term. */
  protected Block.Description description(Block.Description node) {
    return new Block.Description(node.id(), node.span(), blocks(node.blocks()));
  }

  /** Rewrites a row of a table. */
  protected Block.Row row(Block.Row node) {
    return new Block.Row(node.id(), node.span(), node.cells().stream().map(this::cell).toList());
  }

  /** Rewrites a cell of a table. */
  protected Block.Cell cell(Block.Cell node) {
    return new Block.Cell(
        node.id(),
        node.span(),
        node.header(),
        node.columns(),
        node.rows(),
        sentences(node.sentences()));
  }

  private Optional<Block.Paragraph> optional(Optional<Block.Paragraph> node) {
    return node.map(this::paragraph);
  }

  private final class Blocks implements Block.Visitor<List<Block>> {

    @Override
    public List<Block> title(Block.Title node) {
      return List.of(
          new Block.Title(
              node.id(),
              node.span(),
              Rewriter.this.paragraph(node.title()),
              optional(node.subtitle()),
              optional(node.byline())));
    }

    @Override
    public List<Block> heading(Block.Heading node) {
      return List.of(
          new Block.Heading(
              node.id(), node.span(), node.level(), node.rank(), sentences(node.sentences())));
    }

    @Override
    public List<Block> paragraph(Block.Paragraph node) {
      return List.of(Rewriter.this.paragraph(node));
    }

    @Override
    public List<Block> quote(Block.Quote node) {
      return List.of(
          new Block.Quote(
              node.id(), node.span(), blocks(node.blocks()), optional(node.attribution())));
    }

    @Override
    public List<Block> numberedList(Block.NumberedList node) {
      return List.of(
          new Block.NumberedList(
              node.id(),
              node.span(),
              node.start(),
              node.style(),
              node.delimiter(),
              node.tight(),
              node.items().stream().map(Rewriter.this::item).toList()));
    }

    @Override
    public List<Block> bulletList(Block.BulletList node) {
      return List.of(
          new Block.BulletList(
              node.id(),
              node.span(),
              node.tight(),
              node.items().stream().map(Rewriter.this::item).toList()));
    }

    @Override
    public List<Block> definitionList(Block.DefinitionList node) {
      return List.of(
          new Block.DefinitionList(
              node.id(),
              node.span(),
              node.definitions().stream().map(Rewriter.this::definition).toList()));
    }

    @Override
    public List<Block> table(Block.Table node) {
      return List.of(
          new Block.Table(
              node.id(),
              node.span(),
              optional(node.caption()),
              node.columns(),
              node.head().stream().map(Rewriter.this::row).toList(),
              node.body().stream().map(Rewriter.this::row).toList()));
    }

    @Override
    public List<Block> codeBlock(Block.CodeBlock node) {
      return List.of(node);
    }

    @Override
    public List<Block> figure(Block.Figure node) {
      return List.of(
          new Block.Figure(node.id(), node.span(), node.image(), optional(node.caption())));
    }

    @Override
    public List<Block> callout(Block.Callout node) {
      return List.of(
          new Block.Callout(
              node.id(), node.span(), node.kind(), optional(node.title()), blocks(node.blocks())));
    }

    @Override
    public List<Block> mathBlock(Block.MathBlock node) {
      return List.of(node);
    }

    @Override
    public List<Block> thematicBreak(Block.Break node) {
      return List.of(node);
    }

    @Override
    public List<Block> noteBody(Block.NoteBody node) {
      return List.of(
          new Block.NoteBody(
              node.id(),
              node.span(),
              node.label(),
              node.number(),
              node.references(),
              blocks(node.blocks())));
    }

    @Override
    public List<Block> division(Block.Division node) {
      return List.of(
          new Block.Division(
              node.id(), node.span(), node.language(), node.direction(), blocks(node.blocks())));
    }

    private List<Block> blocks(List<Block> all) {
      return Rewriter.this.blocks(all);
    }
  }

  private final class Inlines implements Inline.Visitor<List<Inline>> {

    @Override
    public List<Inline> text(Inline.Text node) {
      return List.of(node);
    }

    @Override
    public List<Inline> emphasis(Inline.Emphasis node) {
      return List.of(new Inline.Emphasis(node.span(), inlines(node.children())));
    }

    @Override
    public List<Inline> strong(Inline.Strong node) {
      return List.of(new Inline.Strong(node.span(), inlines(node.children())));
    }

    @Override
    public List<Inline> struck(Inline.Struck node) {
      return List.of(new Inline.Struck(node.span(), inlines(node.children())));
    }

    @Override
    public List<Inline> subscript(Inline.Subscript node) {
      return List.of(new Inline.Subscript(node.span(), inlines(node.children())));
    }

    @Override
    public List<Inline> superscript(Inline.Superscript node) {
      return List.of(new Inline.Superscript(node.span(), inlines(node.children())));
    }

    @Override
    public List<Inline> code(Inline.Code node) {
      return List.of(node);
    }

    @Override
    public List<Inline> math(Inline.Math node) {
      return List.of(node);
    }

    @Override
    public List<Inline> link(Inline.Link node) {
      return List.of(
          new Inline.Link(node.span(), node.target(), node.title(), inlines(node.children())));
    }

    @Override
    public List<Inline> quotation(Inline.Quotation node) {
      return List.of(
          new Inline.Quotation(
              node.span(),
              node.id(),
              node.part(),
              node.open(),
              inlines(node.children()),
              node.close()));
    }

    @Override
    public List<Inline> noteReference(Inline.NoteReference node) {
      return List.of(node);
    }

    @Override
    public List<Inline> image(Inline.Image node) {
      return List.of(node);
    }

    @Override
    public List<Inline> abbreviation(Inline.Abbreviation node) {
      return List.of(node);
    }

    @Override
    public List<Inline> languageSpan(Inline.LanguageSpan node) {
      return List.of(
          new Inline.LanguageSpan(
              node.span(), node.language(), node.direction(), inlines(node.children())));
    }

    @Override
    public List<Inline> lineBreak(Inline.LineBreak node) {
      return List.of(node);
    }

    private List<Inline> inlines(List<Inline> all) {
      return Rewriter.this.inlines(all);
    }
  }
}
