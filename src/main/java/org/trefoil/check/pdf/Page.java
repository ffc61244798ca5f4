package org.trefoil.check.pdf;

import org.trefoil.check.pdf.syntax.Value;

/**
 * A page.
 *
 * @param index from 0
 * @param number of its object
 * @param dict its dictionary
 * @param box its edges
 * @param resources its own or inherited
 */
record Page(int index, int number, Value.Dict dict, Bounds box, Value.Dict resources) {

  @Override
  public String toString() {
    return "page " + (index + 1);
  }
}
