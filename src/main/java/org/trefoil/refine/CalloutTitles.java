package org.trefoil.refine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.language.Messages;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/** Gives a callout that has no title the word for its kind, in the language of the work. */
final class CalloutTitles implements Pass {

  @Override
  public Document apply(Document document, Report report) {
    Messages messages = Messages.of(document.metadata().language());
    return new Rewriter() {
      @Override
      protected List<Block> block(Block block) {
        if (block instanceof Block.Callout callout && callout.title().isEmpty()) {
          return super.block(titled(callout, messages));
        }
        return super.block(block);
      }
    }.rewrite(document);
  }

  private static Block titled(Block.Callout callout, Messages messages) {
    String key = "callout." + callout.kind().name().toLowerCase(Locale.ROOT);
    Span at = callout.span().part(0, 0);
    Sentence sentence =
        new Sentence(NodeId.UNSET, at, List.of(new Inline.Text(at, messages.text(key))));
    return new Block.Callout(
        callout.id(),
        callout.span(),
        callout.kind(),
        Optional.of(new Block.Paragraph(NodeId.UNSET, at, List.of(sentence))),
        callout.blocks());
  }
}
