package org.trefoil.refine;

import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;

/** The words of the first text block in some blocks: what a container is named after. */
final class FirstWords extends Rewriter {

  private String words = "";
  private boolean found;

  private FirstWords() {}

  static String of(List<Block> blocks) {
    FirstWords first = new FirstWords();
    first.blocks(blocks);
    return first.words;
  }

  @Override
  protected List<Block> blocks(List<Block> all) {
    for (Block block : all) {
      if (found) {
        break;
      }
      block(block);
    }
    return all;
  }

  @Override
  protected List<Block> block(Block block) {
    if (!found && block instanceof Block.CodeBlock code) {
      take(String.join("\n", code.lines()));
    }
    return found ? List.of(block) : super.block(block);
  }

  @Override
  protected Block.Item item(Block.Item node) {
    return found ? node : super.item(node);
  }

  @Override
  protected Block.Row row(Block.Row node) {
    return found ? node : super.row(node);
  }

  @Override
  protected List<Sentence> sentences(List<Sentence> all) {
    if (!found) {
      take(PlainText.ofSentences(all));
    }
    return all;
  }

  private void take(String text) {
    words = text;
    found = true;
  }
}
