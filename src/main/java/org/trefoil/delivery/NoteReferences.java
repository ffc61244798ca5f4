package org.trefoil.delivery;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;

/** Finds the references to notes in a sentence. */
final class NoteReferences extends Rewriter {

  private final List<Inline.NoteReference> found = new ArrayList<>();

  private NoteReferences() {}

  /** The references in their order. */
  static List<Inline.NoteReference> in(Sentence sentence) {
    NoteReferences references = new NoteReferences();
    references.sentences(List.of(sentence));
    return references.found;
  }

  @Override
  protected List<Inline> inline(Inline inline) {
    if (inline instanceof Inline.NoteReference reference) {
      found.add(reference);
    }
    return super.inline(inline);
  }
}
