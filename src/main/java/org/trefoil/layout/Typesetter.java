package org.trefoil.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Metadata;
import org.trefoil.document.NodeId;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/**
 * Sets a document in pages. Nothing is read or written but what the font library reads.
 *
 * <p>Long texts are set in parts, side by side; the result doesn't depend on how many there are.
 */
public final class Typesetter {

  /** A text of fewer blocks isn't worth the fonts of a second part. */
  private static final int LONG = 400;

  private static final int MOST_PARTS = 4;

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
    Kind kind = Kind.of(document);
    List<Part> parts =
        parts(document.blocks()).parallelStream()
            .map(blocks -> part(document, blocks, column, assets, kind))
            .toList();
    List<Slab> slabs = new ArrayList<>();
    Map<NodeId, List<Slab>> notes = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (Part part : parts) {
      slabs.addAll(part.slabs());
      notes.putAll(part.notes());
      part.report().diagnostics().stream()
          .filter(d -> d.code() != Code.MISSING_GLYPH || told.add(d.message()))
          .forEach(d -> report.add(d.code(), d.span(), d.message(), d.hint()));
    }
    Furniture furniture =
        new Furniture(
            style, text(new Plates(assets, report), report), column, document.metadata().title());
    return new PageBreaker(style, furniture, notes).pages(slabs);
  }

  /** What was made of some of the blocks, and what there is to tell about them. */
  private record Part(List<Slab> slabs, Map<NodeId, List<Slab>> notes, Report report) {}

  /** Each part has fonts of its own, since AWT's work one thread at a time. */
  private Part part(
      Document document, List<Block> blocks, Column column, Assets assets, Kind kind) {
    Report report = new Report(document.source());
    Plates plates = new Plates(assets, report);
    BlockSetter setter =
        new BlockSetter(text(plates, report), plates, column, style.theme(), kind, tallest());
    return new Part(setter.set(blocks), setter.notes(), report);
  }

  /** The blocks in as many runs as can be worked on at once; a short text is one. */
  private static List<List<Block>> parts(List<Block> blocks) {
    int processors = Math.min(MOST_PARTS, Runtime.getRuntime().availableProcessors());
    int count = blocks.size() < LONG ? 1 : processors;
    List<List<Block>> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(
          blocks.subList(
              (int) ((long) blocks.size() * i / count),
              (int) ((long) blocks.size() * (i + 1) / count)));
    }
    return parts;
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
