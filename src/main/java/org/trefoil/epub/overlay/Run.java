package org.trefoil.epub.overlay;

/**
 * A part of a sentence that one element shows.
 *
 * @param fragment its id
 * @param from its first UTF-16 unit in the plain text of the sentence
 * @param to one past its last
 */
public record Run(String fragment, int from, int to) {}
