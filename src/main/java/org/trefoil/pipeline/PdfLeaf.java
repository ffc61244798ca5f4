package org.trefoil.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trefoil.layout.PagedDocument;
import org.trefoil.layout.Typesetter;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.pdf.PdfOptions;
import org.trefoil.pdf.PdfWriter;

/** Model to placed frames, and frames to a tagged PDF. */
final class PdfLeaf implements Leaf {

  private final PageLook look;
  private final PdfOptions options;

  PdfLeaf(PageLook look, PdfOptions options) {
    this.look = look;
    this.options = options;
  }

  @Override
  public List<Output> make(Manuscript manuscript, Assets assets, Handover handover, Workplace work)
      throws IOException, InterruptedException {
    String name = Target.PDF.fileName(manuscript.name());
    PagedDocument paged =
        work.clock()
            .time(
                "typeset",
                () ->
                    new Typesetter(look.style(), fonts(manuscript))
                        .typeset(manuscript.document(), assets, manuscript.report()));
    handover.pages(paged.pageMap());
    PdfOptions carried = options.with(Enclosures.of(manuscript, look.attachments()));
    Path hidden =
        work.clock()
            .time(
                "pdf",
                () ->
                    work.write(
                        name,
                        out -> new PdfWriter().write(manuscript.document(), paged, carried, out)));
    Output.Extent extent = new Output.Extent(paged.pages().size(), 0);
    return List.of(work.output(Target.PDF, name, hidden, extent));
  }

  private FontLibrary fonts(Manuscript manuscript) throws IOException {
    return FontLibrary.ofMachine(look.fonts(), manuscript.document().metadata().language());
  }
}
