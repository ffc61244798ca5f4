package org.trefoil.check.pdf.reading;

import org.trefoil.check.pdf.syntax.Value;

/**
 * A page.
 *
 * @param index from 0
 * @param number of its object
 * @param dict its dictionary
 * @param box the edges of the sheet
 * @param crop the edges of what is shown
 * @param resources its own or inherited
 */
public record Page(
    int index, int number, Value.Dict dict, Bounds box, Bounds crop, Value.Dict resources) {

  @Override
  public String toString() {
    return "page " + (index + 1);
  }
}
