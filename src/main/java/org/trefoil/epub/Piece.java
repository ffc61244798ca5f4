package org.trefoil.epub;

import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;

/**
 * A block that may begin a new file, with what is known of its markup.
 *
 * @param within the divisions around it, the outermost first
 * @param block the block; never a division
 * @param bytes about how much XHTML it makes
 * @param ids the ids that stand in it, in order
 * @param math whether there is MathML in it
 */
record Piece(List<Block.Division> within, Block block, long bytes, List<String> ids, boolean math) {

  /** The block when it is a heading. */
  Optional<Block.Heading> heading() {
    return block instanceof Block.Heading heading ? Optional.of(heading) : Optional.empty();
  }

  /** Whether it must stand in the file of the piece before it: a note stays with its reference. */
  boolean clings() {
    return block instanceof Block.NoteBody;
  }
}
