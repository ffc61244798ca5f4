package org.trefoil.language;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words of any script in the letters A to Z, for a voice that knows no others: {@code café} becomes
 * {@code cafe}, {@code Москва} becomes {@code Moskva}. It remembers what it has seen, since books
 * repeat their words. Safe to share between threads.
 */
public final class Romanizer {

  /** So many words are remembered. */
  private static final int REMEMBERED = 20_000;

  /** Longer runs are cut: the rules look ahead, and a hostile run would take long. */
  private static final int RUN = 64;

  private final Map<String, String> known = new LinkedHashMap<>();

  /**
   * The word in ASCII letters, digits, apostrophes and spaces; what has no reading in them is left
   * out, so the result may be empty.
   */
  public synchronized String ascii(String word) {
    if (isAscii(word)) {
      return word;
    }
    String found = known.get(word);
    if (found == null) {
      found = spell(word);
      if (known.size() < REMEMBERED) {
        known.put(word, found);
      }
    }
    return found;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String spell(String word) {
    String flat = Normalizer.normalize(word, Normalizer.Form.NFKC);
    String bare = Normalizer.normalize(flat, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    if (isAscii(bare)) {
      return kept(bare);
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (from < flat.length()) {
      int to = Math.min(flat.length(), from + RUN);
      if (to < flat.length() && Character.isHighSurrogate(flat.charAt(to - 1))) {
        to++;
      }
      out.append(kept(Romanization.romanize(flat.substring(from, to))));
      from = to;
    }
    return out.toString().strip();
  }

  private static String kept(String letters) {
    String bare = Normalizer.normalize(letters, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c == '\'' || c == ' ' || (c < 0x80 && Character.isLetterOrDigit(c))) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
