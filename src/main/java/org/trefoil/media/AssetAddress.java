package org.trefoil.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address of an asset as the author wrote it, made into a path below the source's folder. The
 * safe spellings are few, so everything else is refused, on every system alike: what is harmless
 * here may be an escape on the next machine.
 */
final class AssetAddress {

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");

  /** More rounds of percent-encoding than this are no accident. */
  private static final int MAX_ROUNDS = 8;

  private AssetAddress() {}

  /**
   * The path that an address means, with {@code /} between its parts.
   *
   * @throws AssetException when the address isn't a plain path below the folder
   */
  static String path(String address) throws AssetException {
    check(address, address);
    String path = decoded(withoutQuery(address));
    String rest = path;
    for (int i = 0; i < MAX_ROUNDS && !rest.equals(decoded(rest)); i++) {
      check(address, rest);
      rest = decoded(rest);
    }
    if (!rest.equals(decoded(rest))) {
      throw refused(address, "is escaped over and over");
    }
    check(address, rest);
    return path;
  }

  /** Whether an address names a host, as a web address does. */
  static boolean isRemote(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http:") || lower.startsWith("https:") || address.startsWith("//");
  }

  private static String withoutQuery(String address) {
    int end = address.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = address.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    return address.substring(0, end);
  }

  private static void check(String address, String path) throws AssetException {
    if (path.isBlank()) {
      throw refused(address, "is empty");
    }
    if (path.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
      throw refused(address, "holds a control character");
    }
    if (path.indexOf('\\') >= 0) {
      throw refused(address, "holds a backslash; write / between folders");
    }
    if (isRemote(path)) {
      throw refused(address, "is on the network, and nothing is fetched from there");
    }
    if (path.startsWith("/") || SCHEME.matcher(path).matches()) {
      throw refused(address, "isn't a path below the folder of the source");
    }
    for (String part : path.split("/", -1)) {
      checkPart(address, part);
    }
  }

  private static void checkPart(String address, String part) throws AssetException {
    if (part.strip().equals("..") || part.equals("~")) {
      throw refused(address, "leads out of a folder");
    }
    if (part.indexOf(':') >= 0 || DEVICE.matcher(part.strip()).matches()) {
      throw refused(address, "names a device, not a file");
    }
    if (part.length() > 1 && (part.endsWith(".") || part.endsWith(" "))) {
      throw refused(address, "has a part that ends with a dot or a space");
    }
  }

  /**
   * Percent-decoding, once; what isn't valid UTF-8 afterwards was no encoding and is left alone.
   */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      out.put(low < 0 ? bytes[i] : (byte) (high << 4 | low));
      i += low < 0 ? 0 : 2;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  static AssetException refused(String address, String why) {
    return new AssetException(named(address) + " " + why);
  }

  /** What messages call a picture. */
  static String named(String address) {
    return "The picture “" + shown(address) + "”";
  }

  /** An address for a message: without what would spoil a terminal, and not endless. */
  static String shown(String address) {
    StringBuilder out = new StringBuilder();
    address
        .codePoints()
        .limit(80)
        .map(
            c ->
                Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.FORMAT
                    ? 0xFFFD
                    : c)
        .forEach(out::appendCodePoint);
    return address.codePointCount(0, address.length()) > 80
        ? out.append('…').toString()
        : out.toString();
  }
}
