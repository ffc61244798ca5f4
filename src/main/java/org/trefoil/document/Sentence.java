package org.trefoil.document;

import java.util.List;
import java.util.Objects;
import org.trefoil.source.Span;

/**
 * The unit that all three forms share: one sentence of a text block. Joined without anything
 * between them, the sentences of a block are its text; the white space between two sentences
 * belongs to the end of the first.
 *
 * @param id its name in all forms
 * @param span where it stands in the Markdown
 * @param inlines what it says
 */
public record Sentence(NodeId id, Span span, List<Inline> inlines) {

  /** Checks that nothing is missing and copies the list. */
  public Sentence {
    Objects.requireNonNull(id);
    Objects.requireNonNull(span);
    inlines = List.copyOf(inlines);
  }
}
