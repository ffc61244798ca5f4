package org.trefoil.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.document.Sentence;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.source.Span;

/** Sets text in a column: from sentences or pieces to lines. */
final class TextSetter {

  /** So many lines are never parted. */
  private static final int SHORT = 3;

  private static final int MOST_WIDTHS = 20_000;

  /** All that the width of a label hangs on. */
  private record Label(String text, Look look, Language language, Direction direction) {}

  private final Map<Label, Double> widths = new HashMap<>();
  private final Plates plates;
  private final Faces faces;
  private final Map<Manner, LineBreaker> breakers = new EnumMap<>(Manner.class);
  private final LineSetter lines;

  TextSetter(Plates plates, Faces faces, LineSetter lines) {
    this.plates = plates;
    this.faces = faces;
    this.lines = lines;
    for (Manner manner : Manner.values()) {
      breakers.put(manner, new TotalFit(manner));
    }
  }

  /** Where glyphs come from. */
  Faces faces() {
    return faces;
  }

  /** The measured text of some sentences in the look of a column. */
  Passage passage(List<Sentence> sentences, Column column) {
    return measure(Pieces.of(sentences, column, plates, faces), column);
  }

  Passage measure(List<Piece> pieces, Column column) {
    return new Passage(pieces, column.direction(), column.language(), faces);
  }

  /** The lines of some sentences; the first two and the last two stay together. */
  List<Slab> lines(List<Sentence> sentences, Column column) {
    return lines(passage(sentences, column), column, Block.Alignment.START);
  }

  /** The lines of a text that belongs to one owner. */
  List<Slab> lines(Owner owner, NodeId node, String text, Span span, Column column) {
    return lines(
        measure(piece(owner, node, text, span, column), column), column, Block.Alignment.START);
  }

  /** The lines of a measured text. */
  List<Slab> lines(Passage passage, Column column, Block.Alignment alignment) {
    List<Slab> slabs = new ArrayList<>();
    if (!passage.isEmpty()) {
      LineBreaker breaker = breakers.get(column.manner());
      for (Passage.Line line : passage.lines(breaker, column.width())) {
        slabs.add(lines.set(line, passage, column, alignment));
      }
    }
    return held(slabs);
  }

  /** One line that is as wide as it is, for labels; the column is where it begins. */
  Slab label(Owner owner, NodeId node, String text, Span span, Column column) {
    Passage passage = measure(piece(owner, node, text, span, column), column);
    Passage.Line line = passage.lines(new FirstFit(), Double.MAX_VALUE).get(0);
    return lines.set(line, passage, column, Block.Alignment.START);
  }

  /** The width of a label; long lists have the same few again and again. */
  double width(String text, Column column) {
    Label label = new Label(text, column.look(), column.language(), column.direction());
    Double known = widths.get(label);
    if (known == null) {
      Owner nobody = Owner.Artifact.LAYOUT;
      known = measure(piece(nobody, NodeId.UNSET, text, Span.START, column), column).widest();
      if (widths.size() < MOST_WIDTHS) {
        widths.put(label, known);
      }
    }
    return known;
  }

  static List<Piece> piece(Owner owner, NodeId node, String text, Span span, Column column) {
    int offset = owner instanceof Owner.Label ? -1 : 0;
    return List.of(
        new Piece(
            owner,
            text,
            column.look(),
            Optional.empty(),
            Optional.empty(),
            node,
            offset,
            column.language(),
            Itemizer.level(column.direction()),
            span));
  }

  /**
   * Neither the first nor the last line of a paragraph stands alone on a page, and a short one
   * stands on one page.
   */
  static List<Slab> held(List<Slab> slabs) {
    int count = slabs.size();
    for (int i = 0; i < count - 1; i++) {
      if (count <= SHORT || i == 0 || i == count - 2) {
        slabs.set(i, slabs.get(i).kept());
      }
    }
    return slabs;
  }
}
