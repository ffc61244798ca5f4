package org.trefoil.refine;

import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.language.Language;
import org.trefoil.math.Formula;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/**
 * Says every formula in words, in the language that stands around it. One that isn't understood
 * stays what it is and is told.
 */
final class FormulaWords implements Pass {

  @Override
  public Document apply(Document document, Report report) {
    return new Saying(document.metadata().language(), report).rewrite(document);
  }

  private static final class Saying extends Rewriter {

    private final Report report;
    private Language language;

    Saying(Language language, Report report) {
      this.language = language;
      this.report = report;
    }

    @Override
    protected List<Block> block(Block block) {
      if (block instanceof Block.MathBlock math && !math.tex().isBlank()) {
        String words = words(math.tex(), math.span());
        return List.of(new Block.MathBlock(math.id(), math.span(), math.tex(), words));
      }
      Language before = language;
      language = block instanceof Block.Division division ? division.language() : language;
      List<Block> said = super.block(block);
      language = before;
      return said;
    }

    @Override
    protected List<Inline> inline(Inline inline) {
      if (inline instanceof Inline.Math math && !math.tex().isBlank()) {
        return List.of(new Inline.Math(math.span(), math.tex(), words(math.tex(), math.span())));
      }
      Language before = language;
      language = inline instanceof Inline.LanguageSpan span ? span.language() : language;
      List<Inline> said = super.inline(inline);
      language = before;
      return said;
    }

    private String words(String tex, Span span) {
      Optional<Formula> formula = Formula.of(tex);
      if (formula.isEmpty()) {
        report.add(
            Code.MATH,
            span,
            "The formula isn't understood: " + Formula.problem(tex).orElseThrow().message(),
            "Write it with the commands of LaTeX and amsmath; it stands as it is written");
      }
      return formula.map(found -> found.words(language)).orElse("");
    }
  }
}
