package org.trefoil.layout;

import java.util.List;

/**
 * The room that is taken from between two marks of Chinese and Japanese. Each brings along half a
 * square of white; where two of them meet, one half is enough (JLREQ 3.1.4, CLREQ 3.1.6).
 */
final class Squeeze {

  private static final String OPENING = "（「『【《〈〔｛［“‘";
  private static final String CLOSING = "，、。．」』）】》〉〕｝］”’";
  private static final char FIRST = '\u2018';

  /** Measures are thousandths of the size. */
  private static final float SQUARE = 990;

  private static final float MOST = 500;

  /** So much white stays between them. */
  private static final float LEAST = 200;

  private final float[] taken;
  private Segment before;
  private char last;

  private Squeeze(int length) {
    taken = new float[length];
  }

  /** For each character what is taken from the room after it, in points. */
  static float[] of(String text, List<Segment> segments) {
    Squeeze squeeze = new Squeeze(text.length());
    for (Segment segment : segments) {
      if (segment.piece().inset().isPresent() || segment.missing() || segment.rightToLeft()) {
        squeeze.before = null;
      } else {
        squeeze.segment(text, segment);
      }
    }
    return squeeze.taken;
  }

  private void segment(String text, Segment segment) {
    for (int i = segment.start(); i < segment.end(); i++) {
      char c = text.charAt(i);
      boolean mark = c >= FIRST && (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0);
      if (mark && before != null && (CLOSING.indexOf(last) >= 0 || OPENING.indexOf(c) >= 0)) {
        taken[i - 1] = room(c, segment);
      }
      before = mark ? segment : null;
      last = c;
    }
  }

  private float room(char c, Segment segment) {
    if (segment.piece().look().size() != before.piece().look().size()) {
      return 0;
    }
    ShapedFace.Ink first = before.face().ink(last);
    ShapedFace.Ink second = segment.face().ink(c);
    if (first.advance() < SQUARE || second.advance() < SQUARE) {
      return 0;
    }
    float white = first.advance() - first.right() + second.left();
    return Math.max(0, Math.min(MOST, white - LEAST)) * (float) segment.scale();
  }
}
