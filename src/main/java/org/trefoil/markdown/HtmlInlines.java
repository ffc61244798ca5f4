package org.trefoil.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.Inline;
import org.trefoil.source.Span;

/**
 * Raw HTML in the line. Elements of the allow-list become nodes when they are opened and closed in
 * good order; comments, which aren't content, vanish; everything else stays the characters that it
 * is, with a warning.
 */
final class HtmlInlines {

  private final Reading reading;
  private final Passage passage;
  private final String text;
  private final Pieces pieces;
  private final Delimiters delimiters;
  private final Map<String, Integer> openNames = new HashMap<>();
  private final Map<String, Integer> unclosedFrom = new HashMap<>();
  private Brackets brackets;
  private Open top;

  HtmlInlines(Reading reading, Passage passage, Pieces pieces, Delimiters delimiters) {
    this.reading = reading;
    this.passage = passage;
    this.text = passage.text();
    this.pieces = pieces;
    this.delimiters = delimiters;
  }

  /** An element that closes ends the brackets that were opened inside it. */
  void endsBrackets(Brackets others) {
    this.brackets = others;
  }

  private record Open(HtmlTag tag, Piece piece, Delimiters.Run bottom, Open below) {}

  /** One past the tag, comment or declaration that begins at a place, or -1 if none does. */
  int end(int at) {
    if (text.startsWith("<!--", at)) {
      return commentEnd(at);
    }
    if (text.startsWith("<?", at)) {
      return closed("?>", at + 2);
    }
    if (text.startsWith("<![CDATA[", at)) {
      return closed("]]>", at + 9);
    }
    if (text.startsWith("<!", at)) {
      boolean letter = at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
      return letter ? closed(">", at + 2) : -1;
    }
    return HtmlTag.at(text, at, text.length()).map(HtmlTag::end).orElse(-1);
  }

  private int commentEnd(int at) {
    if (text.startsWith("<!-->", at)) {
      return at + 5;
    }
    return text.startsWith("<!--->", at) ? at + 6 : closed("-->", at + 4);
  }

  /** One past the next mark; a mark that was missed once is not looked for again. */
  private int closed(String mark, int from) {
    if (unclosedFrom.getOrDefault(mark, Integer.MAX_VALUE) <= from) {
      return -1;
    }
    int found = text.indexOf(mark, from);
    if (found < 0) {
      unclosedFrom.put(mark, from);
      return -1;
    }
    return found + mark.length();
  }

  /** Reads what begins at one place and ends before another. */
  void read(int at, int end) {
    if (text.startsWith("<!--", at)) {
      return;
    }
    Optional<HtmlTag> tag = HtmlTag.at(text, at, end);
    if (tag.isPresent() && HtmlElements.isKnown(tag.get().name())) {
      element(tag.get(), at, end);
    } else {
      stray(at, end);
    }
  }

  private void element(HtmlTag tag, int at, int end) {
    boolean empty = HtmlElements.isEmpty(tag.name());
    if (empty && !tag.closing()) {
      pieces.nodes(at, end, HtmlElements.empty(tag, passage.span(at, end)));
    } else if (empty || tag.selfClosing()) {
      stray(at, end);
    } else if (tag.closing()) {
      close(tag, at, end);
    } else {
      top = new Open(tag, pieces.literal(at, end), delimiters.top(), top);
      openNames.merge(tag.name(), 1, Integer::sum);
    }
  }

  private void close(HtmlTag tag, int at, int end) {
    if (openNames.getOrDefault(tag.name(), 0) == 0 || pieces.tooDeep()) {
      stray(at, end);
      return;
    }
    while (!top.tag().name().equals(tag.name())) {
      giveUp();
    }
    Open open = pop();
    brackets.closeAfter(open.piece().start());
    delimiters.process(open.bottom());
    Span opening = passage.span(open.piece().start(), open.piece().end());
    Span closing = passage.span(at, end);
    int start = open.piece().start();
    boolean made =
        pieces.wrap(
            open.piece(),
            pieces.end(),
            start,
            end,
            children -> node(open, opening, closing, children));
    if (made) {
      pieces.remove(open.piece());
    } else {
      stray(at, end);
    }
  }

  private List<Inline> node(Open open, Span opening, Span closing, List<Inline> children) {
    return HtmlElements.node(reading, open.tag(), opening, closing, children);
  }

  /** Gives up the elements that were opened after a place: something else closes around them. */
  void closeAfter(int place) {
    while (top != null && top.piece().start() >= place) {
      giveUp();
    }
  }

  /** Gives up all. */
  void finish() {
    closeAfter(0);
  }

  private void giveUp() {
    Open open = pop();
    reading.rawHtml(passage.span(open.piece().start(), open.piece().end()));
  }

  private Open pop() {
    Open open = top;
    top = open.below();
    openNames.merge(open.tag().name(), -1, Integer::sum);
    return open;
  }

  private void stray(int at, int end) {
    pieces.literal(at, end);
    reading.rawHtml(passage.span(at, end));
  }
}
