package org.trefoil.layout;

import java.util.Objects;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;

/**
 * What a frame is the drawing of, so that whoever tags it needn't guess: a part of the document, or
 * nothing that is read. Inlines count by identity: two equal texts in one sentence are two owners.
 */
public sealed interface Owner {

  /** What is part of the document and is read. */
  sealed interface Content extends Owner {}

  /**
   * The words, formula, number or picture of an inline: a Text, Code, Math, Abbreviation,
   * NoteReference, LineBreak or Image; for a Quotation the mark that opens it.
   *
   * @param node the sentence, or the figure for a figure's image
   * @param inline the very node of the document
   */
  record Words(NodeId node, Inline inline) implements Content {
    public Words {
      Objects.requireNonNull(node);
      Objects.requireNonNull(inline);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Words words && words.inline == inline && words.node.equals(node);
    }

    @Override
    public int hashCode() {
      return 31 * node.hashCode() + System.identityHashCode(inline);
    }
  }

  /** The mark that closes a quotation, in a sentence. */
  record ClosingMark(NodeId node, Inline.Quotation quotation) implements Content {
    public ClosingMark {
      Objects.requireNonNull(node);
      Objects.requireNonNull(quotation);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ClosingMark mark
          && mark.quotation == quotation
          && mark.node.equals(node);
    }

    @Override
    public int hashCode() {
      return 37 * node.hashCode() + System.identityHashCode(quotation);
    }
  }

  /** The printed label of an item (number, bullet, box) or of a note. */
  record Label(NodeId node) implements Content {
    public Label {
      Objects.requireNonNull(node);
    }
  }

  /** A line of a code block, counted from 0. */
  record CodeLine(NodeId block, int line) implements Content {
    public CodeLine {
      Objects.requireNonNull(block);
    }
  }

  /** A formula that stands by itself. */
  record Formula(NodeId block) implements Content {
    public Formula {
      Objects.requireNonNull(block);
    }
  }

  /** What is not read. */
  enum Artifact implements Owner {
    /** The running head. */
    HEADER,
    /** The running foot, with the page number. */
    FOOTER,
    /** Rules and ornaments. */
    LAYOUT,
    /** Coloured grounds. */
    BACKGROUND,
    /** The head of a table, printed again on its next page. */
    REPEATED_HEAD
  }
}
