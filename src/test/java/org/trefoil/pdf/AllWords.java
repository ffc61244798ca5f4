package org.trefoil.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;

/** The words of a document by the id of their sentence or block. */
final class AllWords extends Rewriter {

  private final Map<String, String> words = new LinkedHashMap<>();

  private AllWords() {}

  static Map<String, String> of(Document document) {
    AllWords all = new AllWords();
    all.rewrite(document);
    return all.words;
  }

  @Override
  protected List<Sentence> sentences(List<Sentence> all) {
    all.forEach(sentence -> words.put(sentence.id().value(), PlainText.of(sentence)));
    return all;
  }

  @Override
  protected List<Block> block(Block block) {
    if (block instanceof Block.CodeBlock code) {
      words.put(code.id().value(), String.join("\n", code.lines()));
    } else if (block instanceof Block.MathBlock formula) {
      words.put(formula.id().value(), formula.text());
    } else if (block instanceof Block.Figure figure && !figure.image().decorative()) {
      words.put(figure.id().value(), figure.image().alternative());
    }
    return super.block(block);
  }
}
