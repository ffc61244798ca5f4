package org.trefoil.layout;

import java.util.List;
import org.trefoil.document.Document;
import org.trefoil.document.Metadata;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.report.Report;

/**
 * Sets a document in pages. Nothing is read or written but what the font library reads.
 *
 * <p>Not safe for use by several threads, since its fonts aren't.
 */
public final class Typesetter {

  private final PageStyle style;
  private final FontLibrary fonts;

  /**
   * @param style how pages look
   * @param fonts where glyphs come from
   */
  public Typesetter(PageStyle style, FontLibrary fonts) {
    this.style = style;
    this.fonts = fonts;
  }

  /**
   * Sets a refined document.
   *
   * @param document what is set; its sentences have ids
   * @param assets its pictures; in the place of one that isn't there stands its description
   * @param report is told of characters that no font has
   * @return pages of placed frames, at least one page
   */
  public PagedDocument typeset(Document document, Assets assets, Report report) {
    Column column = column(document.metadata());
    Plates plates = new Plates(assets, report);
    TextSetter text = text(plates, report);
    BlockSetter blocks = new BlockSetter(text, plates, column, style.theme(), tallest());
    List<Slab> slabs = blocks.set(document.blocks());
    Furniture furniture = new Furniture(style, text, column, document.metadata().title());
    return new PageBreaker(style, furniture, blocks.notes()).pages(slabs);
  }

  private Column column(Metadata metadata) {
    double width = style.width() - 2 * style.margin();
    Look look = Look.plain(style.size(), style.theme().palette());
    return new Column(
        0,
        width,
        metadata.language().direction(),
        metadata.language(),
        look,
        style.theme().manner());
  }

  private TextSetter text(Plates plates, Report report) {
    LineSetter lines = new LineSetter(style.leading(), tallest());
    return new TextSetter(plates, new Faces(fonts, report), lines);
  }

  /** The tallest that a picture or a slice of a row may be, so that it fits on a page. */
  private double tallest() {
    return (style.height() - 2 * style.margin()) * 0.8;
  }
}
