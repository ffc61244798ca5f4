package org.trefoil.refine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.trefoil.document.Inline;
import org.trefoil.document.Inline.Part;
import org.trefoil.document.PlainText;

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
    left.push(Children.with(inline, inner.rest()));
    return Children.with(inline, first);
  }

  private static Inline.Text text(Inline.Text text, int from, int to) {
    return new Inline.Text(text.span().part(from, to), text.value().substring(from, to));
  }

  private Inline quotation(Inline.Quotation quotation, int length) {
    Scissors inner = new Scissors(quotation.children());
    List<Inline> first = inner.next(Math.max(0, length - quotation.open().length()));
    Part part = quotation.part();
    left.push(
        new Inline.Quotation(
            quotation.span(),
            quotation.id(),
            part.closes() ? Part.LAST : Part.MIDDLE,
            "",
            inner.rest(),
            quotation.close()));
    return new Inline.Quotation(
        quotation.span(),
        quotation.id(),
        part.opens() ? Part.FIRST : Part.MIDDLE,
        quotation.open(),
        first,
        "");
  }
}
