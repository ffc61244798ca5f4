package org.trefoil.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.document.Inline;
import org.trefoil.source.Span;

/**
 * Emphasis, strong emphasis and strike-through: the delimiter stack of CommonMark (0.31, "process
 * emphasis"), linear by remembering below which place no opener was found.
 */
final class Delimiters {

  private final Passage passage;
  private final Pieces pieces;
  private Run top;

  Delimiters(Passage passage, Pieces pieces) {
    this.passage = passage;
    this.pieces = pieces;
  }

  /** A run of equal marks that may open or close. */
  static final class Run {
    private final Piece piece;
    private final char mark;
    private final int length;
    private final int at;
    private final boolean opens;
    private final boolean closes;
    private Run below;
    private Run above;

    private Run(Piece piece, char mark, boolean opens, boolean closes) {
      this.piece = piece;
      this.mark = mark;
      this.length = piece.end() - piece.start();
      this.at = piece.start();
      this.opens = opens;
      this.closes = closes;
    }

    private int count() {
      return piece.end() - piece.start();
    }

    /** Closers of one kind share the place below which there is no opener for them. */
    private int kind() {
      return mark * 8 + (opens ? 4 : 0) + length % 3;
    }

    private boolean pairsWith(Run closer) {
      if (mark != closer.mark || !opens) {
        return false;
      }
      if (mark == '~') {
        return true;
      }
      boolean both = closes || closer.opens;
      return !both || (length + closer.length) % 3 != 0 || length % 3 == 0;
    }
  }

  /** The run that was found last and hasn't been used up. */
  Run top() {
    return top;
  }

  /** Reads the run of marks at a place; answers where it ends. */
  int read(int at) {
    String text = passage.text();
    char mark = text.charAt(at);
    int end = at;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    Piece piece = pieces.literal(at, end);
    Flanks flanks = Flanks.of(text, at, end);
    boolean opens = mark == '_' ? flanks.opensWord() : flanks.left();
    boolean closes = mark == '_' ? flanks.closesWord() : flanks.right();
    boolean struck = mark != '~' || end - at == 2;
    if ((opens || closes) && struck) {
      push(new Run(piece, mark, opens, closes));
    }
    return end;
  }

  private void push(Run run) {
    run.below = top;
    if (top != null) {
      top.above = run;
    }
    top = run;
  }

  /** Pairs all runs above one (all there are, if it is null) and forgets them. */
  void process(Run bottom) {
    Map<Integer, Integer> noOpenerBelow = new HashMap<>();
    Run closer = lowestAbove(bottom);
    while (closer != null && !pieces.tooDeep()) {
      closer = closer.closes ? close(closer, bottom, noOpenerBelow) : closer.above;
    }
    top = bottom;
    if (bottom != null) {
      bottom.above = null;
    }
  }

  private Run lowestAbove(Run bottom) {
    Run lowest = null;
    for (Run run = top; run != null && run != bottom; run = run.below) {
      lowest = run;
    }
    return lowest;
  }

  /** Pairs a closer with an opener if there is one; answers which run to look at next. */
  private Run close(Run closer, Run bottom, Map<Integer, Integer> noOpenerBelow) {
    int lowest = noOpenerBelow.getOrDefault(closer.kind(), -1);
    Run opener = closer.below;
    while (opener != bottom && opener.at >= lowest && !opener.pairsWith(closer)) {
      opener = opener.below;
    }
    if (opener == bottom || opener.at < lowest) {
      noOpenerBelow.put(closer.kind(), closer.at);
      Run next = closer.above;
      if (!closer.opens) {
        unlink(closer);
      }
      return next;
    }
    return pair(opener, closer);
  }

  private Run pair(Run opener, Run closer) {
    int used = opener.count() >= 2 && closer.count() >= 2 ? 2 : 1;
    int start = opener.piece.end() - used;
    int end = closer.piece.start() + used;
    Span span = passage.span(start, end);
    char mark = opener.mark;
    if (!pieces.wrap(
        opener.piece, closer.piece, start, end, made -> node(mark, used, span, made))) {
      return null;
    }
    opener.piece.shortenEnd(used);
    closer.piece.shortenStart(used);
    opener.above = closer;
    closer.below = opener;
    if (opener.count() == 0) {
      drop(opener);
    }
    if (closer.count() > 0) {
      return closer;
    }
    Run next = closer.above;
    drop(closer);
    return next;
  }

  private static List<Inline> node(char mark, int used, Span span, List<Inline> children) {
    if (mark == '~') {
      return List.of(new Inline.Struck(span, children));
    }
    return List.of(
        used == 2 ? new Inline.Strong(span, children) : new Inline.Emphasis(span, children));
  }

  private void drop(Run run) {
    pieces.remove(run.piece);
    unlink(run);
  }

  private void unlink(Run run) {
    if (run.below != null) {
      run.below.above = run.above;
    }
    if (run.above != null) {
      run.above.below = run.below;
    } else {
      top = run.below;
    }
  }
}
