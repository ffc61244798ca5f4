package org.trefoil.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacedFramesTest {

  private static Frame fill(double x, double y) {
    return new Frame.Fill(Owner.Artifact.LAYOUT, 0, new Box(x, y, 1, 1));
  }

  @Test
  void standsWhereItsSlabsWerePlaced() {
    PlacedFrames page = new PlacedFrames();
    page.place(List.of(fill(0, 0)), 0, 0);
    page.place(List.of(), 5, 5);
    page.place(List.of(fill(1, 0), fill(2, 3)), 10, 100);
    assertThat(page).containsExactly(fill(0, 0), fill(11, 100), fill(12, 103));
  }

  @Test
  void holdsPlacedFramesInTurn() {
    PlacedFrames text = new PlacedFrames();
    for (int i = 0; i < 100; i++) {
      text.place(List.of(fill(0, 0)), 0, i);
    }
    PlacedFrames page = new PlacedFrames();
    page.place(text, 7, 1);
    assertThat(page).hasSize(100).last().isEqualTo(fill(7, 100));
  }
}
