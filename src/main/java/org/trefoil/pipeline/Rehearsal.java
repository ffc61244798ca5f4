package org.trefoil.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Metadata;
import org.trefoil.document.NodeId;
import org.trefoil.document.Sentence;
import org.trefoil.language.Language;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.Typesetter;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.pdf.PdfOptions;
import org.trefoil.pdf.PdfWriter;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

/**
 * Sets a line and throws it away, on a thread of its own while the text is being read: the fonts of
 * the JDK and the objects of PDFBox take a quarter of a second to be ready when first used.
 */
final class Rehearsal {

  private static final String LINE = "Rehearsal, affluent waffle 1234.";

  private Rehearsal() {}

  /** Begins; nobody waits for the end. */
  static void begin() {
    Thread thread = new Thread(Rehearsal::run, "rehearsal");
    thread.setDaemon(true);
    thread.start();
  }

  private static void run() {
    try {
      Document document = document();
      var paged =
          new Typesetter(PageStyle.STANDARD, FontLibrary.with(List.of()))
              .typeset(document, Assets.NONE, new Report(document.source()));
      new PdfWriter().write(document, paged, PdfOptions.DEFAULTS, OutputStream.nullOutputStream());
    } catch (IOException | RuntimeException e) {
      // whatever is wrong here is wrong again when it counts, and told then
      return;
    }
  }

  private static Document document() {
    Inline words = new Inline.Text(Span.START, LINE);
    Sentence sentence = new Sentence(new NodeId("r-1"), Span.START, List.of(words));
    Block line = new Block.Paragraph(new NodeId("r"), Span.START, List.of(sentence));
    Metadata work = Metadata.NONE.withDerivedTitle("Rehearsal").withLanguage(Language.ENGLISH);
    return new Document(Source.of("rehearsal.md", LINE), work, List.of(line));
  }
}
