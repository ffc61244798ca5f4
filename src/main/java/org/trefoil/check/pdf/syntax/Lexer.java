package org.trefoil.check.pdf.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values one after another from bytes (ISO 32000-1, 7.2 and 7.3). */
public final class Lexer {

  /** However deep arrays and dictionaries nest, no deeper than this. */
  private static final int DEEPEST = 100;

  private static final double[] TENTHS = {1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9};

  /** The names met so far; objects that are packed together have few. */
  private final Map<String, Value.Name> names = new HashMap<>(0);

  private final byte[] bytes;
  private final int end;
  private final boolean references;
  private int at;
  private int depth;

  private Lexer(byte[] bytes, int from, int end, boolean references) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
    this.references = references;
  }

  /** Reads objects of a file, where two numbers and an R are a reference. */
  static Lexer ofFile(byte[] bytes, int from) {
    return new Lexer(bytes, from, bytes.length, true);
  }

  /** Reads operands and operators, where there are no references. */
  public static Lexer ofContent(byte[] bytes) {
    return new Lexer(bytes, 0, bytes.length, false);
  }

  /** How far it has read. */
  public int offset() {
    return at;
  }

  /** Whether nothing but white space is left. */
  public boolean isAtEnd() {
    skip();
    return at >= end;
  }

  /** Passes over the bytes of an image within the content, and the EI behind them (8.9.7). */
  public void skipImage() {
    at++;
    while (at < end && !isEndOfImage(at)) {
      at++;
    }
    at = Math.min(end, at + 3);
  }

  private boolean isEndOfImage(int from) {
    return isSpace(bytes[from] & 255)
        && from + 2 < end
        && bytes[from + 1] == 'E'
        && bytes[from + 2] == 'I'
        && (from + 3 == end || !isRegular(bytes[from + 3] & 255));
  }

  /** Reads no further. */
  public void stop() {
    at = end;
  }

  /** Jumps to an offset. */
  void seek(int offset) {
    at = offset;
  }

  /** The next byte; -1 at the end. */
  int peek() {
    return at < end ? bytes[at] & 255 : -1;
  }

  /** The next value or word. */
  public Value next() throws BrokenPdfException {
    skip();
    int c = peek();
    switch (c) {
      case -1:
        throw broken("The file ends in the middle");
      case '/':
        return name();
      case '(':
        return literal();
      case '[':
        return array();
      case '<':
        return at + 1 < end && bytes[at + 1] == '<' ? dictionary() : hex();
      default:
        return isNumeric(c) ? numberOrReference() : word();
    }
  }

  private static boolean isNumeric(int c) {
    return c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
  }

  private Value name() throws BrokenPdfException {
    int from = ++at;
    while (at < end && isRegular(bytes[at] & 255)) {
      at++;
    }
    String name = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    Value.Name known = names.get(name);
    if (known == null) {
      known = new Value.Name(name.indexOf('#') < 0 ? name : unescaped(name));
      names.put(name, known);
    }
    return known;
  }

  private String unescaped(String name) throws BrokenPdfException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '#' && i + 2 < name.length()) {
        out.write(digit(name.charAt(i + 1)) << 4 | digit(name.charAt(i + 2)));
        i += 2;
      } else {
        out.write(name.charAt(i));
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private int digit(int c) throws BrokenPdfException {
    int value = Character.digit(c, 16);
    if (value < 0) {
      throw broken("Not a hexadecimal digit");
    }
    return value;
  }

  private Value hex() throws BrokenPdfException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int high = -1;
    for (at++; peek() != '>'; at++) {
      if (isSpace(peek())) {
        continue;
      }
      int value = digit(peek());
      if (high < 0) {
        high = value;
      } else {
        out.write(high << 4 | value);
        high = -1;
      }
    }
    at++;
    if (high >= 0) {
      out.write(high << 4);
    }
    return new Value.Str(out.toByteArray());
  }

  private Value literal() throws BrokenPdfException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int open = 1;
    for (at++; open > 0; at++) {
      int c = peek();
      if (c < 0) {
        throw broken("A string is not closed");
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '\\') {
        escape(out);
      } else if (open > 0) {
        out.write(c);
      }
    }
    return new Value.Str(out.toByteArray());
  }

  /** An escape in a string; leaves the reader at its last byte. */
  private void escape(ByteArrayOutputStream out) {
    at++;
    int c = peek();
    int known = "nrtbf".indexOf(c);
    if (known >= 0) {
      out.write("\n\r\t\b\f".charAt(known));
    } else if (c >= '0' && c <= '7') {
      int value = 0;
      int from = at;
      while (at < from + 3 && peek() >= '0' && peek() <= '7') {
        value = value * 8 + bytes[at++] - '0';
      }
      at--;
      out.write(value);
    } else if (c == '\r') {
      at += at + 1 < end && bytes[at + 1] == '\n' ? 1 : 0;
    } else if (c != '\n' && c >= 0) {
      out.write(c);
    }
  }

  private Value array() throws BrokenPdfException {
    deeper();
    List<Value> items = new ArrayList<>();
    at++;
    for (skip(); peek() != ']'; skip()) {
      items.add(next());
    }
    at++;
    depth--;
    return new Value.Arr(items);
  }

  private Value dictionary() throws BrokenPdfException {
    deeper();
    Map<String, Value> entries = new LinkedHashMap<>();
    at += 2;
    for (skip(); peek() != '>'; skip()) {
      Value key = next();
      if (!(key instanceof Value.Name name)) {
        throw broken("A key that isn't a name");
      }
      entries.put(name.value(), next());
    }
    at += 2;
    depth--;
    return new Value.Dict(Entries.of(entries));
  }

  private void deeper() throws BrokenPdfException {
    if (++depth > DEEPEST) {
      throw broken("Values are nested too deeply");
    }
  }

  private Value numberOrReference() throws BrokenPdfException {
    int start = at;
    Value first = number();
    boolean mayRefer = references && peek() == ' ' && isDigits(start, at);
    return mayRefer ? reference((Value.Num) first) : first;
  }

  private Value reference(Value.Num first) {
    int back = at;
    int look = at + 1;
    int digits = look;
    while (look < end && bytes[look] >= '0' && bytes[look] <= '9') {
      look++;
    }
    if (look > digits && look + 1 < end && bytes[look] == ' ' && bytes[look + 1] == 'R') {
      if (look + 2 >= end || !isRegular(bytes[look + 2] & 255)) {
        at = look + 2;
        return new Value.Ref((int) first.value());
      }
    }
    at = back;
    return first;
  }

  private boolean isDigits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return false;
      }
    }
    return to > from;
  }

  private Value number() throws BrokenPdfException {
    boolean negative = peek() == '-';
    if (negative || peek() == '+') {
      at++;
    }
    double value = 0;
    int digits = 0;
    int behind = -1;
    for (; peek() == '.' || peek() >= '0' && peek() <= '9'; at++) {
      if (peek() == '.') {
        behind = behind < 0 ? 0 : behind;
      } else {
        value = value * 10 + peek() - '0';
        behind += behind < 0 ? 0 : 1;
        digits++;
      }
    }
    if (digits == 0) {
      throw broken("Not a number");
    }
    double scaled = behind > 0 ? value * TENTHS[Math.min(behind, TENTHS.length - 1)] : value;
    return new Value.Num(negative ? -scaled : scaled);
  }

  private Value word() throws BrokenPdfException {
    int from = at;
    while (at < end && isRegular(bytes[at] & 255)) {
      at++;
    }
    if (from == at) {
      throw broken("A character that begins nothing");
    }
    String word = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    return switch (word) {
      case "true" -> new Value.Bool(true);
      case "false" -> new Value.Bool(false);
      case "null" -> Value.NULL;
      default -> new Value.Word(word);
    };
  }

  private void skip() {
    while (at < end) {
      int c = bytes[at] & 255;
      if (c == '%') {
        while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
          at++;
        }
      } else if (isSpace(c)) {
        at++;
      } else {
        return;
      }
    }
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean isRegular(int c) {
    return !isSpace(c) && "()<>[]{}/%".indexOf(c) < 0;
  }

  private BrokenPdfException broken(String message) {
    return new BrokenPdfException(message, at);
  }
}
