package org.trefoil.layout;

import org.trefoil.media.FontLibrary;

/**
 * How a piece of text looks.
 *
 * @param size in points
 * @param bold whether it is heavy
 * @param italic whether it is slanted
 * @param mono whether all its letters are of one width
 * @param rise how far the base line is raised, in points
 * @param color red, green and blue in 24 bits
 * @param struck whether a line goes through it
 */
record Look(
    double size,
    boolean bold,
    boolean italic,
    boolean mono,
    double rise,
    int color,
    boolean struck) {

  static final int INK = 0x1A1A1A;
  static final int LINK = 0x0B4F8A;

  private static final double SMALLER = 0.7;

  static Look plain(double size) {
    return new Look(size, false, false, false, 0, INK, false);
  }

  Look heavy() {
    return new Look(size, true, italic, mono, rise, color, struck);
  }

  Look slanted() {
    return new Look(size, bold, !italic, mono, rise, color, struck);
  }

  Look monospace() {
    return new Look(size * 0.92, bold, italic, true, rise, color, struck);
  }

  Look crossed() {
    return new Look(size, bold, italic, mono, rise, color, true);
  }

  Look linked() {
    return new Look(size, bold, italic, mono, rise, LINK, struck);
  }

  Look raised() {
    return new Look(size * SMALLER, bold, italic, mono, rise + size * 0.35, color, struck);
  }

  Look lowered() {
    return new Look(size * SMALLER, bold, italic, mono, rise - size * 0.15, color, struck);
  }

  Look scaled(double factor) {
    return new Look(size * factor, bold, italic, mono, rise, color, struck);
  }

  FontLibrary.Style style() {
    if (mono) {
      return italic ? FontLibrary.Style.MONOSPACE_ITALIC : FontLibrary.Style.MONOSPACE;
    }
    if (bold) {
      return italic ? FontLibrary.Style.BOLD_ITALIC : FontLibrary.Style.BOLD;
    }
    return italic ? FontLibrary.Style.ITALIC : FontLibrary.Style.REGULAR;
  }
}
