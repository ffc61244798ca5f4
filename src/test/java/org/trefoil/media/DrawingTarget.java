package org.trefoil.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
      readable(drawing.bytes());
    } catch (IOException refused) {
      // what isn't a drawing is refused with a sentence
      if (refused.getMessage() == null || refused.getMessage().isBlank()) {
        throw new AssertionError("Refused without a reason", refused);
      }
    }
  }

  /** What was cleaned can be read again. */
  private static void readable(byte[] clean) {
    try {
      Drawing.clean(clean);
    } catch (IOException e) {
      throw new AssertionError("A cleaned drawing can't be read again", e);
    }
  }
}
