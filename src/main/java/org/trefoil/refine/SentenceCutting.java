package org.trefoil.refine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.language.Language;
import org.trefoil.language.SentenceBreaks;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/** Cuts text blocks into sentences. None ends inside a link, a formula, code or an image. */
final class SentenceCutting implements Pass {

  @Override
  public Document apply(Document document, Report report) {
    return new Cutter(document.metadata().language()).rewrite(document);
  }

  private static final class Cutter extends Rewriter {
    private Language language;

    Cutter(Language language) {
      this.language = language;
    }

    @Override
    protected List<Block> block(Block block) {
      Language outer = language;
      if (block instanceof Block.Division division && !division.language().isUndetermined()) {
        language = division.language();
      }
      List<Block> cut = super.block(block);
      language = outer;
      return cut;
    }

    @Override
    protected List<Sentence> sentences(List<Sentence> all) {
      List<Sentence> out = new ArrayList<>();
      all.forEach(sentence -> cut(sentence, out));
      return out;
    }

    private void cut(Sentence whole, List<Sentence> into) {
      if (whole.inlines().isEmpty()) {
        return;
      }
      UncutText text = UncutText.of(whole.inlines());
      BitSet breaks = SentenceBreaks.of(text.text(), language);
      breaks.andNot(text.uncut());
      Scissors scissors = new Scissors(whole.inlines());
      int from = 0;
      for (int end = breaks.nextSetBit(0); end >= 0; end = breaks.nextSetBit(end + 1)) {
        add(whole, scissors.next(end - from), into);
        from = end;
      }
      add(whole, scissors.rest(), into);
    }

    private static void add(Sentence whole, List<Inline> inlines, List<Sentence> into) {
      if (!inlines.isEmpty()) {
        Span span = inlines.get(0).span().to(inlines.get(inlines.size() - 1).span());
        into.add(new Sentence(whole.id(), span, inlines));
      }
    }
  }
}
