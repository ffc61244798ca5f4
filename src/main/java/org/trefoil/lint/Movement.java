package org.trefoil.lint;

import java.nio.charset.StandardCharsets;
import org.trefoil.document.Inline;
import org.trefoil.media.Assets;
import org.trefoil.media.ImageAsset;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/** Pictures that move for longer than five seconds and can't be stopped (WCAG 2.2.2). */
final class Movement {

  private static final int BEARABLE_HUNDREDTHS = 500;

  private Movement() {}

  static void check(Survey survey, Assets assets, Report report) {
    for (Survey.Picture picture : survey.pictures()) {
      Inline.Image image = picture.image();
      boolean moves =
          assets
              .image(image.source())
              .filter(ImageAsset::animated)
              .map(Movement::isLong)
              .orElse(false);
      if (moves) {
        report.add(
            Code.MOVING,
            image.span(),
            "The picture " + image.source() + " moves for longer than five seconds",
            "Use a picture that stands still, or let it move once and for a short time");
      }
    }
  }

  /** Adds up the times of a GIF89a (sections 23 and 26); one that begins anew counts as endless. */
  private static boolean isLong(ImageAsset asset) {
    byte[] bytes = asset.bytes();
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    int loop = latin.indexOf("NETSCAPE2.0\3\1");
    int times = loop >= 0 && loop + 15 <= bytes.length ? little16(bytes, loop + 13) : 1;
    long hundredths = 0;
    for (int at = latin.indexOf("!\u00F9\4"); at >= 0; at = latin.indexOf("!\u00F9\4", at + 8)) {
      boolean whole = at + 8 <= bytes.length && bytes[at + 7] == 0;
      hundredths += whole ? little16(bytes, at + 4) : 0;
    }
    return times == 0 || hundredths * times > BEARABLE_HUNDREDTHS;
  }

  private static int little16(byte[] bytes, int at) {
    return bytes[at] & 255 | (bytes[at + 1] & 255) << 8;
  }
}
