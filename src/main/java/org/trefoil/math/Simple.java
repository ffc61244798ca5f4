package org.trefoil.math;

/** Whether a part is so short that nobody needs to be told where it ends. */
final class Simple {

  private Simple() {}

  static boolean is(MathNode part) {
    if (part instanceof MathNode.Row row) {
      return row.parts().size() == 1 && is(row.parts().get(0))
          || row.parts().size() == 2
              && row.parts().get(0) instanceof MathNode.Sign sign
              && "+\u2212±".contains(sign.text())
              && isAtom(row.parts().get(1));
    }
    return isAtom(part);
  }

  private static boolean isAtom(MathNode part) {
    return part instanceof MathNode.Letter
        || part instanceof MathNode.Digits
        || part instanceof MathNode.Sign
        || part instanceof MathNode.Words
        || part instanceof MathNode.Marked marked && isAtom(marked.base());
  }
}
