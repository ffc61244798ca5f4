package org.trefoil.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
    Optional<Contents> contents = Contents.of(document, kind);
    int front = contents.isPresent() ? titles(document.blocks()) : 0;
    List<Part> parts =
        parts(document.blocks(), front).parallelStream()
            .map(blocks -> part(document, blocks, column, assets, kind))
            .toList();
    Map<NodeId, List<Slab>> notes = new LinkedHashMap<>();
    parts.forEach(part -> notes.putAll(part.notes()));
    tell(parts, report);
    TextSetter text = text(new Plates(assets, fonts, report), report);
    Furniture furniture = new Furniture(style, text, column, document.metadata().title());
    Supplier<PageBreaker> breaker = () -> new PageBreaker(style, furniture, notes);
    if (contents.isEmpty()) {
      return breaker.get().pages(slabs(parts));
    }
    Opening opening =
        new Opening(
            slabs(parts.subList(0, front)),
            slabs(parts.subList(front, parts.size())),
            new ContentsSetter(text, column),
            style.room());
    return opening.pages(contents.get(), breaker);
  }

  private static List<Slab> slabs(List<Part> parts) {
    List<Slab> slabs = new ArrayList<>();
    parts.forEach(part -> slabs.addAll(part.slabs()));
    return slabs;
  }

  /** A character without a glyph is told once, in whichever part it is met first. */
  private static void tell(List<Part> parts, Report report) {
    Set<String> told = new HashSet<>();
    for (Part part : parts) {
      part.report().diagnostics().stream()
          .filter(d -> d.code() != Code.MISSING_GLYPH || told.add(d.message()))
          .forEach(d -> report.add(d.code(), d.span(), d.message(), d.hint()));
    }
  }

  private static int titles(List<Block> blocks) {
    return !blocks.isEmpty() && blocks.get(0) instanceof Block.Title ? 1 : 0;
  }

  /** What was made of some of the blocks, and what there is to tell about them. */
  private record Part(List<Slab> slabs, Map<NodeId, List<Slab>> notes, Report report) {}

  /** Each part has fonts of its own, since AWT's work one thread at a time. */
  private Part part(
      Document document, List<Block> blocks, Column column, Assets assets, Kind kind) {
    Report report = new Report(document.source());
    Plates plates = new Plates(assets, fonts, report);
    BlockSetter setter =
        new BlockSetter(text(plates, report), plates, column, style.theme(), kind, tallest());
    return new Part(setter.set(blocks), setter.notes(), report);
  }

  /**
   * The first blocks by themselves, the others in as many runs as can be worked on at once; a short
   * text is one.
   */
  private static List<List<Block>> parts(List<Block> all, int front) {
    List<Block> blocks = all.subList(front, all.size());
    int processors = Math.min(MOST_PARTS, Runtime.getRuntime().availableProcessors());
    int count = blocks.size() < LONG ? 1 : processors;
    List<List<Block>> parts = new ArrayList<>();
    if (front > 0) {
      parts.add(all.subList(0, front));
    }
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
