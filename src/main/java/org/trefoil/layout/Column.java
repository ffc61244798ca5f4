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
 */
record Column(double x, double width, Direction direction, Language language, Look look) {

  /** However deep blocks nest, this much of the page stays for their text. */
  private static final double NARROWEST = 60;

  /** The strip without some room at the side where lines begin. */
  Column indented(double room) {
    double taken = Math.max(0, Math.min(room, width - NARROWEST));
    double left = direction == Direction.LTR ? x + taken : x;
    return new Column(left, width - taken, direction, language, look);
  }

  Column looking(Look other) {
    return new Column(x, width, direction, language, other);
  }

  Column running(Direction other, Language spoken) {
    return new Column(x, width, other, spoken, look);
  }

  Column at(double left, double measure) {
    return new Column(left, measure, direction, language, look);
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
