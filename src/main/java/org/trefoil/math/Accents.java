package org.trefoil.math;

import java.util.Map;

/** Accents as characters that combine with a letter. */
final class Accents {

  private static final Map<String, String> ABOVE =
      Map.ofEntries(
          Map.entry("^", "\u0302"),
          Map.entry("\u00AF", "\u0304"),
          Map.entry("\u203E", "\u0305"),
          Map.entry("\u2192", "\u20D7"),
          Map.entry("\u02D9", "\u0307"),
          Map.entry("\u00A8", "\u0308"),
          Map.entry("~", "\u0303"),
          Map.entry("\u02C7", "\u030C"),
          Map.entry("\u02D8", "\u0306"),
          Map.entry("\u00B4", "\u0301"),
          Map.entry("`", "\u0300"),
          Map.entry("\u02DA", "\u030A"));

  private Accents() {}

  /** The combining character; empty when there is none. */
  static String combining(String mark, boolean above) {
    return above ? ABOVE.getOrDefault(mark, "") : mark.equals("_") ? "\u0332" : "";
  }
}
