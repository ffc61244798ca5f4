package org.trefoil.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M1 2 L3 4 | M1,2 L3,4",
        "m1 2 3 4-1-1 | M1,2 L4,6 L3,5",
        "M0 0h5v5H0z | M0,0 L5,0 L5,5 L0,5 Z",
        "M.5.5.25-1e1 | M0.5,0.5 L0.25,-10",
        "M0,0Q1,1 2,0T4,0 | M0,0 Q1,1,2,0 Q3,-1,4,0",
        "M0 0C0 1 1 2 2 2S4 1 4 0 | M0,0 C0,1,1,2,2,2 C3,2,4,1,4,0",
        "M0 0S1 1 2 0 | M0,0 C0,0,1,1,2,0",
        "M0 0h5zl1 1 | M0,0 L5,0 Z M0,0 L1,1",
        "M1 1 L2 | M1,1",
        "L1 1 | ''",
        "M1 1 a0 5 0 0 1 2 2 | M1,1 L3,3",
        "M1 1 X 2 2 | M1,1"
      })
  void readsWhatIsWrittenUpToTheFirstMistake(String data, String outline) throws DrawingException {
    assertThat(written(PathReader.read(data, new Budget()))).isEqualTo(outline);
  }

  @Test
  void arcsGoTheWayThatTheirFlagsSay() throws DrawingException {
    assertBounds("M0 0 A5 5 0 0 1 10 0", 0, -5, 10, 0);
    assertBounds("M0 0 A5 5 0 0 0 10 0", 0, 0, 10, 5);
    assertBounds("M5 0 A5 5 0 1 1 0 5", 0, 0, 10, 10);
    assertBounds("M0 0 a1 1 0 0010 0", 0, 0, 10, 5); // too small, so it is made larger
  }

  private static void assertBounds(String data, double x, double y, double toX, double toY)
      throws DrawingException {
    Rectangle2D box = PathReader.read(data, new Budget()).getBounds2D();
    // bounds hold the handles of curves too, which stand a little outside
    assertThat(box.getMinX()).isCloseTo(x, within(2.5));
    assertThat(box.getMinY()).isCloseTo(y, within(2.5));
    assertThat(box.getMaxX()).isCloseTo(toX, within(2.5));
    assertThat(box.getMaxY()).isCloseTo(toY, within(2.5));
  }

  private static String written(Path2D path) {
    StringBuilder out = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      out.append(out.length() == 0 ? "" : " ").append("MLQCZ".charAt(kind));
      int count = new int[] {2, 2, 4, 6, 0}[kind];
      for (int n = 0; n < count; n++) {
        out.append(n == 0 ? "" : ",").append(String.format(Locale.ROOT, "%.4f", at[n]));
      }
    }
    return out.toString()
        .replaceAll("\\.?0+(?=[, ]|$)", "")
        .replaceAll("(?<=[MLQC,])-?(?=[, ]|$)", "0");
  }
}
