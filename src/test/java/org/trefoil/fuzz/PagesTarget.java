package org.trefoil.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.PagedDocument;
import org.trefoil.layout.Typesetter;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.pdf.PdfOptions;
import org.trefoil.pdf.PdfWriter;

/** From Markdown to a tagged PDF, in the bundled fonts. */
public final class PagesTarget {

  /** Read once: what is looked for lies behind the fonts. */
  private static final FontLibrary FONTS = FontLibrary.with(List.of());

  private PagesTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    Manuscripts.read(data).ifPresent(PagesTarget::write);
  }

  private static void write(Manuscripts text) {
    PagedDocument pages =
        new Typesetter(PageStyle.STANDARD, FONTS)
            .typeset(text.document(), Assets.NONE, text.report());
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new PdfWriter().write(text.document(), pages, PdfOptions.DEFAULTS, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
