package org.trefoil.epub;

/** What was met while the text was rendered, for claims that have to be true. */
final class Traits {

  private int headings;
  private int images;
  private int undescribed;
  private int math;
  private boolean tex;
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
    math++;
  }

  /** A formula that stands as TeX. */
  void tex() {
    tex = true;
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
    return math > 0;
  }

  /** How many formulas are MathML so far. */
  int formulas() {
    return math;
  }

  boolean hasTex() {
    return tex;
  }

  boolean hasAnimation() {
    return animation;
  }
}
