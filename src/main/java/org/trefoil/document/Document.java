package org.trefoil.document;

import java.util.List;
import java.util.Objects;
import org.trefoil.source.Source;

/**
 * The stem: an article or a book as a tree. Immutable; every stage makes a new one.
 *
 * @param source the Markdown that the spans speak of
 * @param metadata what is known of the work as a whole
 * @param blocks the text in reading order
 */
public record Document(Source source, Metadata metadata, List<Block> blocks) {

  /** Checks that nothing is missing and copies the list. */
  public Document {
    Objects.requireNonNull(source);
    Objects.requireNonNull(metadata);
    blocks = List.copyOf(blocks);
  }

  /** The same text with other metadata. */
  public Document withMetadata(Metadata other) {
    return new Document(source, other, blocks);
  }

  /** The same work with other blocks. */
  public Document withBlocks(List<Block> others) {
    return new Document(source, metadata, others);
  }
}
