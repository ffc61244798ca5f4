package org.trefoil.epub;

import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.xml.XmlWriter;

/**
 * The language and direction that text is in when nothing else is said.
 *
 * @param language as the nearest element around says
 * @param direction likewise
 */
record Surroundings(Language language, Direction direction) {

  static Surroundings of(Language language) {
    return new Surroundings(language, language.direction());
  }

  /** What holds inside an element that states a language and a direction. */
  Surroundings inside(Language stated, Direction towards) {
    return new Surroundings(stated.isUndetermined() ? language : stated, towards);
  }

  /** Writes what an element must say to lead from these surroundings to others. */
  void change(Surroundings to, XmlWriter xml) {
    if (!to.language.equals(language)) {
      xml.attribute("lang", to.language.tag()).attribute("xml:lang", to.language.tag());
    }
    if (to.direction != direction) {
      xml.attribute("dir", name(to.direction));
    }
  }

  static String name(Direction direction) {
    return direction == Direction.RTL ? "rtl" : "ltr";
  }
}
