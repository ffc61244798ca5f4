package org.trefoil.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as UTF-8, one element after another, holding no more than a small buffer. Whatever
 * text it is given, the result is well-formed: markup is escaped, and what is no character of XML
 * 1.0 (production 2: control characters, lone surrogates, U+FFFE, U+FFFF) becomes U+FFFD.
 *
 * <p>The calls themselves never fail, so that traversals stay readable: an error of the stream is
 * kept, later output is dropped, and {@link #finish()} throws it.
 */
public final class XmlWriter {

  private static final int BUFFER = 8192;
  private static final char REPLACEMENT = '\uFFFD';

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private final Deque<String> open = new ArrayDeque<>();
  private long spilled;
  private int filled;
  private boolean inTag;
  private IOException failure;

  /** A writer onto a stream, which is neither flushed nor closed before {@link #finish()}. */
  public XmlWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes the XML declaration and a line end; must come first. */
  public XmlWriter declaration() {
    return raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Writes a document type that only names the root element. */
  public XmlWriter doctype(String root) {
    return raw("<!DOCTYPE ").raw(root).raw(">\n");
  }

  /** Writes a document type with its identifiers, which are ours; nothing reads what they name. */
  public XmlWriter doctype(String root, String publicId, String systemId) {
    raw("<!DOCTYPE ").raw(root).raw(" PUBLIC \"").raw(publicId).raw("\" \"");
    return raw(systemId).raw("\">\n");
  }

  /** Opens an element; the name is ours and must be a valid one. */
  public XmlWriter start(String name) {
    closeTag();
    open.push(name);
    inTag = true;
    return raw("<").raw(name);
  }

  /** Gives the element just opened an attribute; the name is ours and must be a valid one. */
  public XmlWriter attribute(String name, String value) {
    if (!inTag) {
      throw new IllegalStateException("Attribute " + name + " after the content of an element");
    }
    raw(" ").raw(name).raw("=\"");
    for (int i = 0; i < value.length(); i++) {
      i += character(value, i, true);
    }
    return raw("\"");
  }

  /** Gives the element just opened an attribute unless the value is empty. */
  public XmlWriter attributeIfAny(String name, String value) {
    return value.isEmpty() ? this : attribute(name, value);
  }

  /** Writes characters. */
  public XmlWriter text(String value) {
    closeTag();
    for (int i = 0; i < value.length(); i++) {
      i += character(value, i, false);
    }
    return this;
  }

  /** Closes the innermost element with an end tag, even when it is empty. */
  public XmlWriter end() {
    closeTag();
    return raw("</").raw(open.pop()).raw(">");
  }

  /** Closes the element just opened, which has no content, in the short form. */
  public XmlWriter endEmpty() {
    if (!inTag) {
      throw new IllegalStateException("Element " + open.peek() + " isn't empty");
    }
    inTag = false;
    open.pop();
    return raw("/>");
  }

  /** Writes a whole element that holds nothing but characters. */
  public XmlWriter element(String name, String value) {
    return start(name).text(value).end();
  }

  /** How many bytes were written so far. */
  public long written() {
    return spilled + filled;
  }

  /**
   * Hands everything on to the stream.
   *
   * @throws IOException the first error of the stream, if there was one
   */
  public void finish() throws IOException {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Element " + open.peek() + " is still open");
    }
    spill();
    if (failure != null) {
      throw failure;
    }
    out.flush();
  }

  private void closeTag() {
    if (inTag) {
      inTag = false;
      raw(">");
    }
  }

  /** Writes the character at an offset; gives how many more units it took. */
  private int character(String value, int at, boolean quoted) {
    char c = value.charAt(at);
    if (c < 0x80) {
      ascii(c, quoted);
      return 0;
    }
    if (Character.isHighSurrogate(c)
        && at + 1 < value.length()
        && Character.isLowSurrogate(value.charAt(at + 1))) {
      four(Character.toCodePoint(c, value.charAt(at + 1)));
      return 1;
    }
    multiple(Character.isSurrogate(c) || c >= '\uFFFE' ? REPLACEMENT : c);
    return 0;
  }

  private void ascii(char c, boolean quoted) {
    switch (c) {
      case '&' -> raw("&amp;");
      case '<' -> raw("&lt;");
      case '>' -> raw("&gt;");
      case '\r' -> raw("&#13;");
      case '"' -> raw(quoted ? "&quot;" : "\"");
      case '\n' -> raw(quoted ? "&#10;" : "\n");
      case '\t' -> raw(quoted ? "&#9;" : "\t");
      default -> {
        if (c < ' ') {
          multiple(REPLACEMENT);
        } else {
          one(c);
        }
      }
    }
  }

  private XmlWriter raw(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      one(ascii.charAt(i));
    }
    return this;
  }

  private void one(int b) {
    if (filled == BUFFER) {
      spill();
    }
    buffer[filled++] = (byte) b;
  }

  private void multiple(char c) {
    if (c < 0x800) {
      one(0xC0 | c >> 6);
    } else {
      one(0xE0 | c >> 12);
      one(0x80 | c >> 6 & 0x3F);
    }
    one(0x80 | c & 0x3F);
  }

  private void four(int codePoint) {
    one(0xF0 | codePoint >> 18);
    one(0x80 | codePoint >> 12 & 0x3F);
    one(0x80 | codePoint >> 6 & 0x3F);
    one(0x80 | codePoint & 0x3F);
  }

  private void spill() {
    if (failure == null) {
      try {
        out.write(buffer, 0, filled);
      } catch (IOException e) {
        failure = e;
      }
    }
    spilled += filled;
    filled = 0;
  }
}
