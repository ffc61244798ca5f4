package org.trefoil.lint;

import java.util.regex.Pattern;

/** Tells addresses of the web from words. */
final class Addresses {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]{1,10}://|www\\.)\\S+");

  private Addresses() {}

  /** Whether a text is nothing but an address. */
  static boolean looksLikeOne(String text) {
    return ADDRESS.matcher(text.strip()).matches();
  }
}
