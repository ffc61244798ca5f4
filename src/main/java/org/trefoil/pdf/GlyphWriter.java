package org.trefoil.pdf;

import java.io.IOException;
import org.trefoil.layout.Frame;

/**
 * Writes runs of glyphs as text operators. Where the pen isn't where layout wants the glyph, an
 * adjustment says so. Fonts, sizes and colours are set when they change; they last to the end of
 * the page.
 */
@SuppressWarnings("try") // a scope is there to be closed
final class GlyphWriter {

  /** How thick the line around heavier letters is, as a part of their size. */
  private static final double HEFT = 0.035;

  private static final String UPRIGHT = "1 0 0 1 ";

  /** Twelve degrees, as most slanted letters have. */
  private static final String LEANING = "1 0 0.21 1 ";

  private final ContentStream content;
  private final Fonts fonts;
  private final Ink ink;
  private String state = "";
  private boolean heavy;

  GlyphWriter(ContentStream content, Fonts fonts, Ink ink) {
    this.content = content;
    this.fonts = fonts;
    this.ink = ink;
  }

  /** What stands beside a run. */
  enum Company {
    /** Letters, so that it may be a part of a word. */
    LETTERS,
    /** Anything else. */
    OTHERS
  }

  /**
   * Writes a run whose base line is at a height above the lower edge of the page.
   *
   * @param company what stands beside it
   * @return its width, in points
   */
  double write(Frame.Glyphs run, double baseline, Company company) throws IOException {
    EmbeddedFont font = fonts.of(run.face());
    Writing writing = Clusters.of(run, font);
    font(font, run.size());
    ink.set(run.color());
    weight(run);
    content.raw(run.imitated().isItalic() ? LEANING : UPRIGHT);
    content.number(run.x()).number(baseline).op("Tm");
    if (run.rightToLeft() && run.glyphs().length > 1) {
      try (TagScope reversed = content.reversed()) {
        return pieces(run, font, writing, company);
      }
    }
    return pieces(run, font, writing, company);
  }

  private void font(EmbeddedFont font, double size) {
    String wanted = font.name() + " " + size;
    if (!wanted.equals(state)) {
      content.name(font.name()).number(size).op("Tf");
      state = wanted;
    }
  }

  /** Heavier letters are filled and drawn around (ISO 32000-1, 9.3.6). */
  private void weight(Frame.Glyphs run) {
    if (run.imitated().isBold()) {
      ink.around(run.color());
      content.number(run.size() * HEFT).op("w");
    }
    if (run.imitated().isBold() != heavy) {
      heavy = !heavy;
      content.op(heavy ? "2 Tr" : "0 Tr");
    }
  }

  private double pieces(Frame.Glyphs run, EmbeddedFont font, Writing writing, Company company)
      throws IOException {
    Pen pen = new Pen(run, writing, font);
    for (Writing.Piece piece : writing.pieces()) {
      if (piece.isSaid()) {
        pen.show(piece.from(), piece.to());
      } else {
        boolean named = company == Company.OTHERS && Placeholders.stands(run, piece, font);
        try (TagScope actual =
            named ? content.placeholder(piece.text()) : content.actualText(piece.text())) {
          pen.show(piece.from(), piece.to());
        }
      }
    }
    pen.lower();
    return pen.at * run.size() / 1000;
  }

  /** Where the next glyph would stand by itself, in thousandths of the size. */
  private final class Pen {

    private final Frame.Glyphs run;
    private final Writing writing;
    private final EmbeddedFont font;
    private double at;
    private double raised;

    Pen(Frame.Glyphs run, Writing writing, EmbeddedFont font) {
      this.run = run;
      this.writing = writing;
      this.font = font;
    }

    void show(int from, int to) throws IOException {
      raise(writing.y(from));
      content.raw("[<");
      for (int i = from; i < to; i++) {
        if (Math.abs(writing.y(i) - raised) > 0.5) {
          content.op(">]TJ");
          raise(writing.y(i));
          content.raw("[<");
        }
        long gap = Math.round(at - writing.x(i));
        if (gap != 0) {
          content.raw(">").raw(Long.toString(gap)).raw("<");
          at -= gap;
        }
        content.hex(writing.code(i));
        at += font.advance(writing.code(i));
      }
      content.op(">]TJ");
    }

    private void raise(double height) {
      if (Math.abs(height - raised) > 0.5) {
        content.number(height * run.size() / 1000).op("Ts");
        raised = height;
      }
    }

    void lower() {
      if (raised != 0) {
        content.op("0 Ts");
      }
    }
  }
}
