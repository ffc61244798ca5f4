package org.trefoil.layout;

import java.util.Optional;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.language.Language;
import org.trefoil.source.Span;

/**
 * A stretch of a passage that is drawn for one owner in one look.
 *
 * @param owner what it is the drawing of
 * @param text its characters; a picture is one U+FFFC, a formula that is drawn a letter
 * @param look how it looks
 * @param link the link or note reference that it belongs to, if any
 * @param inset what is drawn in the place of the text, if anything
 * @param node the sentence or block that it is text of
 * @param offset where it begins in the node's plain text; negative when it isn't part of that
 * @param language what it is in
 * @param level the embedding level that its language span asks for, else that of the paragraph
 * @param span where it stands in the Markdown
 */
record Piece(
    Owner owner,
    String text,
    Look look,
    Optional<Inline> link,
    Optional<Inset> inset,
    NodeId node,
    int offset,
    Language language,
    byte level,
    Span span) {

  /** What stands for a picture in a passage. */
  static final String OBJECT = "\uFFFC";

  /** What stands for a formula: lines end around it, and it runs, as with a letter. */
  static final String FORMULA = "\uE000";
}
