package org.trefoil.lint;

import org.trefoil.document.Inline;
import org.trefoil.media.Assets;
import org.trefoil.media.Movement;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/** Pictures that move for longer than five seconds and can't be stopped (WCAG 2.2.2). */
final class Films {

  private Films() {}

  static void check(Survey survey, Assets assets, Report report) {
    for (Survey.Picture picture : survey.pictures()) {
      Inline.Image image = picture.image();
      boolean moves =
          assets
              .image(image.source())
              .filter(asset -> asset.animated() && Movement.isLong(asset.bytes()))
              .isPresent();
      if (moves) {
        report.add(
            Code.MOVING,
            image.span(),
            "The picture " + image.source() + " moves for longer than five seconds",
            "Use a picture that stands still, or let it move once and for a short time");
      }
    }
  }
}
