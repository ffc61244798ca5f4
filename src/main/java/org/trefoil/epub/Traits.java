package org.trefoil.epub;

/** What was met while the text was rendered, for claims that have to be true. */
final class Traits {

  private int headings;
  private int images;
  private int undescribed;
  private boolean math;
  private boolean animation;

  void heading() {
    headings++;
  }

  /** A picture that is shown and isn't mere decoration. */
  void image(boolean described) {
    images++;
    undescribed += described ? 0 : 1;
  }

  void math() {
    math = true;
  }

  void animation() {
    animation = true;
  }

  boolean hasHeadings() {
    return headings > 0;
  }

  int images() {
    return images;
  }

  int undescribed() {
    return undescribed;
  }

  boolean hasMath() {
    return math;
  }

  boolean hasAnimation() {
    return animation;
  }
}
