package org.trefoil.markdown;

import java.util.Locale;
import java.util.Optional;

/** Finds addresses that stand in the text without marks, by the rules of GFM (section 6.9). */
final class Autolinks {

  private static final String LOCAL_PART = ".-_+";
  private static final String TRAILING = "?!.,:*_~'\";";

  /** Where Chinese and Japanese sentences go on right behind an address. */
  private static final String STOPS = "<。，、；：！？（）「」『』【】《》“”‘’«»";

  /** An address, where it stands and where it leads. */
  record Found(int start, int end, String address) {}

  private Autolinks() {}

  /**
   * A web address that begins at a place.
   *
   * @param inBracket whether a bracket is open, so that {@code ]} ends the address
   */
  static Optional<Found> web(String text, int at, boolean inBracket) {
    if (at > 0 && isWordPart(text.charAt(at - 1))) {
      return Optional.empty();
    }
    String prefix = prefix(text, at);
    if (prefix.isEmpty()) {
      return Optional.empty();
    }
    int domain = prefix.equals("www.") ? at : at + prefix.length();
    if (!isDomain(text, domain)) {
      return Optional.empty();
    }
    int end = trimmed(text, at, rawEnd(text, domain, inBracket));
    String address = text.substring(at, end);
    return Optional.of(new Found(at, end, prefix.equals("www.") ? "http://" + address : address));
  }

  private static String prefix(String text, int at) {
    for (String prefix : new String[] {"https://", "http://", "www."}) {
      if (text.regionMatches(true, at, prefix, 0, prefix.length())) {
        return prefix;
      }
    }
    return "";
  }

  private static boolean isDomain(String text, int from) {
    int dots = 0;
    int label = 0;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '.' && label > 0 && i + 1 < text.length() && isWordPart(text.charAt(i + 1))) {
        dots++;
        label = 0;
      } else if (isWordPart(c) || c == '-' || c == '_') {
        label++;
      } else {
        break;
      }
      i++;
    }
    return dots > 0 && label > 0;
  }

  private static int rawEnd(String text, int from, boolean inBracket) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean stop = Passage.isWhite(c) || Character.isSpaceChar(c) || STOPS.indexOf(c) >= 0;
      if (stop || (inBracket && c == ']')) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Leaves punctuation at the end out, and a parenthesis that was opened before the address. */
  private static int trimmed(String text, int from, int rawEnd) {
    int open = 0;
    for (int i = from; i < rawEnd; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    int end = rawEnd;
    while (end > from) {
      char c = text.charAt(end - 1);
      if (c == ')' && open < 0) {
        open++;
      } else if (c == '(') {
        open--;
      } else if (TRAILING.indexOf(c) < 0) {
        break;
      }
      end--;
    }
    return end;
  }

  /** An e-mail address around an at-sign, within a stretch of the text. */
  static Optional<Found> mail(String text, int at, int from, int limit) {
    int start = at;
    while (start > from && isMailPart(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    int dots = 0;
    while (end < limit
        && (isAscii(text.charAt(end)) || text.charAt(end) == '-' || isInnerDot(text, end, limit))) {
      dots += text.charAt(end) == '.' ? 1 : 0;
      end++;
    }
    boolean sound = start < at && dots > 0 && text.charAt(end - 1) != '-';
    return sound
        ? Optional.of(new Found(start, end, "mailto:" + text.substring(start, end)))
        : Optional.empty();
  }

  private static boolean isInnerDot(String text, int at, int limit) {
    return text.charAt(at) == '.' && at + 1 < limit && isAscii(text.charAt(at + 1));
  }

  private static boolean isMailPart(char c) {
    return isAscii(c) || LOCAL_PART.indexOf(c) >= 0;
  }

  private static boolean isAscii(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) && !isIdeograph(c);
  }

  private static boolean isIdeograph(char c) {
    return Cjk.isCjk(c);
  }

  /** The address between angle brackets that open at a place. */
  static Optional<Found> angled(String text, int at) {
    int i = at + 1;
    while (i < text.length() && "<> \t\n".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    if (i >= text.length() || text.charAt(i) != '>') {
      return Optional.empty();
    }
    String address = text.substring(at + 1, i);
    if (hasScheme(address)) {
      return Optional.of(new Found(at, i + 1, address));
    }
    int sign = address.indexOf('@');
    return sign > 0
        ? mail(address, sign, 0, address.length())
            .filter(found -> found.start() == 0 && found.end() == address.length())
            .map(found -> new Found(at, at + address.length() + 2, found.address()))
        : Optional.empty();
  }

  private static boolean hasScheme(String address) {
    int colon = address.indexOf(':');
    if (colon < 2 || colon > 32 || !Character.isLetter(address.charAt(0))) {
      return false;
    }
    String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
    return scheme
        .chars()
        .allMatch(c -> (c < 128 && Character.isLetterOrDigit(c)) || "+.-".indexOf(c) >= 0);
  }
}
