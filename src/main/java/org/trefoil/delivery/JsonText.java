package org.trefoil.delivery;

import java.util.Locale;

/** JSON, one member a line. */
final class JsonText {

  private final StringBuilder out = new StringBuilder();
  private int depth;
  private boolean first = true;
  private boolean named;

  /** Begins an object or an array. */
  JsonText open(char bracket) {
    place();
    out.append(bracket);
    depth++;
    first = true;
    return this;
  }

  /** Ends it. */
  JsonText close(char bracket) {
    depth--;
    if (!first) {
      line();
    }
    out.append(bracket);
    first = false;
    if (depth == 0) {
      out.append('\n');
    }
    return this;
  }

  /** The name of the member whose value follows. */
  JsonText name(String name) {
    place();
    quoted(name);
    out.append(": ");
    named = true;
    return this;
  }

  /** A member that is a text. */
  JsonText member(String name, String value) {
    return name(name).text(value);
  }

  /** A text. */
  JsonText text(String value) {
    place();
    quoted(value);
    return this;
  }

  /** A value that is JSON already. */
  JsonText raw(String value) {
    place();
    out.append(value);
    return this;
  }

  private void place() {
    if (named) {
      named = false;
      return;
    }
    if (!first) {
      out.append(',');
    }
    if (depth > 0) {
      line();
    }
    first = false;
  }

  private void line() {
    out.append('\n').append("  ".repeat(depth));
  }

  private void quoted(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c) && !paired(value, i)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean paired(String value, int i) {
    return Character.isHighSurrogate(value.charAt(i))
        ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
