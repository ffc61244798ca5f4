package org.trefoil.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.language.Messages;

/**
 * What a finished form of a document has to say: the words of every sentence, and of every block
 * that has none, by id and in the order of reading.
 */
public final class DocumentWords implements Block.Visitor<Map<String, String>> {

  private final Map<String, String> words = new LinkedHashMap<>();

  private DocumentWords() {}

  /**
   * The words of a refined document. Where nobody described a picture in a line, a label stands for
   * its description, as in the pages.
   */
  public static Map<String, String> of(Document document) {
    String label = Messages.of(document.metadata().language()).text("image.undescribed");
    return new DocumentWords().all(labelled(document, label).blocks());
  }

  private static Document labelled(Document document, String label) {
    return new Rewriter() {
      @Override
      protected List<Inline> inline(Inline inline) {
        return inline instanceof Inline.Image image && image.undescribed()
            ? List.of(new Inline.Image(image.span(), image.source(), label, image.title(), false))
            : super.inline(inline);
      }
    }.rewrite(document);
  }

  private Map<String, String> all(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return words;
  }

  private Map<String, String> sentences(List<Sentence> sentences) {
    sentences.forEach(sentence -> say(sentence.id(), PlainText.of(sentence)));
    return words;
  }

  private Map<String, String> part(Optional<Block.Paragraph> paragraph) {
    paragraph.ifPresent(node -> sentences(node.sentences()));
    return words;
  }

  private Map<String, String> say(NodeId id, String text) {
    words.put(id.value(), text);
    return words;
  }

  @Override
  public Map<String, String> title(Block.Title node) {
    sentences(node.title().sentences());
    part(node.subtitle());
    return part(node.byline());
  }

  @Override
  public Map<String, String> heading(Block.Heading node) {
    return sentences(node.sentences());
  }

  @Override
  public Map<String, String> paragraph(Block.Paragraph node) {
    return sentences(node.sentences());
  }

  @Override
  public Map<String, String> quote(Block.Quote node) {
    all(node.blocks());
    return part(node.attribution());
  }

  @Override
  public Map<String, String> numberedList(Block.NumberedList node) {
    return items(node.items());
  }

  @Override
  public Map<String, String> bulletList(Block.BulletList node) {
    return items(node.items());
  }

  private Map<String, String> items(List<Block.Item> items) {
    items.forEach(item -> all(item.blocks()));
    return words;
  }

  @Override
  public Map<String, String> definitionList(Block.DefinitionList node) {
    for (Block.Definition definition : node.definitions()) {
      definition.terms().forEach(term -> sentences(term.sentences()));
      definition.descriptions().forEach(meaning -> all(meaning.blocks()));
    }
    return words;
  }

  @Override
  public Map<String, String> table(Block.Table node) {
    part(node.caption());
    rows(node.head());
    return rows(node.body());
  }

  private Map<String, String> rows(List<Block.Row> rows) {
    for (Block.Row row : rows) {
      row.cells().forEach(cell -> sentences(cell.sentences()));
    }
    return words;
  }

  @Override
  public Map<String, String> codeBlock(Block.CodeBlock node) {
    return say(node.id(), String.join("\n", node.lines()));
  }

  @Override
  public Map<String, String> figure(Block.Figure node) {
    if (!node.image().decorative() && !node.image().undescribed()) {
      say(node.id(), node.image().alternative());
    }
    return part(node.caption());
  }

  @Override
  public Map<String, String> callout(Block.Callout node) {
    part(node.title());
    return all(node.blocks());
  }

  @Override
  public Map<String, String> mathBlock(Block.MathBlock node) {
    return say(node.id(), node.text());
  }

  @Override
  public Map<String, String> thematicBreak(Block.Break node) {
    return words;
  }

  @Override
  public Map<String, String> noteBody(Block.NoteBody node) {
    return all(node.blocks());
  }

  @Override
  public Map<String, String> division(Block.Division node) {
    return all(node.blocks());
  }
}
