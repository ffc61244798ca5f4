package org.trefoil.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Drawings, for the fuzzer ({@code .ci/fuzz}): cleaned or refused, and clean for good. */
public final class DrawingTarget {

  private static final Pattern ACTIVE =
      Pattern.compile("<(script|foreignObject|iframe|a)[\\s>/]|\\son\\w+=|javascript:", 2);

  private DrawingTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    try {
      Drawing drawing = Drawing.clean(data);
      String text = new String(drawing.bytes(), StandardCharsets.UTF_8);
      if (ACTIVE.matcher(text.replaceAll(">[^<]*<", "><")).find()) {
        throw new AssertionError("A cleaned drawing isn't clean: " + text);
      }
      cleanForGood(drawing.bytes());
    } catch (IOException refused) {
      // what isn't a drawing is refused with a sentence
      if (refused.getMessage() == null || refused.getMessage().isBlank()) {
        throw new AssertionError("Refused without a reason", refused);
      }
    }
  }

  /** What was cleaned stays as it is when it is cleaned again. */
  private static void cleanForGood(byte[] clean) {
    try {
      byte[] again = Drawing.clean(clean).bytes();
      if (!Arrays.equals(clean, again)) {
        String both = new String(clean, StandardCharsets.UTF_8);
        both += "\n" + new String(again, StandardCharsets.UTF_8);
        throw new AssertionError("A cleaned drawing changes when it is cleaned again: " + both);
      }
    } catch (IOException e) {
      throw new AssertionError("A cleaned drawing can't be read again", e);
    }
  }
}
