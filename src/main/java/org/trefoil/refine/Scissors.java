package org.trefoil.refine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.trefoil.document.Inline;
import org.trefoil.document.Inline.Part;
import org.trefoil.document.PlainText;
import org.trefoil.source.Span;

/**
 * Cuts a run of inlines into lengths of plain text. What is cut in the middle becomes two of its
 * kind; a quotation keeps its id and knows its parts. Leaves without text go with what is before
 * them. Every node is cut or handed on a bounded number of times, so the work grows with the text
 * and the number of pieces.
 */
final class Scissors {

  private final Deque<Inline> left;

  Scissors(List<Inline> inlines) {
    this.left = new ArrayDeque<>(inlines);
  }

  /** The next inlines, with so many characters of plain text. */
  List<Inline> next(int length) {
    List<Inline> out = new ArrayList<>();
    int wanted = length;
    while (!left.isEmpty()) {
      Inline first = left.peek();
      int has = length(first);
      if (wanted == 0 && !(has == 0 && first instanceof Inline.NoteReference)) {
        break;
      }
      left.poll();
      if (has <= wanted) {
        out.add(first);
        wanted -= has;
      } else {
        out.add(cut(first, wanted));
        wanted = 0;
      }
    }
    return out;
  }

  /** All that is left. */
  List<Inline> rest() {
    return List.copyOf(left);
  }

  private static int length(Inline inline) {
    return PlainText.of(List.of(inline)).length();
  }

  /** Cuts a node in two, puts the second half back and returns the first. */
  private Inline cut(Inline inline, int length) {
    if (inline instanceof Inline.Text text) {
      left.push(text(text, length, text.value().length()));
      return text(text, 0, length);
    }
    if (inline instanceof Inline.Quotation quotation) {
      return quotation(quotation, length);
    }
    Scissors inner = new Scissors(Children.of(inline));
    List<Inline> first = inner.next(length);
    List<Inline> rest = inner.rest();
    left.push(Children.with(inline, from(inline, rest), rest));
    return Children.with(inline, upTo(inline, first), first);
  }

  /** Where the first piece of a node stands. */
  private static Span upTo(Inline whole, List<Inline> children) {
    int start = whole.span().start();
    int end = children.isEmpty() ? start : children.get(children.size() - 1).span().end();
    return new Span(start, Math.max(start, end));
  }

  /** Where the last piece of a node stands. */
  private static Span from(Inline whole, List<Inline> children) {
    int end = whole.span().end();
    int start = children.isEmpty() ? end : children.get(0).span().start();
    return new Span(Math.min(start, end), end);
  }

  private static Inline.Text text(Inline.Text text, int from, int to) {
    return new Inline.Text(text.span().part(from, to), text.value().substring(from, to));
  }

  private Inline quotation(Inline.Quotation quotation, int length) {
    Scissors inner = new Scissors(quotation.children());
    List<Inline> first = inner.next(Math.max(0, length - quotation.open().length()));
    List<Inline> rest = inner.rest();
    Part part = quotation.part();
    left.push(
        new Inline.Quotation(
            from(quotation, rest),
            quotation.id(),
            part.closes() ? Part.LAST : Part.MIDDLE,
            "",
            rest,
            quotation.close()));
    return new Inline.Quotation(
        upTo(quotation, first),
        quotation.id(),
        part.opens() ? Part.FIRST : Part.MIDDLE,
        quotation.open(),
        first,
        "");
  }
}
