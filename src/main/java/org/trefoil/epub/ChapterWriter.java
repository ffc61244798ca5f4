package org.trefoil.epub;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.media.Assets;
import org.trefoil.report.Report;
import org.trefoil.xml.XmlWriter;

/**
 * Writes the files of the text, one after another. A division that goes on over several files is
 * opened again in each, with its language; its id stands in the first.
 */
final class ChapterWriter {

  private final Places places;
  private final Assets assets;
  private final Marks marks;
  private final Publication book;
  private final BookLexicon lexicon;
  private final boolean chapters;
  private final Report report;
  private final Set<NodeId> begun = new HashSet<>();

  ChapterWriter(
      Places places,
      Assets assets,
      Marks marks,
      Publication book,
      BookLexicon lexicon,
      boolean chapters,
      Report report) {
    this.places = places;
    this.marks = marks;
    this.assets = assets;
    this.book = book;
    this.lexicon = lexicon;
    this.chapters = chapters;
    this.report = report;
  }

  void write(ChapterFile file, XmlWriter xml) {
    Surroundings around = book.surroundings();
    XhtmlFile.open(xml, around, Titles.of(file, book.title()), book.lexicons());
    Optional<Block.Heading> chapter = file.chapter().filter(heading -> chapters);
    chapter.ifPresent(heading -> open(heading, xml));
    pieces(file, new BlockRenderer(page(file, xml), around));
    chapter.ifPresent(heading -> xml.end().text("\n"));
    XhtmlFile.close(xml);
  }

  private static void open(Block.Heading heading, XmlWriter xml) {
    xml.start("section").attribute("epub:type", "chapter").attribute("role", "doc-chapter");
    xml.attributeIfAny("aria-labelledby", heading.id().value()).text("\n");
  }

  private Page page(ChapterFile file, XmlWriter xml) {
    return new Page(
        xml,
        new ArrayList<>(),
        id -> places.href(file.name(), id),
        new Pictures(assets),
        marks,
        new HashMap<>(),
        book.words(),
        lexicon,
        new Traits(),
        report);
  }

  private void pieces(ChapterFile file, BlockRenderer renderer) {
    List<Block.Division> open = new ArrayList<>();
    Deque<Surroundings> outside = new ArrayDeque<>();
    for (Piece piece : file.pieces()) {
      int shared = shared(open, piece.within());
      close(open, outside, shared, renderer);
      for (Block.Division division : piece.within().subList(shared, piece.within().size())) {
        outside.push(renderer.openDivision(division, begun.add(division.id())));
        open.add(division);
      }
      renderer.block(piece.block());
    }
    close(open, outside, 0, renderer);
  }

  private static void close(
      List<Block.Division> open, Deque<Surroundings> outside, int keep, BlockRenderer renderer) {
    while (open.size() > keep) {
      open.remove(open.size() - 1);
      renderer.closeDivision(outside.pop()).text("\n");
    }
  }

  /** How many divisions two places have in common; equal ones at two places are two. */
  private static int shared(List<Block.Division> some, List<Block.Division> others) {
    int count = 0;
    while (count < Math.min(some.size(), others.size()) && some.get(count) == others.get(count)) {
      count++;
    }
    return count;
  }
}
