package org.trefoil.epub;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.epub.overlay.Run;
import org.trefoil.report.Report;
import org.trefoil.xml.XmlWriter;

/**
 * A first look at all blocks: they are rendered into nowhere, which tells exactly how large each
 * is, which ids it brings, which pictures it shows and what may be claimed of it. What is reported
 * on the way is dropped, since it is found again when the files are written.
 */
final class Survey {

  private final Page page;
  private final BlockRenderer renderer;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> begun = new ArrayList<>();

  private Survey(Page page, Surroundings around) {
    this.page = page;
    this.renderer = new BlockRenderer(page, around);
  }

  /** Looks at a document; pictures and traits are told on the way. */
  static List<Piece> of(
      Document document,
      Pictures pictures,
      Marks marks,
      Map<NodeId, List<Run>> runs,
      Words words,
      BookLexicon lexicon,
      Traits traits) {
    Page page =
        new Page(
            new XmlWriter(OutputStream.nullOutputStream()),
            new ArrayList<>(),
            id -> Optional.of("#" + id),
            pictures,
            marks,
            runs,
            words,
            lexicon,
            traits,
            new Report(document.source()));
    page.xml().start("body");
    Survey survey = new Survey(page, Surroundings.of(document.metadata().language()));
    survey.blocks(document.blocks(), List.of());
    return List.copyOf(survey.pieces);
  }

  private void blocks(List<Block> blocks, List<Block.Division> within) {
    for (Block block : blocks) {
      if (block instanceof Block.Division division) {
        division(division, within);
      } else {
        piece(block, within);
      }
    }
  }

  private void division(Block.Division division, List<Block.Division> within) {
    List<Block.Division> inner = new ArrayList<>(within);
    inner.add(division);
    if (!division.id().isUnset()) {
      begun.add(division.id().value());
    }
    Surroundings before = renderer.openDivision(division, false);
    blocks(division.blocks(), List.copyOf(inner));
    renderer.closeDivision(before);
  }

  private void piece(Block block, List<Block.Division> within) {
    long before = page.xml().written();
    int known = page.ids().size();
    int formulas = page.traits().formulas();
    renderer.block(block);
    List<String> ids = new ArrayList<>(begun);
    ids.addAll(page.ids().subList(known, page.ids().size()));
    begun.clear();
    boolean math = page.traits().formulas() > formulas;
    long bytes = page.xml().written() - before;
    pieces.add(new Piece(within, block, bytes, List.copyOf(ids), math));
  }
}
