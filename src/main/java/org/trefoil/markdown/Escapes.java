package org.trefoil.markdown;

/** Backslash escapes. */
final class Escapes {

  private Escapes() {}

  /** Whether a backslash before it makes it plain: the punctuation of ASCII. */
  static boolean isEscapable(char c) {
    return (c > ' ' && c < '0')
        || (c > '9' && c < 'A')
        || (c > 'Z' && c < 'a')
        || (c > 'z' && c < 127);
  }

  /** A text with its escapes and character references resolved. */
  static String resolve(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder resolved = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int entity = c == '&' ? Entities.end(text, i) : -1;
      if (entity > 0) {
        resolved.append(Entities.value(text.substring(i, entity)));
        i = entity - 1;
      } else if (c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
        resolved.append(text.charAt(++i));
      } else {
        resolved.append(c);
      }
    }
    return resolved.toString();
  }
}
