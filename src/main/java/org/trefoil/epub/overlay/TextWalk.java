package org.trefoil.epub.overlay;

import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;
import org.trefoil.epub.overlay.TextTree.Kind;

/** Grows the tree of what is legible, block by block, labels included. */
final class TextWalk implements Block.Visitor<TextTree> {

  private final TextTree tree;

  TextWalk(TextTree tree) {
    this.tree = tree;
  }

  TextTree blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return tree;
  }

  private TextTree within(NodeId node, Kind kind, Runnable content) {
    tree.open(node, node.value(), kind);
    content.run();
    tree.close();
    return tree;
  }

  private void sentences(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      tree.words(sentence.id(), sentence.id().value(), PlainText.of(sentence));
    }
  }

  private void part(Block.Paragraph paragraph) {
    within(paragraph.id(), Kind.PART, () -> sentences(paragraph.sentences()));
  }

  @Override
  public TextTree title(Block.Title node) {
    return within(
        node.id(),
        Kind.PLAIN,
        () -> {
          part(node.title());
          node.subtitle().ifPresent(this::part);
          node.byline().ifPresent(this::part);
        });
  }

  @Override
  public TextTree heading(Block.Heading node) {
    return within(node.id(), Kind.PLAIN, () -> sentences(node.sentences()));
  }

  @Override
  public TextTree paragraph(Block.Paragraph node) {
    return within(node.id(), Kind.PLAIN, () -> sentences(node.sentences()));
  }

  @Override
  public TextTree quote(Block.Quote node) {
    return within(
        node.id(),
        Kind.QUOTE,
        () -> {
          blocks(node.blocks());
          node.attribution().ifPresent(this::part);
        });
  }

  @Override
  public TextTree numberedList(Block.NumberedList node) {
    return within(node.id(), Kind.LIST, () -> node.items().forEach(this::item));
  }

  @Override
  public TextTree bulletList(Block.BulletList node) {
    return within(node.id(), Kind.LIST, () -> node.items().forEach(this::item));
  }

  private void item(Block.Item item) {
    within(
        item.id(),
        Kind.PART,
        () -> {
          if (item.task() != Block.Task.NONE) {
            tree.label(item.id(), Fragments.box(item.id()));
          }
          blocks(item.blocks());
        });
  }

  @Override
  public TextTree definitionList(Block.DefinitionList node) {
    return within(node.id(), Kind.LIST, () -> node.definitions().forEach(this::definition));
  }

  private void definition(Block.Definition definition) {
    within(
        definition.id(),
        Kind.PART,
        () -> {
          definition.terms().forEach(this::part);
          definition
              .descriptions()
              .forEach(each -> within(each.id(), Kind.PART, () -> blocks(each.blocks())));
        });
  }

  @Override
  public TextTree table(Block.Table node) {
    return within(
        node.id(),
        Kind.TABLE,
        () -> {
          node.caption().ifPresent(this::part);
          node.head().forEach(this::row);
          tree.open(node.id(), Fragments.rows(node.id()), Kind.ROWS);
          node.body().forEach(this::row);
          tree.close();
        });
  }

  private void row(Block.Row row) {
    within(
        row.id(),
        Kind.PART,
        () ->
            row.cells()
                .forEach(cell -> within(cell.id(), Kind.PART, () -> sentences(cell.sentences()))));
  }

  @Override
  public TextTree codeBlock(Block.CodeBlock node) {
    tree.words(node.id(), node.id().value(), "");
    return tree;
  }

  @Override
  public TextTree figure(Block.Figure node) {
    return within(
        node.id(),
        Kind.FIGURE,
        () -> {
          if (!node.image().decorative()) {
            tree.words(node.id(), Fragments.image(node.id()), "");
          }
          node.caption().ifPresent(this::part);
        });
  }

  @Override
  public TextTree callout(Block.Callout node) {
    return within(
        node.id(),
        Kind.CALLOUT,
        () -> {
          node.title().ifPresent(this::part);
          blocks(node.blocks());
        });
  }

  @Override
  public TextTree mathBlock(Block.MathBlock node) {
    tree.words(node.id(), node.id().value(), "");
    return tree;
  }

  /** A change of scene shows no text. */
  @Override
  public TextTree thematicBreak(Block.Break node) {
    return within(node.id(), Kind.PART, () -> {});
  }

  @Override
  public TextTree noteBody(Block.NoteBody node) {
    return within(
        node.id(),
        Kind.NOTE,
        () -> {
          tree.label(node.id(), Fragments.label(node.id()));
          blocks(node.blocks());
          if (!node.references().isEmpty()) {
            tree.label(node.id(), Fragments.back(node.id()));
          }
        });
  }

  @Override
  public TextTree division(Block.Division node) {
    return within(node.id(), Kind.PART, () -> blocks(node.blocks()));
  }
}
