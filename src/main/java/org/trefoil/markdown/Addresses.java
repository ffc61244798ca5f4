package org.trefoil.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trefoil.document.Inline.Target;

/**
 * Which addresses a link may have. Whatever a program could take for a scheme is looked at, after
 * character references, percent-encodings, blanks and control characters have been undone.
 */
final class Addresses {

  private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

  private Addresses() {}

  /** Where a written address leads, or nothing if that isn't allowed. */
  static Optional<Target> target(String written) {
    String address = written.strip();
    if (address.startsWith("#")) {
      return Optional.of(new Target.Fragment(unescaped(address.substring(1))));
    }
    if (!isAllowed(address)) {
      return Optional.empty();
    }
    String absolute = address.startsWith("//") ? "https:" + address : address;
    return Optional.of(new Target.Address(escaped(absolute)));
  }

  private static boolean isAllowed(String address) {
    return scheme(address).map(ALLOWED::contains).orElse(true)
        && scheme(bared(address)).map(ALLOWED::contains).orElse(true);
  }

  /** What stands before the first colon, if it has the form of a scheme (RFC 3986, section 3.1). */
  private static Optional<String> scheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return Optional.of(address.substring(0, i).toLowerCase(Locale.ROOT));
      }
      if (!isSchemePart(c)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSchemePart(char c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || "+-.".indexOf(c) >= 0;
  }

  private static String bared(String address) {
    String decoded = Entities.resolve(unescaped(unescaped(address)));
    StringBuilder bare = new StringBuilder();
    decoded
        .codePoints()
        .filter(c -> c > ' ' && !Character.isISOControl(c) && !Character.isWhitespace(c))
        .filter(c -> Character.getType(c) != Character.FORMAT && c != 0xFFFD)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /** Undoes percent-encoding where it is well-formed UTF-8, byte by byte otherwise. */
  private static String unescaped(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean code =
          bytes[i] == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
      if (code) {
        out[length++] =
            (byte) (Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16));
        i += 2;
      } else {
        out[length++] = bytes[i];
      }
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }

  private static boolean isHex(int c) {
    return c > 0 && c < 128 && Character.digit(c, 16) >= 0;
  }

  /** Encodes what an address may not hold; letters of all scripts stay (RFC 3987). */
  private static String escaped(String address) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean strayPercent =
          c == '%'
              && !(i + 2 < address.length()
                  && isHex(address.charAt(i + 1))
                  && isHex(address.charAt(i + 2)));
      if (c <= ' ' || strayPercent || "\"<>\\^`{|}".indexOf(c) >= 0) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else if (Character.isSpaceChar(c) || c == '\uFFFD') {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
