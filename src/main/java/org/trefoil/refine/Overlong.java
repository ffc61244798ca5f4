package org.trefoil.refine;

import java.util.List;
import java.util.function.UnaryOperator;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/**
 * Cuts what is said in place of something else where nobody could hear it to its end, and no PDF/A
 * could hold it (ISO 19005-2, 6.1.13: strings of 32,767 bytes at most): descriptions, long forms,
 * formulas in words, addresses.
 */
final class Overlong implements Pass {

  /** In UTF-16 units, of which each takes two bytes in a PDF. */
  private static final int LONGEST = 8_000;

  @Override
  public Document apply(Document document, Report report) {
    return new Cutting(report).rewrite(document);
  }

  private static final class Cutting extends Rewriter {

    private final Report report;

    Cutting(Report report) {
      this.report = report;
    }

    @Override
    protected List<Block> block(Block block) {
      if (block instanceof Block.MathBlock math && math.text().length() > LONGEST) {
        formula(math.span());
        List<String> lines = math.tex().lines().toList();
        return List.of(new Block.CodeBlock(math.id(), math.span(), "tex", lines));
      }
      if (block instanceof Block.Figure figure) {
        Block.Figure cut =
            new Block.Figure(figure.id(), figure.span(), image(figure.image()), figure.caption());
        return super.block(cut);
      }
      return super.block(block);
    }

    @Override
    protected List<Inline> inline(Inline inline) {
      if (inline instanceof Inline.Math math && math.text().length() > LONGEST) {
        formula(math.span());
        return List.of(new Inline.Code(math.span(), math.tex()));
      }
      if (inline instanceof Inline.Image image) {
        return super.inline(image(image));
      }
      if (inline instanceof Inline.Abbreviation shortForm) {
        String said = cut(shortForm.expansion(), shortForm.span(), "The long form");
        return List.of(new Inline.Abbreviation(shortForm.span(), shortForm.value(), said));
      }
      if (inline instanceof Inline.Link link
          && link.target() instanceof Inline.Target.Address address
          && address.uri().length() > LONGEST) {
        tell(link.span(), "An address", "the link became text");
        return inlines(link.children());
      }
      return super.inline(inline);
    }

    private Inline.Image image(Inline.Image image) {
      UnaryOperator<String> cut = text -> cut(text, image.span(), "The description");
      return new Inline.Image(
          image.span(),
          image.source(),
          cut.apply(image.alternative()),
          image.title(),
          image.decorative());
    }

    private String cut(String text, Span span, String what) {
      if (text.length() <= LONGEST) {
        return text;
      }
      tell(span, what, "it was cut there");
      int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
      return text.substring(0, end).stripTrailing() + "\u2026";
    }

    private void formula(Span span) {
      tell(span, "A formula in words", "it stands as program text");
    }

    private void tell(Span span, String what, String consequence) {
      report.add(
          Code.LIMIT,
          span,
          what + " is longer than 8,000 characters, so " + consequence,
          "Say it shortly here, and in full in the text");
    }
  }
}
