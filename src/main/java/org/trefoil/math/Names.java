package org.trefoil.math;

import java.util.List;
import org.trefoil.math.MathNode.Style;

/** Letters that together are one name. */
final class Names {

  private Names() {}

  /** Letters in a row as one name; anything else as it is. */
  static MathNode joined(MathNode found, Style style) {
    if (found instanceof MathNode.Row row
        && row.parts().size() > 1
        && row.parts().stream().allMatch(MathNode.Letter.class::isInstance)) {
      return new MathNode.Letter(of(found), style);
    }
    return found;
  }

  /** The name of a function, whatever it is made of. */
  static String of(MathNode found) {
    List<MathNode> parts = found instanceof MathNode.Row row ? row.parts() : List.of(found);
    StringBuilder name = new StringBuilder();
    for (MathNode part : parts) {
      if (part instanceof MathNode.Letter letter) {
        name.append(letter.text());
      } else if (part instanceof MathNode.Digits digits) {
        name.append(digits.text());
      } else if (part instanceof MathNode.Space) {
        name.append('\u00A0');
      } else if (part instanceof MathNode.Sign sign) {
        name.append(sign.text().equals("\u2212") ? "-" : sign.text());
      } else if (part instanceof MathNode.Words words) {
        name.append(words.text());
      } else {
        name.append(LinearText.plain(part));
      }
    }
    return name.toString().strip();
  }
}
