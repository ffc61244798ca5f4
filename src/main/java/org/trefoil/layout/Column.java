package org.trefoil.layout;

import org.trefoil.language.Direction;
import org.trefoil.language.Language;

/**
 * Where text is set: a strip of the page and how text runs in it.
 *
 * @param x its left edge, in points from the left edge of the text area
 * @param width its measure
 * @param direction of its paragraphs
 * @param language of its text
 * @param look of its text
 * @param manner how its lines are filled
 */
record Column(
    double x, double width, Direction direction, Language language, Look look, Manner manner) {

  /** However deep blocks nest, this much of the page stays for their text. */
  private static final double NARROWEST = 60;

  /** The strip without some room at the side where lines begin. */
  Column indented(double room) {
    double taken = Math.max(0, Math.min(room, width - NARROWEST));
    double left = direction == Direction.LTR ? x + taken : x;
    return new Column(left, width - taken, direction, language, look, manner);
  }

  /** The same with lines that aren't justified; words are hyphenated if they were. */
  Column ragged() {
    return manner == Manner.JUSTIFIED ? filling(Manner.RAGGED) : this;
  }

  Column filling(Manner other) {
    return new Column(x, width, direction, language, look, other);
  }

  Column looking(Look other) {
    return new Column(x, width, direction, language, other, manner);
  }

  Column running(Direction other, Language spoken) {
    return new Column(x, width, other, spoken, look, manner);
  }

  Column at(double left, double measure) {
    return new Column(left, measure, direction, language, look, manner);
  }

  /** Where a box of some width stands when it is in the middle. */
  double centred(double boxWidth) {
    return x + (width - boxWidth) / 2;
  }

  /** Where a box of some width stands when it is where lines begin. */
  double beginning(double boxWidth) {
    return direction == Direction.LTR ? x : x + width - boxWidth;
  }

  /** A box of some width at the side where lines begin, a distance before the column. */
  double before(double distance, double boxWidth) {
    return direction == Direction.LTR ? x - distance : x + width + distance - boxWidth;
  }
}
