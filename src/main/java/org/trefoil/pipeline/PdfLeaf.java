package org.trefoil.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.trefoil.layout.Contents;
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
    PagesToDraw drawn = work.clock().time("typeset", () -> typeset(manuscript, assets, handover));
    int count = drawn.pages().size();
    PdfOptions carried = options.with(Enclosures.of(manuscript, look.attachments()));
    Path hidden =
        work.clock()
            .time(
                "pdf",
                () ->
                    work.write(
                        name,
                        out ->
                            new PdfWriter()
                                .write(
                                    manuscript.document(),
                                    drawn.contents(),
                                    drawn.pages(),
                                    carried,
                                    out)));
    return List.of(work.output(Target.PDF, name, hidden, new Output.Extent(count, 0)));
  }

  /** What is left of the pages of a text as they are drawn; nobody else holds them any more. */
  private record PagesToDraw(Optional<Contents> contents, Queue<PagedDocument.Page> pages) {}

  private PagesToDraw typeset(Manuscript manuscript, Assets assets, Handover handover)
      throws IOException {
    PagedDocument paged =
        new Typesetter(look.style(), fonts(manuscript))
            .typeset(manuscript.document(), assets, manuscript.report());
    handover.pages(paged.pageMap());
    return new PagesToDraw(paged.contents(), new ArrayDeque<>(paged.pages()));
  }

  private FontLibrary fonts(Manuscript manuscript) throws IOException {
    return FontLibrary.ofMachine(look.fonts(), manuscript.document().metadata().language());
  }
}
