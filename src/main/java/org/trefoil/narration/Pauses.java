package org.trefoil.narration;

/** How long it is silent, in milliseconds; a voice may stretch them. */
final class Pauses {

  static final int BEFORE_HEADING = 1200;
  static final int AFTER_HEADING = 700;
  static final int PARAGRAPH = 550;
  static final int SENTENCE = 300;
  static final int ITEM = 400;
  static final int LABEL = 150;
  static final int ANNOUNCED = 250;
  static final int QUOTATION = 180;
  static final int BLOCK_QUOTE = 700;
  static final int CELL = 250;
  static final int LINE = 300;
  static final int ASIDE = 600;

  /** With the silence at the edges of sounds, still less than two seconds. */
  static final int BREAK = 1800;

  private Pauses() {}
}
