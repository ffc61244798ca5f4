package org.trefoil.media;

import java.nio.charset.StandardCharsets;

/** For how long a picture moves. */
public final class Movement {

  private static final int BEARABLE_HUNDREDTHS = 500;

  private Movement() {}

  /**
   * Whether a GIF89a moves for longer than five seconds (sections 23 and 26); one that begins anew
   * without end does.
   *
   * @param gif the file
   */
  public static boolean isLong(byte[] gif) {
    String latin = new String(gif, StandardCharsets.ISO_8859_1);
    int loop = latin.indexOf("NETSCAPE2.0\3\1");
    int times = loop >= 0 && loop + 15 <= gif.length ? little16(gif, loop + 13) : 1;
    long hundredths = 0;
    int pictures = 0;
    for (int at = latin.indexOf("!\u00F9\4"); at >= 0; at = latin.indexOf("!\u00F9\4", at + 8)) {
      boolean whole = at + 8 <= gif.length && gif[at + 7] == 0;
      hundredths += whole ? little16(gif, at + 4) : 0;
      pictures += whole ? 1 : 0;
    }
    return pictures > 1 && (times == 0 || hundredths * times > BEARABLE_HUNDREDTHS);
  }

  private static int little16(byte[] bytes, int at) {
    return bytes[at] & 255 | (bytes[at + 1] & 255) << 8;
  }
}
