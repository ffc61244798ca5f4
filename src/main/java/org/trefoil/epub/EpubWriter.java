package org.trefoil.epub;

import java.io.IOException;
import java.io.OutputStream;
import org.trefoil.document.Document;
import org.trefoil.media.Assets;
import org.trefoil.report.Report;

/** Writes a refined document as an EPUB 3.3. */
public final class EpubWriter {

  private final EpubOptions options;

  /** A writer with these options. */
  public EpubWriter(EpubOptions options) {
    this.options = options;
  }

  /**
   * Writes a whole book.
   *
   * @param document a refined document: every node has its id
   * @param assets the pictures that could be read; for the others their alternative text is written
   * @param out where the zip file goes; flushed, not closed
   * @param report what can't be carried over is told here
   * @throws IOException when the stream fails
   */
  public void write(Document document, Assets assets, OutputStream out, Report report)
      throws IOException {
    throw new IllegalStateException("The chapters are not written yet " + options);
  }
}
