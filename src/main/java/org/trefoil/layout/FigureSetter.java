package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Inline;
import org.trefoil.timeline.TextPosition;

/** Sets figures: the picture in the middle, as large as there is room, its caption below it. */
final class FigureSetter {

  private final TextSetter text;
  private final Plates plates;
  private final double small;
  private final double tallest;

  /**
   * @param small the size of the smallest letters, as a part of the text's
   * @param tallest the tallest that a picture may be, in points
   */
  FigureSetter(TextSetter text, Plates plates, double small, double tallest) {
    this.text = text;
    this.plates = plates;
    this.small = small;
    this.tallest = tallest;
  }

  List<Slab> set(Block.Figure node, Column column) {
    List<Slab> slabs = new ArrayList<>(picture(node, column));
    if (node.caption().isPresent()) {
      slabs.replaceAll(Slab::kept);
      Column caption = column.looking(column.look().scaled(Math.max(0.9, small))).ragged();
      List<Slab> words = caption(node.caption().get(), caption);
      slabs.addAll(Slab.spaced(words, column.look().size() * 0.4, 0));
    }
    return slabs;
  }

  /** The picture, or what is said for one that can't be drawn. */
  private List<Slab> picture(Block.Figure node, Column column) {
    Inline.Image image = node.image();
    Optional<Plate> picture = plates.of(image);
    if (picture.isPresent()) {
      return List.of(drawn(node, picture.get(), column));
    }
    if (image.decorative() || image.alternative().isEmpty()) {
      return List.of();
    }
    Owner owner = new Owner.Words(node.id(), image);
    Column said = column.looking(column.look().slanted());
    return text.lines(owner, node.id(), image.alternative(), node.span(), said);
  }

  /** A caption of one line stands in the middle under its picture. */
  private List<Slab> caption(Block.Paragraph words, Column inner) {
    Passage passage = text.passage(words.sentences(), inner);
    boolean oneLine = passage.widest() <= inner.width();
    return text.lines(passage, inner, oneLine ? Block.Alignment.CENTER : Block.Alignment.START);
  }

  private Slab drawn(Block.Figure node, Plate picture, Column column) {
    Box size = Pictures.fit(picture.image(), column.width(), tallest);
    Inline.Image image = node.image();
    double x = column.centred(size.width());
    Owner owner = image.decorative() ? Owner.Artifact.LAYOUT : new Owner.Words(node.id(), image);
    Box box = new Box(x, 0, size.width(), size.height());
    Optional<TextPosition> start =
        image.decorative() ? Optional.empty() : Optional.of(new TextPosition(node.id(), 0));
    return Slab.of(size.height(), List.of(new Frame.Picture(owner, picture, box)), start);
  }
}
