package org.trefoil.check.pdf.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/** Something that pages draw by its name (ISO 32000-1, 8.10). */
public final class Form {

  private final int number;
  private final Page page;
  private final Map<Integer, Mark> tagged = new LinkedHashMap<>();
  private int times;

  Form(int number, Page page) {
    this.number = number;
    this.page = page;
  }

  void drawn() {
    times++;
  }

  /** The number of its object; negative when it stands in another. */
  public int number() {
    return number;
  }

  /** The page that draws it first. */
  public Page page() {
    return page;
  }

  /** Its content of structure elements, by its number. */
  public Map<Integer, Mark> tagged() {
    return tagged;
  }

  /** How often it is drawn. */
  public int times() {
    return times;
  }

  @Override
  public String toString() {
    return "form " + number + " of " + page;
  }
}
