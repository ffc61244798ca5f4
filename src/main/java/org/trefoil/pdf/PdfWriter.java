package org.trefoil.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.trefoil.document.Document;
import org.trefoil.layout.Contents;
import org.trefoil.layout.PagedDocument;

/** Writes a document that was set in pages as one tagged PDF. */
public final class PdfWriter {

  /**
   * Writes the file. The same arguments give the same bytes. A document with undescribed pictures
   * is written like any other, but claims no standard.
   *
   * @param document the refined document
   * @param paged its pages; every frame's owner is a node of the document
   * @param options what the file claims and who made it
   * @param out where it goes; flushed, not closed
   * @throws IOException when a font or a picture can't be read, or the stream can't be written
   * @throws IllegalStateException when the pages don't hold the document: a bug of ours
   */
  public void write(Document document, PagedDocument paged, PdfOptions options, OutputStream out)
      throws IOException {
    write(document, paged.contents(), new ArrayDeque<>(paged.pages()), options, out);
  }

  /**
   * Does the same, and takes each page from the queue when it is drawn, so that the pages of a long
   * text needn't be in memory until its last.
   *
   * @param contents what the printed table of contents says, if there is one
   * @param pages empty afterwards
   */
  public void write(
      Document document,
      Optional<Contents> contents,
      Queue<PagedDocument.Page> pages,
      PdfOptions options,
      OutputStream out)
      throws IOException {
    StructureTree tree = StructureTree.of(document, contents, options.standard());
    try (PdfFile file = new PdfFile(document, tree, out)) {
      while (!pages.isEmpty()) {
        file.page(pages.remove());
      }
      Claim claim = Claim.of(options, tree.hasFormulas());
      file.finish(tree.isDescribed() ? Optional.of(claim) : Optional.empty(), options);
    }
  }
}
