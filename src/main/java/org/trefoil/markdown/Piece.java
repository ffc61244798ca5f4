package org.trefoil.markdown;

import java.util.List;
import org.trefoil.document.Inline;

/** A link of the chain that a text block is while it is read: characters as they are, or nodes. */
final class Piece {

  private final List<Inline> nodes;
  private final int height;
  private int start;
  private int end;
  private Piece previous;
  private Piece next;

  private Piece(int start, int end, List<Inline> nodes, int height) {
    this.start = start;
    this.end = end;
    this.nodes = nodes;
    this.height = height;
  }

  /** Characters as they stand in the passage. */
  static Piece literal(int start, int end) {
    return new Piece(start, end, null, 0);
  }

  /** Finished nodes; their height is the number of levels they have. */
  static Piece of(int start, int end, List<Inline> nodes, int height) {
    return new Piece(start, end, List.copyOf(nodes), height);
  }

  boolean isLiteral() {
    return nodes == null;
  }

  List<Inline> nodes() {
    return nodes;
  }

  int height() {
    return height;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  Piece next() {
    return next;
  }

  Piece previous() {
    return previous;
  }

  /** Gives up characters at the end to a node that begins there. */
  void shortenEnd(int by) {
    end -= by;
  }

  /** Gives up characters at the beginning to a node that ends there. */
  void shortenStart(int by) {
    start += by;
  }

  static void join(Piece left, Piece right) {
    left.next = right;
    right.previous = left;
  }
}
