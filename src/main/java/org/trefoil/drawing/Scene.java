package org.trefoil.drawing;

import java.util.Objects;
import java.util.SortedSet;

/**
 * What a drawing shows. Shapes in it are not to be changed.
 *
 * @param width in pixels; nothing outside is seen
 * @param height in pixels, counted from the upper edge
 * @param root all that is drawn
 * @param missing the characters that no font has; boxes stand for them
 */
public record Scene(double width, double height, Mark.Group root, SortedSet<Integer> missing) {

  /** Checks that nothing is missing. */
  public Scene {
    Objects.requireNonNull(root);
    Objects.requireNonNull(missing);
  }
}
