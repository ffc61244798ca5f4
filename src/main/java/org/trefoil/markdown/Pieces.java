package org.trefoil.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.trefoil.document.Inline;

/** The chain of pieces of one passage, in order, between two ends that are never taken out. */
final class Pieces {

  private final Reading reading;
  private final Passage passage;
  private final Piece head = Piece.literal(0, 0);
  private final Piece tail = Piece.literal(0, 0);
  private boolean tooDeep;

  Pieces(Reading reading, Passage passage) {
    this.reading = reading;
    this.passage = passage;
    Piece.join(head, tail);
  }

  /** Adds characters as they stand; none are no piece. */
  Piece literal(int start, int end) {
    return append(Piece.literal(start, end));
  }

  /** Adds a node without children. */
  Piece leaf(int start, int end, Inline node) {
    return node(start, end, node, 1);
  }

  /** Adds nodes of two levels at most. */
  Piece nodes(int start, int end, List<Inline> nodes) {
    return append(Piece.of(start, end, nodes, 2));
  }

  /** Adds a finished node of several levels. */
  Piece node(int start, int end, Inline node, int height) {
    return append(Piece.of(start, end, List.of(node), height));
  }

  private Piece append(Piece piece) {
    Piece last = tail.previous();
    Piece.join(last, piece);
    Piece.join(piece, tail);
    return piece;
  }

  void remove(Piece piece) {
    Piece.join(piece.previous(), piece.next());
  }

  /** Whether the limit of nesting was met; from then on nothing more is put into nodes. */
  boolean tooDeep() {
    return tooDeep;
  }

  /**
   * Puts all pieces after one and before another into nodes, which take their place.
   *
   * @param start where the nodes begin in the passage
   * @param end where they end
   * @return false if that would nest too deeply; then nothing has changed
   */
  boolean wrap(Piece before, Piece after, int start, int end, UnaryOperator<List<Inline>> nodes) {
    int height = 0;
    for (Piece piece = before.next(); piece != after; piece = piece.next()) {
      height = Math.max(height, piece.height());
    }
    if (height >= Reading.MAX_NESTING) {
      limit(start, end);
      return false;
    }
    List<Inline> made = nodes.apply(inlines(before.next(), after));
    Piece piece = Piece.of(start, end, made, height + 1);
    Piece.join(before, piece);
    Piece.join(piece, after);
    return true;
  }

  private void limit(int start, int end) {
    if (!tooDeep) {
      tooDeep = true;
      reading.limit(passage.span(start, end), "The nesting of emphasis, links and the like");
    }
  }

  /** What comes after a piece to the end of the chain. */
  Piece end() {
    return tail;
  }

  /** All that was read. */
  List<Inline> all() {
    return inlines(head.next(), tail);
  }

  /** The number of levels of all that was read. */
  int height() {
    int height = 0;
    for (Piece piece = head.next(); piece != tail; piece = piece.next()) {
      height = Math.max(height, piece.height());
    }
    return height;
  }

  private List<Inline> inlines(Piece first, Piece after) {
    List<Inline> found = new ArrayList<>();
    Piece piece = first;
    while (piece != after) {
      if (piece.isLiteral()) {
        int start = piece.start();
        int end = piece.end();
        piece = piece.next();
        while (piece != after && piece.isLiteral() && piece.start() == end) {
          end = piece.end();
          piece = piece.next();
        }
        new Characters(reading, passage, found).add(start, end);
      } else {
        found.addAll(piece.nodes());
        piece = piece.next();
      }
    }
    return found;
  }
}
