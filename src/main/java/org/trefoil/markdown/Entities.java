package org.trefoil.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import org.trefoil.source.Source;

/** Character references: {@code &eacute;}, {@code &#233;}, {@code &#xE9;}. */
final class Entities {

  /** The longest name that HTML has is 31 letters long. */
  private static final int LONGEST = 33;

  private Entities() {}

  /** One past the end of the reference that begins at an ampersand, or -1 if none does. */
  static int end(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST + 1);
    int i = at + 1;
    boolean number = i < limit && text.charAt(i) == '#';
    boolean hex = number && i + 1 < limit && (text.charAt(i + 1) | 0x20) == 'x';
    i += hex ? 2 : number ? 1 : 0;
    int from = i;
    int base = hex ? 16 : number ? 10 : 36;
    while (i < limit && text.charAt(i) < 0x80 && Character.digit(text.charAt(i), base) >= 0) {
      i++;
    }
    boolean rightLength = i > from && (!number || i - from <= (hex ? 6 : 7));
    boolean closed = i < text.length() && text.charAt(i) == ';';
    return rightLength && closed && (number || isKnown(text.substring(at, i + 1))) ? i + 1 : -1;
  }

  private static boolean isKnown(String reference) {
    return !Html5Entities.entityToString(reference).equals(reference);
  }

  /** The characters that a reference stands for; what no text may hold becomes U+FFFD. */
  static String value(String reference) {
    String characters = Html5Entities.entityToString(reference);
    return Source.of("", characters).text().replace('\n', ' ').replace('\t', ' ');
  }

  /** A text with all references resolved. */
  static String resolve(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder resolved = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int end = text.charAt(i) == '&' ? end(text, i) : -1;
      resolved.append(end < 0 ? text.substring(i, i + 1) : value(text.substring(i, end)));
      i = end < 0 ? i + 1 : end;
    }
    return resolved.toString();
  }
}
