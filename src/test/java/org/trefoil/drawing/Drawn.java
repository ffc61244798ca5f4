package org.trefoil.drawing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.media.FontLibrary;
import org.trefoil.media.ImageAsset;

/** Drawings for tests, a hundred pixels in the square. */
final class Drawn {

  private Drawn() {}

  static Scene scene(String inside) throws DrawingException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + inside + "</svg>";
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return new DrawingReader(FontLibrary.with(List.of()))
        .read(new ImageAsset("test.svg", "image/svg+xml", bytes, 100, 100));
  }

  /** All marks that aren't groups, in the order of painting. */
  static List<Mark> marks(String inside) throws DrawingException {
    List<Mark> marks = new ArrayList<>();
    gather(scene(inside).root(), marks);
    return marks;
  }

  private static void gather(Mark mark, List<Mark> marks) {
    if (mark instanceof Mark.Group group) {
      group.marks().forEach(inner -> gather(inner, marks));
    } else {
      marks.add(mark);
    }
  }
}
