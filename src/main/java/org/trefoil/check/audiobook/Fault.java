package org.trefoil.check.audiobook;

/**
 * Something that is wrong with a book.
 *
 * @param rule a short stable name
 * @param place the file
 * @param message what is wrong
 */
public record Fault(String rule, String place, String message) {}
