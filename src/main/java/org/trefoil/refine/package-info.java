/**
 * The model to a richer model. In comes a document as it was read; out goes one in which quotations
 * are found, sentences cut, notes numbered and moved to where they are read, heading levels and
 * links repaired, title and language known, and everything named. Each of these is a {@link
 * org.trefoil.refine.Pass}; {@link org.trefoil.refine.Refinery} is their order. No pass changes a
 * character of the text, and what a pass mends it reports.
 */
package org.trefoil.refine;
