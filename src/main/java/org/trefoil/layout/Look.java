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
 * @param stressed whether it is emphasised, however its script shows that
 * @param palette the colours of its pages
 */
record Look(
    double size,
    boolean bold,
    boolean italic,
    boolean mono,
    double rise,
    int color,
    boolean struck,
    boolean stressed,
    Palette palette) {

  private static final double SMALLER = 0.7;

  /** Letters of one width look larger than others of the same size. */
  static final double MONOSPACE = 0.95;

  static Look plain(double size, Palette palette) {
    return new Look(size, false, false, false, 0, palette.ink(), false, false, palette);
  }

  Look heavy() {
    return new Look(size, true, italic, mono, rise, color, struck, stressed, palette);
  }

  Look slanted() {
    return new Look(size, bold, !italic, mono, rise, color, struck, stressed, palette);
  }

  /** Emphasised: slanted, where there are slanted letters. */
  Look emphatic() {
    return new Look(size, bold, !italic, mono, rise, color, struck, !stressed, palette);
  }

  Look monospace() {
    return new Look(size * MONOSPACE, bold, italic, true, rise, color, struck, stressed, palette);
  }

  Look crossed() {
    return new Look(size, bold, italic, mono, rise, color, true, stressed, palette);
  }

  Look linked() {
    return new Look(size, bold, italic, mono, rise, palette.link(), struck, stressed, palette);
  }

  Look raised() {
    return new Look(
        size * SMALLER, bold, italic, mono, rise + size * 0.35, color, struck, stressed, palette);
  }

  Look lowered() {
    return new Look(
        size * SMALLER, bold, italic, mono, rise - size * 0.15, color, struck, stressed, palette);
  }

  Look scaled(double factor) {
    return new Look(size * factor, bold, italic, mono, rise, color, struck, stressed, palette);
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
