package org.trefoil.markdown;

import java.util.Optional;

/**
 * Attributes at the end of a block, and what stands before them.
 *
 * @param before the text without them
 * @param attributes what they say
 */
record Trailing(Passage before, Attributes attributes) {

  /** Attributes that are the last line of a paragraph. */
  static Optional<Trailing> line(Passage passage) {
    return at(passage, passage.text().lastIndexOf('\n') + 1);
  }

  /** Attributes behind the text of a heading. */
  static Optional<Trailing> heading(Passage passage) {
    int brace = passage.text().lastIndexOf('{');
    boolean apart = brace == 0 || (brace > 0 && Passage.isWhite(passage.text().charAt(brace - 1)));
    return apart
        ? at(passage, brace)
            .map(found -> new Trailing(unclosed(found.before()), found.attributes()))
        : Optional.empty();
  }

  /** A heading without the hashes that close it. */
  private static Passage unclosed(Passage heading) {
    int end = heading.length();
    while (end > 0 && heading.text().charAt(end - 1) == '#') {
      end--;
    }
    boolean closing = end > 0 && Passage.isWhite(heading.text().charAt(end - 1));
    return closing ? heading.trimmed(0, end) : heading;
  }

  private static Optional<Trailing> at(Passage passage, int place) {
    return Attributes.at(passage.text(), place)
        .filter(found -> found.end() == passage.length())
        .map(found -> new Trailing(passage.trimmed(0, place), found));
  }
}
