package org.trefoil.pdf;

import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.document.Sentence;
import org.trefoil.language.Direction;

/** Adds the elements of a block to its parent; the table of constructs in code. */
final class BlockElements implements Block.Visitor<StructureElement> {

  private final TreeBuilder tree;
  private final StructureElement parent;

  BlockElements(TreeBuilder tree, StructureElement parent) {
    this.tree = tree;
    this.parent = parent;
  }

  @Override
  public StructureElement title(Block.Title node) {
    StructureElement group = named(ElementType.DIVISION, node.id());
    paragraph(group, ElementType.TITLE, node.title());
    node.subtitle().ifPresent(subtitle -> paragraph(group, ElementType.SUBTITLE, subtitle));
    node.byline().ifPresent(byline -> paragraph(group, ElementType.BYLINE, byline));
    return group;
  }

  @Override
  public StructureElement heading(Block.Heading node) {
    boolean inNote = tree.standard() == Standard.UA2 && stands(List.of(ElementType.NOTE));
    ElementType type = inNote ? ElementType.NOTE_HEADING : ElementType.heading(node.level());
    return text(named(type, node.id()), node.sentences());
  }

  @Override
  public StructureElement paragraph(Block.Paragraph node) {
    return paragraph(parent, ElementType.PARAGRAPH, node);
  }

  @Override
  public StructureElement quote(Block.Quote node) {
    StructureElement quote = named(ElementType.BLOCK_QUOTE, node.id());
    tree.blocks(quote, node.blocks());
    node.attribution().ifPresent(words -> paragraph(quote, ElementType.ATTRIBUTION, words));
    return quote;
  }

  @Override
  public StructureElement numberedList(Block.NumberedList node) {
    return list(node.id(), numbering(node.style()), node.items());
  }

  @Override
  public StructureElement bulletList(Block.BulletList node) {
    return list(node.id(), Trait.Numbering.DISC, node.items());
  }

  private StructureElement list(NodeId id, Trait.Numbering numbering, List<Block.Item> items) {
    StructureElement list = named(ElementType.LIST, id).with(numbering);
    items.forEach(item -> item(list, item));
    return list;
  }

  private void item(StructureElement list, Block.Item node) {
    StructureElement item = tree.named(list, ElementType.ITEM, node.id());
    StructureElement label = item.add(ElementType.LABEL);
    if (node.task() != Block.Task.NONE) {
      tree.task(label, node.task());
    }
    tree.label(label, node.id());
    tree.blocks(item.add(ElementType.ITEM_BODY), node.blocks());
  }

  private static Trait.Numbering numbering(Block.MarkerStyle style) {
    return switch (style) {
      case DECIMAL -> Trait.Numbering.DECIMAL;
      case LOWER_ALPHA -> Trait.Numbering.LOWER_ALPHA;
      case UPPER_ALPHA -> Trait.Numbering.UPPER_ALPHA;
      case LOWER_ROMAN -> Trait.Numbering.LOWER_ROMAN;
      case UPPER_ROMAN -> Trait.Numbering.UPPER_ROMAN;
    };
  }

  @Override
  public StructureElement definitionList(Block.DefinitionList node) {
    StructureElement list = named(ElementType.LIST, node.id()).with(Trait.Numbering.DESCRIPTION);
    for (Block.Definition definition : node.definitions()) {
      StructureElement item = tree.named(list, ElementType.ITEM, definition.id());
      definition.terms().forEach(term -> paragraph(item, ElementType.LABEL, term));
      for (Block.Description meaning : definition.descriptions()) {
        tree.blocks(tree.named(item, ElementType.ITEM_BODY, meaning.id()), meaning.blocks());
      }
    }
    return list;
  }

  @Override
  public StructureElement table(Block.Table node) {
    StructureElement table = named(ElementType.TABLE, node.id());
    node.caption().ifPresent(caption -> paragraph(table, ElementType.CAPTION, caption));
    boolean hasBody = !node.body().isEmpty();
    if (!node.head().isEmpty()) {
      // a THead wants a TBody beside it (veraPDF 7.2-t14)
      ElementType part = hasBody ? ElementType.TABLE_HEAD : ElementType.TABLE_BODY;
      rows(table.add(part), node.head(), Trait.Scope.COLUMN);
    }
    if (hasBody) {
      rows(table.add(ElementType.TABLE_BODY), node.body(), Trait.Scope.ROW);
    }
    return table;
  }

  private void rows(StructureElement part, List<Block.Row> rows, Trait.Scope scope) {
    for (Block.Row row : rows) {
      StructureElement line = tree.named(part, ElementType.ROW, row.id());
      row.cells().forEach(cell -> cell(line, cell, scope));
    }
  }

  private void cell(StructureElement row, Block.Cell node, Trait.Scope scope) {
    ElementType type = node.header() ? ElementType.HEADER_CELL : ElementType.DATA_CELL;
    StructureElement cell = tree.named(row, type, node.id());
    if (node.header()) {
      cell.with(scope);
    }
    if (node.columns() > 1 || node.rows() > 1) {
      cell.with(new Trait.Extent(node.columns(), node.rows()));
    }
    text(cell, node.sentences());
  }

  @Override
  public StructureElement codeBlock(Block.CodeBlock node) {
    StructureElement block = named(ElementType.PARAGRAPH, node.id());
    tree.code(block.add(ElementType.CODE), node);
    return block;
  }

  @Override
  public StructureElement figure(Block.Figure node) {
    if (node.image().decorative()) {
      return ornament(node);
    }
    StructureElement figure = named(ElementType.FIGURE, node.id());
    tree.described(figure, node.image()).with(Trait.Placement.BLOCK);
    tree.picture(figure, node.id(), node.image());
    node.caption().ifPresent(caption -> paragraph(figure, ElementType.CAPTION, caption));
    return figure;
  }

  private StructureElement ornament(Block.Figure node) {
    ElementType type = node.caption().isPresent() ? ElementType.DIVISION : ElementType.ORNAMENT;
    StructureElement place = named(type, node.id());
    node.caption().ifPresent(caption -> paragraph(place, ElementType.PARAGRAPH, caption));
    return place;
  }

  @Override
  public StructureElement callout(Block.Callout node) {
    boolean beside = !stands(List.of(ElementType.BLOCK_QUOTE, ElementType.ASIDE));
    StructureElement aside = named(beside ? ElementType.ASIDE : ElementType.SECTION, node.id());
    node.title().ifPresent(title -> paragraph(aside, ElementType.PARAGRAPH, title));
    tree.blocks(aside, node.blocks());
    return aside;
  }

  @Override
  public StructureElement mathBlock(Block.MathBlock node) {
    StructureElement formula = named(ElementType.FORMULA, node.id());
    tree.said(formula, node.tex(), node.words(), true).with(Trait.Placement.BLOCK);
    return tree.formula(formula, node);
  }

  @Override
  public StructureElement thematicBreak(Block.Break node) {
    return named(ElementType.BREAK, node.id());
  }

  @Override
  public StructureElement noteBody(Block.NoteBody node) {
    StructureElement note = tree.note(named(ElementType.NOTE, node.id()), node.id());
    note.with(Trait.NoteKind.FOOTNOTE);
    tree.label(note.add(ElementType.LABEL), node.id());
    tree.blocks(note, node.blocks());
    return note;
  }

  @Override
  public StructureElement division(Block.Division node) {
    StructureElement division = named(ElementType.DIVISION, node.id());
    division.with(new Trait.Lang(node.language())).with(mode(node.direction()));
    tree.blocks(division, node.blocks());
    return division;
  }

  private static Trait.WritingMode mode(Direction direction) {
    return direction == Direction.RTL
        ? Trait.WritingMode.RIGHT_TO_LEFT
        : Trait.WritingMode.LEFT_TO_RIGHT;
  }

  /**
   * Whether the parent is one of some kinds, divisions aside: ISO/TS 32005 lets no callout stand in
   * a quotation or another callout, and no heading in a note.
   */
  private boolean stands(List<ElementType> within) {
    StructureElement around = parent;
    while (around.type() == ElementType.DIVISION && around.parent().isPresent()) {
      around = around.parent().get();
    }
    return within.contains(around.type());
  }

  private StructureElement named(ElementType type, NodeId id) {
    return tree.named(parent, type, id);
  }

  private StructureElement text(StructureElement element, List<Sentence> sentences) {
    return tree.text(element, sentences);
  }

  private StructureElement paragraph(
      StructureElement within, ElementType type, Block.Paragraph node) {
    return text(tree.named(within, type, node.id()), node.sentences());
  }
}
