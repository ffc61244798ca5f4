package org.trefoil.refine;

import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;

/** The running text of a document, without program text, up to a limit. */
final class ProseText extends Rewriter {

  private final int most;
  private final StringBuilder out = new StringBuilder();

  private ProseText(int most) {
    this.most = most;
  }

  /** The first characters of the text, block after block. */
  static String of(Document document, int most) {
    ProseText text = new ProseText(most);
    text.rewrite(document);
    return text.out.toString();
  }

  @Override
  protected List<Block> block(Block block) {
    return out.length() > most ? List.of(block) : super.block(block);
  }

  @Override
  protected List<Sentence> sentences(List<Sentence> all) {
    super.sentences(all);
    out.append('\n');
    return all;
  }

  @Override
  protected List<Inline> inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      out.append(text.value());
    } else if (inline instanceof Inline.Abbreviation) {
      out.append(PlainText.of(List.of(inline)));
    } else if (!(inline instanceof Inline.LanguageSpan)) {
      return super.inline(inline);
    }
    return List.of(inline);
  }
}
