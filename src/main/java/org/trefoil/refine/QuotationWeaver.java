package org.trefoil.refine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.trefoil.document.Inline;
import org.trefoil.document.Inline.Part;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.source.Span;

/**
 * Weaves quotations into the inlines of one text block. Both marks of a quotation must stand at the
 * same level of nesting; what stands between them, at whatever level, becomes its content.
 */
final class QuotationWeaver {

  private final List<Inline> inlines;
  private final Supplier<NodeId> ids;
  private final String text;

  /**
   * @param inlines the whole text block
   * @param ids gives each quotation a provisional id, so that its parts still belong together when
   *     it is cut
   */
  QuotationWeaver(List<Inline> inlines, Supplier<NodeId> ids) {
    this.inlines = inlines;
    this.ids = ids;
    this.text = PlainText.of(inlines);
  }

  /** The mark of the outermost quotation that is opened here and not closed. */
  Optional<Character> leftOpen() {
    int unclosed = outermost().unclosed();
    return unclosed < 0 ? Optional.empty() : Optional.of(text.charAt(unclosed));
  }

  /** Whether the first mark, at the very beginning, is opened and not closed. */
  boolean leavesFirstOpen() {
    return outermost().unclosed() == 0;
  }

  /** Whether the first mark, at the very beginning, is opened and closed. */
  boolean closesFirst() {
    return outermost().pairs().stream().anyMatch(pair -> pair.open() == 0);
  }

  private QuotationMarks.Found outermost() {
    return QuotationMarks.in(text, candidates(inlines, 0));
  }

  /**
   * The same text with its quotations.
   *
   * @param continued whether it begins inside a quotation that its first mark opens again
   * @param open whether it ends inside a quotation
   * @param id the id that the parts of that quotation share
   */
  List<Inline> weave(boolean continued, boolean open, NodeId id) {
    return new Level(inlines, 0, continued, open, id).woven();
  }

  private static int length(Inline inline) {
    return PlainText.of(List.of(inline)).length();
  }

  private int[] candidates(List<Inline> level, int start) {
    int[] found = new int[16];
    int count = 0;
    int at = start;
    for (Inline inline : level) {
      int end = at + length(inline);
      for (int i = at; inline instanceof Inline.Text && i < end; i++) {
        if (QuotationMarks.isMark(text.charAt(i))) {
          found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
          found[count++] = i;
        }
      }
      at = end;
    }
    return Arrays.copyOf(found, count);
  }

  /** A quotation that is being woven, or the level itself. */
  private record Frame(Span mark, String open, Part part, NodeId id, List<Inline> children) {}

  /** The inlines of one level of nesting. */
  private final class Level {
    private final List<Inline> level;
    private final Map<Integer, Part> opens = new HashMap<>();
    private final Map<Integer, Integer> closes = new HashMap<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final NodeId shared;
    private int at;

    Level(List<Inline> level, int start, boolean continued, boolean open, NodeId shared) {
      this.level = level;
      this.at = start;
      this.shared = shared;
      QuotationMarks.Found found = QuotationMarks.in(text, candidates(level, start));
      for (QuotationMarks.Pair pair : found.pairs()) {
        opens.put(pair.open(), continued && pair.open() == 0 ? Part.LAST : Part.WHOLE);
        closes.put(pair.close(), pair.open());
      }
      if (open) {
        opens.put(found.unclosed(), continued ? Part.MIDDLE : Part.FIRST);
      }
    }

    List<Inline> woven() {
      frames.push(new Frame(Span.START, "", Part.WHOLE, NodeId.UNSET, new ArrayList<>()));
      for (Inline inline : level) {
        if (inline instanceof Inline.Text part) {
          text(part);
        } else {
          add(inside(inline));
          at += length(inline);
        }
      }
      while (frames.size() > 1) {
        close(lastSpan(), "");
      }
      return frames.pop().children();
    }

    private void add(Inline inline) {
      frames.element().children().add(inline);
    }

    private void text(Inline.Text node) {
      String value = node.value();
      int from = 0;
      for (int i = 0; i < value.length(); i++) {
        boolean opening = opens.containsKey(at + i);
        if (opening || closes.containsKey(at + i)) {
          piece(node, from, i);
          Span mark = node.span().part(i, i + 1);
          if (opening) {
            open(at + i, mark);
          } else {
            close(mark, value.substring(i, i + 1));
          }
          from = i + 1;
        }
      }
      piece(node, from, value.length());
      at += value.length();
    }

    private void piece(Inline.Text node, int from, int to) {
      if (from == 0 && to == node.value().length()) {
        add(node);
      } else if (from < to) {
        add(new Inline.Text(node.span().part(from, to), node.value().substring(from, to)));
      }
    }

    private void open(int offset, Span mark) {
      Part part = opens.get(offset);
      NodeId id = part == Part.WHOLE ? ids.get() : shared;
      frames.push(new Frame(mark, text.substring(offset, offset + 1), part, id, new ArrayList<>()));
    }

    private void close(Span mark, String closing) {
      Frame frame = frames.pop();
      add(
          new Inline.Quotation(
              frame.mark().to(mark),
              frame.id(),
              frame.part(),
              frame.open(),
              frame.children(),
              closing));
    }

    private Span lastSpan() {
      List<Inline> children = frames.element().children();
      return children.isEmpty()
          ? frames.element().mark()
          : children.get(children.size() - 1).span();
    }

    private Inline inside(Inline inline) {
      List<Inline> children = Children.of(inline);
      if (children.isEmpty()) {
        return inline;
      }
      Level inner = new Level(children, at, false, false, NodeId.UNSET);
      return Children.with(inline, inner.woven());
    }
  }
}
