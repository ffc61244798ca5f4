package org.trefoil.epub;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address outside the book, spelled so that every reader takes it: RFC 3986, with whatever it
 * doesn't allow percent-encoded. Only addresses that a person can follow from a book are let
 * through; a script, a file or data never is.
 */
final class WebAddress {

  private static final Pattern WEB =
      Pattern.compile(
          "(?i)(https?)://(?:([^/?#@]*)@)?([^/?#@:\\[\\]]+|\\[[0-9a-f:.]+])(?::([0-9]{0,5}))?"
              + "([/?#].*)?",
          Pattern.DOTALL);
  private static final Pattern OTHER = Pattern.compile("(?i)(mailto|tel):([^#]+)", Pattern.DOTALL);
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9_]([a-z0-9_-]*)(\\.[a-z0-9_]([a-z0-9_-]*))*\\.?|\\[[0-9a-f:.]+]");
  private static final Pattern NUMERIC_END = Pattern.compile("(.*\\.)?[0-9]+\\.?");
  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?!$)|$)){4}");

  /** What stays of a label that says that it is encoded, and isn't (RFC 5891, section 5.4). */
  private static final Pattern EMPTY_ACE = Pattern.compile("(^|\\.)xn--");

  private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";
  private static final int MAX_PORT = 65_535;

  /** The longest name of a host (RFC 1035, section 2.3.4). */
  private static final int MAX_HOST = 253;

  private WebAddress() {}

  /** The address in a safe spelling; empty when it is none that a book may link to. */
  static Optional<String> of(String written) {
    String address = written.strip();
    Matcher web = WEB.matcher(address);
    if (web.matches()) {
      return web(web);
    }
    Matcher other = OTHER.matcher(address);
    return other.matches() && !other.group(2).isBlank()
        ? Optional.of(other.group(1).toLowerCase(Locale.ROOT) + ":" + encoded(other.group(2)))
        : Optional.empty();
  }

  private static Optional<String> web(Matcher parts) {
    Optional<String> host = host(parts.group(3));
    String port = parts.group(4) == null ? "" : parts.group(4);
    if (host.isEmpty() || !port.isEmpty() && Integer.parseInt(port) > MAX_PORT) {
      return Optional.empty();
    }
    String user = parts.group(2) == null ? "" : encoded(parts.group(2)) + "@";
    String rest = parts.group(5) == null ? "" : encoded(parts.group(5));
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    return Optional.of(
        scheme + "://" + user + host.get() + (port.isEmpty() ? "" : ":" + port) + rest);
  }

  private static Optional<String> host(String written) {
    if (written.length() > MAX_HOST) {
      return Optional.empty();
    }
    try {
      String host = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      boolean number = NUMERIC_END.matcher(host).matches() && !IPV4.matcher(host).matches();
      boolean sound =
          HOST.matcher(host).matches() && !number && !EMPTY_ACE.matcher(IDN.toUnicode(host)).find();
      return sound ? Optional.of(host) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String part) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    boolean hash = false;
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xFF;
      boolean allowed = c == '%' ? isEscape(bytes, i) : c != '#' || !hash ? isAllowed(c) : false;
      hash |= c == '#';
      if (allowed) {
        out.append((char) c);
      } else {
        out.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return out.toString();
  }

  private static boolean isAllowed(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || ALLOWED.indexOf(c) >= 0;
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && Character.digit(bytes[at + 1], 16) >= 0
        && Character.digit(bytes[at + 2], 16) >= 0;
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
