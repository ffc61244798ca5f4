package org.trefoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMapTest {

  @Test
  void anEmptyTextHasOneLine() {
    LineMap map = new LineMap("");
    assertThat(map.lines()).isEqualTo(1);
    assertThat(map.position(0)).isEqualTo(new Position(1, 1));
  }

  @Test
  void aLineEndBelongsToTheLineThatItEnds() {
    LineMap map = new LineMap("ab\ncd\n");
    assertThat(map.position(2)).isEqualTo(new Position(1, 3));
    assertThat(map.position(3)).isEqualTo(new Position(2, 1));
    assertThat(map.position(6)).isEqualTo(new Position(3, 1));
    assertThat(map.lines()).isEqualTo(3);
  }

  @Test
  void columnsCountCodePoints() {
    assertThat(new LineMap("🦉x").position(2)).isEqualTo(new Position(1, 2));
  }

  @Test
  void placesBeyondTheTextAreItsEnd() {
    assertThat(new LineMap("ab").position(99)).isEqualTo(new Position(1, 3));
  }

  @Test
  void manyLinesAreFoundByBisection() {
    LineMap map = new LineMap("line\n".repeat(100_000));
    assertThat(map.position(5 * 73_215 + 2)).isEqualTo(new Position(73_216, 3));
  }
}
