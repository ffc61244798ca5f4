package org.trefoil.lexicon;

/**
 * A word of a lexicon in a text.
 *
 * @param from its first UTF-16 unit
 * @param to one past its last
 * @param lexeme the entry
 */
public record Match(int from, int to, Lexeme lexeme) {}
