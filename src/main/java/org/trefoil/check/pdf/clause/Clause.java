package org.trefoil.check.pdf.clause;

import java.util.Set;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.syntax.BrokenPdfException;

/**
 * One question to one kind of thing.
 *
 * @param kinds of things that are asked; all when it is empty
 * @param first its number in PDF/UA-1 as veraPDF counts, such as {@code 7.2-t4}; empty when that
 *     part doesn't ask
 * @param second its number in PDF/UA-2
 * @param matterhorn its failure condition in the Matterhorn Protocol 1.1; empty when there is none
 * @param asks what has to be so, in a sentence
 * @param test whether it is so
 */
record Clause<T>(
    Set<String> kinds,
    String first,
    String second,
    String matterhorn,
    String asks,
    Test<? super T> test) {

  /** Answers the question. */
  interface Test<T> {
    boolean holds(T thing, Book book) throws BrokenPdfException;
  }

  /** A question to things of some kinds, named with blanks between them. */
  static <T> Clause<T> of(
      String kinds,
      String first,
      String second,
      String matterhorn,
      String asks,
      Test<? super T> test) {
    Set<String> set = kinds.isEmpty() ? Set.of() : Set.of(kinds.split(" "));
    return new Clause<>(set, first, second, matterhorn, asks, test);
  }

  /** Its number in a part of the standard; empty when that doesn't ask. */
  String in(Part part) {
    return part == Part.UA_1 ? first : second;
  }
}
