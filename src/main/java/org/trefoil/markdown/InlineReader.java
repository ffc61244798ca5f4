package org.trefoil.markdown;

import java.util.List;
import java.util.Optional;
import org.trefoil.document.Inline;
import org.trefoil.source.Span;

/**
 * Reads what stands in the lines of one text block. One pass finds leaves and the marks that may
 * open or close something; each mark that closes puts what lies between into a node. Whatever
 * doesn't pair stays the characters that it is, so nothing can be lost.
 */
final class InlineReader {

  /** How much is understood. */
  enum Mode {
    /** Markdown. */
    MARKDOWN,
    /** Markdown in a cell of a table, where a bar is escaped in code too. */
    CELL,
    /** Only HTML: tags, comments and character references. */
    HTML
  }

  private static final String MARKS = "\\`*_~^$<&[]!\nhHwW";
  private static final String HTML_MARKS = "<&\n";

  private final Reading reading;
  private final Passage passage;
  private final Mode mode;
  private final String marks;
  private final String text;
  private final Pieces pieces;
  private final Delimiters delimiters;
  private final Brackets brackets;
  private final HtmlInlines html;
  private final CodeSpans codeSpans;
  private final Formulas formulas;
  private int plain;

  InlineReader(Reading reading, Passage passage, Mode mode) {
    this.reading = reading;
    this.passage = passage;
    this.mode = mode;
    this.marks = mode == Mode.HTML ? HTML_MARKS : MARKS;
    this.text = passage.text();
    this.pieces = new Pieces(reading, passage);
    this.delimiters = new Delimiters(passage, pieces);
    this.html = new HtmlInlines(reading, passage, pieces, delimiters);
    this.brackets = new Brackets(reading, passage, pieces, delimiters, html);
    this.codeSpans = new CodeSpans(text);
    this.formulas = new Formulas(text);
    html.endsBrackets(brackets);
  }

  /** Reads the whole passage. */
  List<Inline> read() {
    int at = 0;
    while (at < text.length()) {
      at = marks.indexOf(text.charAt(at)) < 0 ? at + 1 : mark(at);
    }
    flush(text.length());
    brackets.finish();
    html.finish();
    delimiters.process(null);
    return pieces.all();
  }

  /** The levels of nodes in what was read. */
  int height() {
    return pieces.height();
  }

  /** Reads what a mark begins; answers where to go on. A mark that begins nothing stays plain. */
  private int mark(int at) {
    return switch (text.charAt(at)) {
      case '\\' -> escape(at);
      case '`' -> code(at);
      case '*', '_' -> run(at);
      case '~' -> text.startsWith("~~", at) ? run(at) : raised(at);
      case '^' -> raised(at);
      case '$' -> formula(at);
      case '<' -> angle(at);
      case '&' -> reference(at);
      case '[' -> bracket(at, at + 1);
      case ']' -> close(at);
      case '!' -> text.startsWith("![", at) ? bracket(at, at + 2) : at + 1;
      case '\n' -> lineEnd(at);
      default -> address(at);
    };
  }

  /** Makes a piece of the plain characters up to a place. */
  private void flush(int end) {
    if (end > plain) {
      pieces.literal(plain, end);
    }
    plain = end;
  }

  private int leaf(int start, int end, Inline node) {
    flush(start);
    pieces.leaf(start, end, node);
    plain = end;
    return end;
  }

  private Span span(int start, int end) {
    return passage.span(start, end);
  }

  private int escape(int at) {
    int next = at + 1;
    if (next < text.length() && text.charAt(next) == '\n') {
      return leaf(at, next + 1, new Inline.LineBreak(span(at, next + 1)));
    }
    if (next < text.length() && Escapes.isEscapable(text.charAt(next))) {
      String value = text.substring(next, next + 1);
      return leaf(at, next + 1, new Inline.Text(span(at, next + 1), value));
    }
    return next;
  }

  private int code(int at) {
    int openEnd = CodeSpans.end(text, at);
    int close = codeSpans.closer(openEnd, openEnd - at);
    if (close < 0) {
      return openEnd;
    }
    int end = close + openEnd - at;
    String value = CodeSpans.content(text.substring(openEnd, close));
    String code = mode == Mode.CELL ? value.replace("\\|", "|") : value;
    return leaf(at, end, new Inline.Code(span(at, end), code));
  }

  private int run(int at) {
    flush(at);
    plain = delimiters.read(at);
    return plain;
  }

  /** {@code ^x^} and {@code ~x~}: characters without a blank, read for themselves. */
  private int raised(int at) {
    char mark = text.charAt(at);
    int close = Raised.closer(text, at);
    if (close < 0) {
      return at + 1;
    }
    InlineReader inner = new InlineReader(reading, passage.part(at + 1, close), mode);
    List<Inline> children = inner.read();
    Span span = span(at, close + 1);
    Inline node =
        mark == '^' ? new Inline.Superscript(span, children) : new Inline.Subscript(span, children);
    flush(at);
    pieces.node(at, close + 1, node, inner.height() + 1);
    plain = close + 1;
    return plain;
  }

  private int formula(int at) {
    if (text.startsWith("$$", at)) {
      int close = formulas.doubleCloser(at);
      return close < 0 ? at + 2 : formula(at, at + 2, close, close + 2);
    }
    int close = formulas.closer(at);
    return close < 0 ? at + 1 : formula(at, at + 1, close, close + 1);
  }

  private int formula(int start, int from, int to, int end) {
    String tex = text.substring(from, to).replace('\n', ' ').strip();
    return leaf(start, end, new Inline.Math(span(start, end), tex));
  }

  private int angle(int at) {
    Optional<Autolinks.Found> found =
        mode == Mode.HTML ? Optional.empty() : Autolinks.angled(text, at);
    if (found.isPresent()) {
      return angledLink(found.get());
    }
    int end = html.end(at);
    if (end < 0) {
      return at + 1;
    }
    flush(at);
    html.read(at, end);
    plain = end;
    return end;
  }

  private int angledLink(Autolinks.Found found) {
    int from = found.start() + 1;
    int to = found.end() - 1;
    Inline.Text inner = new Inline.Text(span(from, to), text.substring(from, to));
    return link(found, inner);
  }

  private int link(Autolinks.Found found, Inline.Text inner) {
    Span span = span(found.start(), found.end());
    List<Inline> nodes = Links.of(reading, span, found.address(), "", List.of(inner));
    flush(found.start());
    pieces.nodes(found.start(), found.end(), nodes);
    plain = found.end();
    return plain;
  }

  private int address(int at) {
    Optional<Autolinks.Found> found = Autolinks.web(text, at, brackets.isOpen());
    if (found.isEmpty()) {
      return at + 1;
    }
    int end = found.get().end();
    return link(found.get(), new Inline.Text(span(at, end), text.substring(at, end)));
  }

  private int reference(int at) {
    int end = Entities.end(text, at);
    if (end < 0) {
      return at + 1;
    }
    String value = Entities.value(text.substring(at, end));
    return leaf(at, end, new Inline.Text(span(at, end), value));
  }

  private int bracket(int at, int end) {
    flush(at);
    brackets.open(at, end);
    plain = end;
    return end;
  }

  private int close(int at) {
    flush(at);
    plain = brackets.close(at);
    return plain;
  }

  private int lineEnd(int at) {
    int start = at;
    while (start > plain && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    if (mode != Mode.HTML && at - start >= 2 && text.startsWith("  ", at - 2)) {
      return leaf(start, at + 1, new Inline.LineBreak(span(start, at + 1)));
    }
    if (isBetweenCjk(start, at + 1)) {
      flush(start);
      plain = at + 1;
      return plain;
    }
    return start == at ? at + 1 : leaf(start, at + 1, new Inline.Text(span(start, at + 1), " "));
  }

  private boolean isBetweenCjk(int before, int after) {
    return before > 0
        && after < text.length()
        && Cjk.isCjk(text.codePointBefore(before))
        && Cjk.isCjk(text.codePointAt(after));
  }
}
