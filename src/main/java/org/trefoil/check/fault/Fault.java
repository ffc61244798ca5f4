package org.trefoil.check.fault;

/**
 * Something that is wrong with a book.
 *
 * @param rule a short stable name
 * @param place the file, and the id in it where there is one
 * @param message what is wrong
 */
public record Fault(String rule, String place, String message) {}
