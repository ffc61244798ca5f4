package org.trefoil.check.pdf;

import java.util.List;
import java.util.Map;

/**
 * What stands on a page.
 *
 * @param tagged content of structure elements, by its number
 * @param artifacts what is no part of the text, in the order drawn
 * @param faults what is wrong with the drawing itself
 */
record Contents(Map<Integer, Mark> tagged, List<Mark> artifacts, List<Fault> faults) {}
