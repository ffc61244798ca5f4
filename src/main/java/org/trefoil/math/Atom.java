package org.trefoil.math;

import org.trefoil.math.MathNode.Kind;

/**
 * What a part is to its neighbours; that decides on the room between them (The TeXbook, p. 170).
 */
enum Atom {
  ORDINARY("01bc000a"),
  LARGE("11*c000a"),
  BINARY("bb**b**b"),
  RELATION("cc*0c00c"),
  OPENING("00*00000"),
  CLOSING("01bc000a"),
  PUNCTUATION("aa*aaaaa"),
  INNER("a1bca0aa");

  /** Signs that join two parts to one; other operators say how two parts relate. */
  private static final String JOINING = "+-\u2212±∓×÷·⋅∗*⋆∘∙•∩∪⊎⊓⊔∨∧∖≀⊕⊖⊗⊘⊙⨿⋉⋊⋄△▽†‡⊞⊟⊠⊡∔\\";

  private static final double THIN = 3 / 18.0;
  private static final double MEDIUM = 4 / 18.0;
  private static final double THICK = 5 / 18.0;

  private final String rooms;

  Atom(String rooms) {
    this.rooms = rooms;
  }

  /** The room before another one, as a part of the size of the letters. */
  double before(Atom next, Level level) {
    return switch (rooms.charAt(next.ordinal())) {
      case '1' -> THIN;
      case 'a' -> level.isScript() ? 0 : THIN;
      case 'b' -> level.isScript() ? 0 : MEDIUM;
      case 'c' -> level.isScript() ? 0 : THICK;
      default -> 0;
    };
  }

  /** Whether a sign that joins would have nothing to join behind this. */
  boolean leavesNothingToJoin() {
    return this == BINARY
        || this == LARGE
        || this == RELATION
        || this == OPENING
        || this == PUNCTUATION;
  }

  /** What a part is, seen by itself. */
  static Atom of(MathNode part) {
    if (part instanceof MathNode.Sign sign) {
      return of(sign);
    }
    if (part instanceof MathNode.Scripts scripts) {
      return of(scripts.base());
    }
    if (part instanceof MathNode.Stack stack) {
      return of(stack.base());
    }
    if (part instanceof MathNode.Function) {
      return LARGE;
    }
    boolean inner =
        part instanceof MathNode.Fraction
            || part instanceof MathNode.Grid grid && grid.layout() == MathNode.Layout.LINES;
    return inner ? INNER : ORDINARY;
  }

  private static Atom of(MathNode.Sign sign) {
    return switch (sign.kind()) {
      case OPERATOR -> operator(sign.text());
      case PUNCTUATION -> PUNCTUATION;
      case LARGE, INTEGRAL -> LARGE;
      case OPEN -> OPENING;
      case CLOSE -> CLOSING;
      case SYMBOL, FENCE -> ORDINARY;
    };
  }

  private static Atom operator(String text) {
    if (text.equals("/")) {
      return ORDINARY;
    }
    return JOINING.contains(text) ? BINARY : RELATION;
  }

  /** Whether a sign is one that sums, or integrates. */
  static boolean isLarge(MathNode part) {
    return part instanceof MathNode.Sign sign
        && (sign.kind() == Kind.LARGE || sign.kind() == Kind.INTEGRAL);
  }
}
