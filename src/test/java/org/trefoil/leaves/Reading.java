package org.trefoil.leaves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;

/** The text of a refined document in reading order: what all three forms must say. */
final class Reading implements Block.Visitor<List<Reading.Line>> {

  /** A sentence, or a block that has none, and its words. */
  record Line(NodeId node, String text) {}

  private Reading() {}

  static List<Line> of(Document document) {
    return new Reading().all(document.blocks());
  }

  private List<Line> all(List<Block> blocks) {
    List<Line> lines = new ArrayList<>();
    blocks.forEach(block -> lines.addAll(block.accept(this)));
    return lines;
  }

  private static List<Line> sentences(List<Sentence> sentences) {
    return sentences.stream().map(s -> new Line(s.id(), PlainText.of(s))).toList();
  }

  private static List<Line> optional(Optional<Block.Paragraph> paragraph) {
    return paragraph.map(p -> sentences(p.sentences())).orElse(List.of());
  }

  @SafeVarargs
  private static List<Line> join(List<Line>... parts) {
    List<Line> lines = new ArrayList<>();
    for (List<Line> part : parts) {
      lines.addAll(part);
    }
    return lines;
  }

  @Override
  public List<Line> title(Block.Title node) {
    return join(
        sentences(node.title().sentences()), optional(node.subtitle()), optional(node.byline()));
  }

  @Override
  public List<Line> heading(Block.Heading node) {
    return sentences(node.sentences());
  }

  @Override
  public List<Line> paragraph(Block.Paragraph node) {
    return sentences(node.sentences());
  }

  @Override
  public List<Line> quote(Block.Quote node) {
    return join(all(node.blocks()), optional(node.attribution()));
  }

  @Override
  public List<Line> numberedList(Block.NumberedList node) {
    return node.items().stream().flatMap(item -> all(item.blocks()).stream()).toList();
  }

  @Override
  public List<Line> bulletList(Block.BulletList node) {
    return node.items().stream().flatMap(item -> all(item.blocks()).stream()).toList();
  }

  @Override
  public List<Line> definitionList(Block.DefinitionList node) {
    List<Line> lines = new ArrayList<>();
    for (Block.Definition definition : node.definitions()) {
      definition.terms().forEach(term -> lines.addAll(sentences(term.sentences())));
      definition.descriptions().forEach(meaning -> lines.addAll(all(meaning.blocks())));
    }
    return lines;
  }

  @Override
  public List<Line> table(Block.Table node) {
    List<Line> lines = new ArrayList<>(optional(node.caption()));
    cells(node.head(), lines);
    cells(node.body(), lines);
    return lines;
  }

  private static void cells(List<Block.Row> rows, List<Line> into) {
    for (Block.Row row : rows) {
      row.cells().forEach(cell -> into.addAll(sentences(cell.sentences())));
    }
  }

  @Override
  public List<Line> codeBlock(Block.CodeBlock node) {
    return List.of(new Line(node.id(), String.join("\n", node.lines())));
  }

  @Override
  public List<Line> figure(Block.Figure node) {
    List<Line> alternative =
        node.image().decorative()
            ? List.of()
            : List.of(new Line(node.id(), node.image().alternative()));
    return join(alternative, optional(node.caption()));
  }

  @Override
  public List<Line> callout(Block.Callout node) {
    return join(optional(node.title()), all(node.blocks()));
  }

  @Override
  public List<Line> mathBlock(Block.MathBlock node) {
    return List.of(new Line(node.id(), node.text()));
  }

  @Override
  public List<Line> thematicBreak(Block.Break node) {
    return List.of();
  }

  @Override
  public List<Line> noteBody(Block.NoteBody node) {
    return all(node.blocks());
  }

  @Override
  public List<Line> division(Block.Division node) {
    return all(node.blocks());
  }
}
