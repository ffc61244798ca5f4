package org.trefoil.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.report.Code;
import org.trefoil.source.Span;

/**
 * What brackets make: links, images, references to notes, words in another language. A stack of
 * open brackets, as CommonMark describes it (0.31, "look for link or image").
 */
final class Brackets {

  private final Reading reading;
  private final Passage passage;
  private final String text;
  private final Pieces pieces;
  private final Delimiters delimiters;
  private final HtmlInlines html;
  private Open top;
  private int lastLink = -1;

  Brackets(
      Reading reading, Passage passage, Pieces pieces, Delimiters delimiters, HtmlInlines html) {
    this.reading = reading;
    this.passage = passage;
    this.text = passage.text();
    this.pieces = pieces;
    this.delimiters = delimiters;
    this.html = html;
  }

  private static final class Open {
    private final Piece piece;
    private final boolean image;
    private final Delimiters.Run bottom;
    private final Open below;
    private boolean holdsBrackets;

    private Open(Piece piece, boolean image, Delimiters.Run bottom, Open below) {
      this.piece = piece;
      this.image = image;
      this.bottom = bottom;
      this.below = below;
    }

    private int start() {
      return piece.start();
    }

    private int inside() {
      return piece.end();
    }
  }

  /** Where a link leads, how it is called and where its text ends. */
  private record Destination(String address, String title, int end) {}

  /** Whether a bracket is open. */
  boolean isOpen() {
    return top != null;
  }

  void open(int at, int end) {
    if (top != null) {
      top.holdsBrackets = true;
    }
    Piece piece = pieces.literal(at, end);
    top = new Open(piece, end - at == 2, delimiters.top(), top);
  }

  /** Forgets the brackets that were opened after a place, since something else closes there. */
  void closeAfter(int place) {
    while (top != null && top.start() >= place) {
      top = top.below;
    }
  }

  /** Forgets all. */
  void finish() {
    top = null;
  }

  /** Reads a closing bracket; answers where to go on. */
  int close(int at) {
    Open open = top;
    if (open == null) {
      return literal(at);
    }
    top = open.below;
    if (pieces.tooDeep()) {
      return literal(at);
    }
    boolean holdsLink = !open.image && open.start() < lastLink;
    if (holdsLink) {
      return other(open, at);
    }
    return inline(at)
        .or(() -> reference(open, at))
        .map(destination -> link(open, at, destination))
        .orElseGet(() -> other(open, at));
  }

  private int literal(int at) {
    pieces.literal(at, at + 1);
    return at + 1;
  }

  private int other(Open open, int at) {
    int after = at + 1;
    if (!open.image && NoteLabel.end(text, open.start()) == after) {
      return noteReference(open, after);
    }
    Optional<Attributes> attributes =
        open.image ? Optional.empty() : Attributes.at(text, after).filter(Tongue::isNamedBy);
    return attributes.map(found -> language(open, at, found)).orElseGet(() -> literal(at));
  }

  private Optional<Destination> inline(int at) {
    LinkParts parts = new LinkParts(text, at + 1);
    if (!parts.take('(')) {
      return Optional.empty();
    }
    parts.white();
    String address = parts.destination() ? parts.value() : "";
    boolean white = parts.white();
    String title = white && parts.title() ? parts.value() : "";
    parts.white();
    return parts.take(')')
        ? Optional.of(new Destination(address, title, parts.at()))
        : Optional.empty();
  }

  private Optional<Destination> reference(Open open, int at) {
    LinkParts parts = new LinkParts(text, at + 1);
    boolean full = parts.label();
    int end = full ? parts.at() : text.startsWith("[]", at + 1) ? at + 3 : at + 1;
    if (!full && (open.holdsBrackets || at - open.inside() > 999)) {
      return Optional.empty();
    }
    String label =
        full ? text.substring(parts.from(), parts.to()) : text.substring(open.inside(), at);
    return reading
        .definitions()
        .link(label)
        .map(found -> new Destination(found.address(), found.title(), end));
  }

  private int link(Open open, int at, Destination destination) {
    Optional<Attributes> attributes = Attributes.at(text, destination.end());
    int end = attributes.map(Attributes::end).orElse(destination.end());
    Attributes given = attributes.orElse(Attributes.NONE);
    Span span = passage.span(open.start(), end);
    boolean made =
        wrap(
            open,
            at,
            end,
            children ->
                open.image
                    ? image(span, destination, given, children)
                    : link(span, destination, given, children));
    if (!made) {
      return literal(at);
    }
    if (!open.image) {
      lastLink = open.start();
    }
    return end;
  }

  private boolean wrap(Open open, int at, int end, UnaryOperator<List<Inline>> nodes) {
    html.closeAfter(open.start());
    delimiters.process(open.bottom);
    boolean made = pieces.wrap(open.piece, pieces.end(), open.start(), end, nodes);
    if (made) {
      pieces.remove(open.piece);
    }
    return made;
  }

  private static List<Inline> image(
      Span span, Destination destination, Attributes attributes, List<Inline> children) {
    String alternative = PlainText.of(children).replace('\n', ' ').strip();
    boolean decorative = attributes.has("decorative");
    return List.of(
        new Inline.Image(
            span, destination.address(), alternative, destination.title(), decorative));
  }

  private List<Inline> link(
      Span span, Destination destination, Attributes attributes, List<Inline> children) {
    List<Inline> words = words(span, destination.address(), children);
    List<Inline> link = Links.of(reading, span, destination.address(), destination.title(), words);
    return Tongue.of(reading, span, attributes).map(tongue -> tongue.over(span, link)).orElse(link);
  }

  private List<Inline> words(Span span, String address, List<Inline> children) {
    boolean silent = PlainText.of(children).isBlank() && !Links.holdImage(children);
    if (!silent || address.isEmpty()) {
      return children;
    }
    reading.warn(
        Code.EMPTY_LINK, span, "A link has no text; its address became its text", "Give it a text");
    Span place = new Span(span.start(), span.start());
    return List.of(new Inline.Text(place, address));
  }

  private int noteReference(Open open, int end) {
    String label = text.substring(open.inside() + 1, end - 1);
    String known = reading.definitions().noteLabel(label);
    Span span = passage.span(open.start(), end);
    wrap(
        open,
        end - 1,
        end,
        children -> List.of(new Inline.NoteReference(span, NodeId.UNSET, known, NodeId.UNSET, 0)));
    return end;
  }

  private int language(Open open, int at, Attributes attributes) {
    Span span = passage.span(open.start(), attributes.end());
    boolean made =
        wrap(
            open,
            at,
            attributes.end(),
            children ->
                Tongue.of(reading, span, attributes)
                    .map(tongue -> tongue.over(span, children))
                    .orElse(children));
    return made ? attributes.end() : literal(at);
  }
}
