package org.trefoil.math;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a formula that follow each other, with the room between them.
 *
 * @param parts the parts, in the order of reading
 */
record Sequence(List<Part> parts) {

  /**
   * A part in its place.
   *
   * @param node the part
   * @param box what is drawn of it
   * @param before the room before it
   * @param atom what it is to its neighbours
   */
  record Part(MathNode node, MathBox box, double before, Atom atom) {

    /** Whether it is as much room as parts two statements. */
    boolean isWideSpace() {
      return node instanceof MathNode.Space space && Double.parseDouble(space.em()) >= 1;
    }
  }

  static Sequence of(List<MathNode> nodes, BoxSetter setter) {
    List<Part> parts = new ArrayList<>();
    Atom last = null;
    for (int i = 0; i < nodes.size(); i++) {
      MathNode node = nodes.get(i);
      MathBox box = setter.box(node);
      if (node instanceof MathNode.Space) {
        parts.add(new Part(node, box, 0, Atom.ORDINARY));
        continue;
      }
      Atom atom = joins(nodes, i, last) ? Atom.ORDINARY : left(node);
      double room = last == null ? 0 : last.before(atom, setter.level()) * setter.size();
      parts.add(new Part(node, box, room, atom));
      last = atom == Atom.OPENING && node instanceof MathNode.Fenced ? Atom.CLOSING : atom;
    }
    return new Sequence(parts);
  }

  /** What a part is to what stands before it. */
  private static Atom left(MathNode node) {
    return node instanceof MathNode.Fenced ? Atom.OPENING : Atom.of(node);
  }

  /** Whether a sign that joins has nothing to join, so that it is the sign of a number. */
  private static boolean joins(List<MathNode> nodes, int at, Atom last) {
    if (Atom.of(nodes.get(at)) != Atom.BINARY) {
      return false;
    }
    Atom next = at + 1 < nodes.size() ? left(nodes.get(at + 1)) : Atom.CLOSING;
    return last == null
        || last.leavesNothingToJoin()
        || next == Atom.RELATION
        || next == Atom.CLOSING
        || next == Atom.PUNCTUATION;
  }

  /** All parts in one line. */
  MathBox box() {
    return box(0, parts.size());
  }

  /** Some of the parts in one line. */
  MathBox box(int from, int to) {
    List<MathBox> boxes = new ArrayList<>();
    for (Part part : parts.subList(from, to)) {
      if (part.before() > 0 && !boxes.isEmpty()) {
        boxes.add(MathBox.space(part.before()));
      }
      boxes.add(part.box());
    }
    return MathBox.row(boxes);
  }
}
