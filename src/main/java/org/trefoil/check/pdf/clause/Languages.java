package org.trefoil.check.pdf.clause;

import java.util.Optional;
import java.util.regex.Pattern;
import org.trefoil.check.pdf.reading.Element;

/** What tells the language of words. */
final class Languages {

  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

  private Languages() {}

  /** Whether it is written like a tag of a language; which languages there are isn't asked. */
  static boolean isTag(String tag) {
    return TAG.matcher(tag).matches();
  }

  /** Whether an element, or one that it stands in, says its language. */
  static boolean tells(Optional<Element> element) {
    return element.map(e -> isTold(e) || e.within(Languages::isTold).isPresent()).orElse(false);
  }

  private static boolean isTold(Element element) {
    return element.dict().entries().containsKey("Lang");
  }
}
