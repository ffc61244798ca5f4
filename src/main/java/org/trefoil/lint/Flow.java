package org.trefoil.lint;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.Inline;
import org.trefoil.language.Language;
import org.trefoil.source.Span;

/**
 * The running words of a sentence in one language, and the way back to the source. What isn't words
 * of that language (code, formulas, pictures, addresses, parts in other languages) is one {@link
 * #OBJECT} each, so that no rule looks into it and no word grows together across it.
 */
final class Flow {

  /** Stands for what isn't words. */
  static final char OBJECT = '\uFFFC';

  private final Language language;
  private final Span span;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /** A stretch that came from one node. */
  private record Piece(int start, int length, Span span) {}

  Flow(Language language, Span span) {
    this.language = language;
    this.span = span;
  }

  /** The language of the words. */
  Language language() {
    return language;
  }

  /** The whole sentence in the source. */
  Span span() {
    return span;
  }

  String text() {
    return text.toString();
  }

  void add(Inline.Text node) {
    pieces.add(new Piece(text.length(), node.value().length(), node.span()));
    text.append(node.value());
  }

  void object(Inline node) {
    pieces.add(new Piece(text.length(), 1, node.span()));
    text.append(OBJECT);
  }

  /** Characters that stand nowhere in the source by themselves, as quotation marks of a node. */
  void mark(String characters) {
    text.append(characters);
  }

  /** Where a stretch of the words stands in the source. */
  Span span(int from, int to) {
    Span first = place(from);
    Span last = place(Math.max(from, to - 1));
    return new Span(first.start(), Math.max(first.end(), last.end()));
  }

  private Span place(int at) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (pieces.isEmpty()) {
      return span;
    }
    Piece piece = pieces.get(low);
    boolean exact = piece.length() == piece.span().length();
    int offset = Math.min(at - piece.start(), piece.length());
    return exact ? piece.span().part(offset, offset + 1) : piece.span();
  }
}
