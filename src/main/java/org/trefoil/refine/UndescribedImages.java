package org.trefoil.refine;

import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/** Tells of every image whose description is owed and missing (WCAG 1.1.1). */
final class UndescribedImages implements Pass {

  @Override
  public Document apply(Document document, Report report) {
    new Rewriter() {
      @Override
      protected List<Block> block(Block block) {
        if (block instanceof Block.Figure figure) {
          tell(figure.image(), report);
        }
        return super.block(block);
      }

      @Override
      protected List<Inline> inline(Inline inline) {
        if (inline instanceof Inline.Image image) {
          tell(image, report);
        }
        return super.inline(inline);
      }
    }.rewrite(document);
    return document;
  }

  private static void tell(Inline.Image image, Report report) {
    if (image.undescribed()) {
      report.add(
          Code.UNDESCRIBED_IMAGE,
          image.span(),
          "The image " + image.source() + " has no description",
          "Write what it shows between the brackets, or mark it with {.decorative} if it says nothing");
    }
  }
}
