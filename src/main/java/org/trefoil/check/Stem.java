package org.trefoil.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;
import org.trefoil.language.Messages;
import org.trefoil.source.Span;

/** What all three forms of a work have to say, unit by unit: the measure of the proof. */
final class Stem implements Block.Visitor<Stem> {

  private final List<Unit> units = new ArrayList<>();
  private final Roles roles = new Roles();
  private final String undescribed;

  private Stem(Document document) {
    undescribed = Messages.of(document.metadata().language()).text("image.undescribed");
  }

  /** The units of a refined document in reading order. */
  static List<Unit> of(Document document) {
    return new Stem(document).all(document.blocks()).units;
  }

  private Stem all(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  private Stem in(String step, List<Block> blocks) {
    roles.enter(step);
    all(blocks);
    roles.leave();
    return this;
  }

  private Stem text(String role, String id, Span span, List<Sentence> sentences) {
    Strand strand = new Strand();
    List<Unit.Part> parts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      new Words(strand).all(sentence.inlines());
      Strand alone = new Strand();
      new Words(alone).all(sentence.inlines());
      parts.add(new Unit.Part(sentence.id().value(), alone.text(), sentence.span()));
    }
    return unit(role, id, span, strand, parts);
  }

  private Stem unit(String role, String id, Span span, Strand strand, List<Unit.Part> parts) {
    if (!strand.isEmpty()) {
      units.add(new Unit(role, id, strand.text(), strand.quoted(), span, parts));
    }
    return this;
  }

  private Stem words(String role, String id, Span span, String words) {
    Strand strand = new Strand();
    strand.add(words);
    return unit(role, id, span, strand, List.of(new Unit.Part(id, strand.text(), span)));
  }

  private Stem paragraph(String step, Block.Paragraph node) {
    return text(roles.path(step), node.id().value(), node.span(), node.sentences());
  }

  private void optional(String step, Optional<Block.Paragraph> node) {
    node.ifPresent(paragraph -> paragraph(step, paragraph));
  }

  @Override
  public Stem title(Block.Title node) {
    paragraph("title", node.title());
    optional("subtitle", node.subtitle());
    optional("byline", node.byline());
    return this;
  }

  @Override
  public Stem heading(Block.Heading node) {
    String step = "heading " + node.level();
    return text(roles.path(step), node.id().value(), node.span(), node.sentences());
  }

  @Override
  public Stem paragraph(Block.Paragraph node) {
    return paragraph("", node);
  }

  @Override
  public Stem quote(Block.Quote node) {
    in(Roles.QUOTE, node.blocks());
    optional("attribution", node.attribution());
    return this;
  }

  @Override
  public Stem numberedList(Block.NumberedList node) {
    return items(node.items());
  }

  @Override
  public Stem bulletList(Block.BulletList node) {
    return items(node.items());
  }

  private Stem items(List<Block.Item> items) {
    for (Block.Item item : items) {
      String box =
          switch (item.task()) {
            case NONE -> "";
            case OPEN -> "\u2610";
            case DONE -> "\u2611";
          };
      in(Roles.item(item.label() + box), item.blocks());
    }
    return this;
  }

  @Override
  public Stem definitionList(Block.DefinitionList node) {
    for (Block.Definition definition : node.definitions()) {
      definition.terms().forEach(term -> paragraph("term", term));
      definition.descriptions().forEach(meaning -> in("description", meaning.blocks()));
    }
    return this;
  }

  @Override
  public Stem table(Block.Table node) {
    optional("caption", node.caption());
    int row = 1;
    for (List<Block.Row> rows : List.of(node.head(), node.body())) {
      for (Block.Row each : rows) {
        cells(each, row++);
      }
    }
    return this;
  }

  private void cells(Block.Row row, int number) {
    int column = 1;
    for (Block.Cell cell : row.cells()) {
      String role = roles.path(Roles.cell(cell.header(), number, column++));
      text(role, cell.id().value(), cell.span(), cell.sentences());
    }
  }

  @Override
  public Stem codeBlock(Block.CodeBlock node) {
    String lines = String.join("\n", node.lines());
    return words(roles.path("code"), node.id().value(), node.span(), lines);
  }

  @Override
  public Stem figure(Block.Figure node) {
    if (!node.image().decorative()) {
      String said = node.image().undescribed() ? undescribed : node.image().alternative();
      words(roles.path("picture"), node.id().value(), node.span(), said);
    }
    optional("caption", node.caption());
    return this;
  }

  @Override
  public Stem callout(Block.Callout node) {
    roles.enter("callout");
    optional("", node.title());
    all(node.blocks());
    roles.leave();
    return this;
  }

  @Override
  public Stem mathBlock(Block.MathBlock node) {
    return words(roles.path(""), node.id().value(), node.span(), node.text());
  }

  @Override
  public Stem thematicBreak(Block.Break node) {
    return this;
  }

  @Override
  public Stem noteBody(Block.NoteBody node) {
    return in("note " + node.number(), node.blocks());
  }

  @Override
  public Stem division(Block.Division node) {
    return all(node.blocks());
  }

  /** The words of a sentence, and who says them. */
  private final class Words implements Inline.Visitor<Strand> {

    private final Strand strand;

    Words(Strand strand) {
      this.strand = strand;
    }

    private Strand all(List<Inline> inlines) {
      inlines.forEach(inline -> inline.accept(this));
      return strand;
    }

    private Strand add(String characters) {
      strand.add(characters);
      return strand;
    }

    @Override
    public Strand text(Inline.Text node) {
      return add(node.value());
    }

    @Override
    public Strand emphasis(Inline.Emphasis node) {
      return all(node.children());
    }

    @Override
    public Strand strong(Inline.Strong node) {
      return all(node.children());
    }

    @Override
    public Strand struck(Inline.Struck node) {
      return all(node.children());
    }

    @Override
    public Strand subscript(Inline.Subscript node) {
      return all(node.children());
    }

    @Override
    public Strand superscript(Inline.Superscript node) {
      return all(node.children());
    }

    @Override
    public Strand code(Inline.Code node) {
      return add(node.value());
    }

    @Override
    public Strand math(Inline.Math node) {
      return add(node.text());
    }

    @Override
    public Strand link(Inline.Link node) {
      return all(node.children());
    }

    @Override
    public Strand quotation(Inline.Quotation node) {
      strand.open();
      add(node.open());
      all(node.children());
      add(node.close());
      strand.close();
      return strand;
    }

    @Override
    public Strand noteReference(Inline.NoteReference node) {
      return strand;
    }

    @Override
    public Strand image(Inline.Image node) {
      if (node.decorative()) {
        return strand;
      }
      return add(node.undescribed() ? undescribed : PlainText.of(List.of(node)));
    }

    @Override
    public Strand abbreviation(Inline.Abbreviation node) {
      return add(node.value());
    }

    @Override
    public Strand languageSpan(Inline.LanguageSpan node) {
      return all(node.children());
    }

    @Override
    public Strand lineBreak(Inline.LineBreak node) {
      return add("\n");
    }
  }
}
