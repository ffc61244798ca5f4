package org.trefoil.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;

/** The text of each sentence, and of each block that has none, by id. */
final class Texts extends Rewriter {

  private final Map<NodeId, String> texts = new HashMap<>();

  private Texts() {}

  /** The texts of a refined document. */
  static Texts of(Document document) {
    Texts texts = new Texts();
    texts.rewrite(document);
    return texts;
  }

  /** The text of a node; empty for one that has none of its own. */
  String of(NodeId node) {
    return texts.getOrDefault(node, "");
  }

  @Override
  protected List<Sentence> sentences(List<Sentence> all) {
    all.forEach(sentence -> texts.put(sentence.id(), PlainText.of(sentence)));
    return all;
  }

  @Override
  protected List<Block> block(Block block) {
    if (block instanceof Block.CodeBlock code) {
      texts.put(code.id(), String.join("\n", code.lines()));
    } else if (block instanceof Block.MathBlock math) {
      texts.put(math.id(), math.text());
    } else if (block instanceof Block.Figure figure) {
      texts.put(figure.id(), PlainText.of(List.of(figure.image())));
    }
    return super.block(block);
  }
}
