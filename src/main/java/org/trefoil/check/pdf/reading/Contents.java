package org.trefoil.check.pdf.reading;

import java.util.List;
import java.util.Map;

/**
 * What stands on a page, or in a form that pages draw.
 *
 * @param tagged content of structure elements, by its number
 * @param artifacts what is no part of the text, in the order drawn
 * @param faults what is wrong with the drawing itself
 * @param signs what standards ask about
 */
public record Contents(
    Map<Integer, Mark> tagged, List<Mark> artifacts, List<Fault> faults, Signs signs) {}
