package org.trefoil.epub;

import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;

/**
 * What one XHTML file of the text holds.
 *
 * @param name the file's name
 * @param pieces its blocks; at least one, except for an empty document
 */
record ChapterFile(String name, List<Piece> pieces) {

  /** Copies the list. */
  ChapterFile {
    pieces = List.copyOf(pieces);
  }

  /** The heading that it begins with, when it begins a chapter. */
  Optional<Block.Heading> chapter() {
    return pieces.stream()
        .limit(1)
        .flatMap(piece -> piece.heading().stream())
        .filter(heading -> heading.level() == 1)
        .findFirst();
  }

  /** The first heading in it. */
  Optional<Block.Heading> firstHeading() {
    return pieces.stream().flatMap(piece -> piece.heading().stream()).findFirst();
  }

  /** Whether there is MathML in it. */
  boolean math() {
    return pieces.stream().anyMatch(Piece::math);
  }

  /** Whether it holds the title of the work and nothing else. */
  boolean isTitlePage() {
    return !pieces.isEmpty()
        && pieces.stream().allMatch(piece -> piece.block() instanceof Block.Title);
  }
}
