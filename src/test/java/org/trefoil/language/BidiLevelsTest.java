package org.trefoil.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BidiLevelsTest {

  private static String levels(String text, Direction base, int... embedded) {
    byte[] embeddings = new byte[text.length()];
    if (embedded.length == 2) {
      java.util.Arrays.fill(embeddings, embedded[0], embedded[1], (byte) 2);
    }
    StringBuilder out = new StringBuilder();
    for (byte level : BidiLevels.of(text.toCharArray(), embeddings, base)) {
      out.append(level);
    }
    return out.toString();
  }

  @Test
  void textOfOneDirectionHasOneLevel() {
    assertThat(levels("ab (c).", Direction.LTR)).isEqualTo("0000000");
    assertThat(levels("אב (ג).", Direction.RTL)).isEqualTo("1111111");
  }

  @Test
  void bracketsAroundWordsGoWithThem() {
    assertThat(levels("אב ab (c).", Direction.RTL)).isEqualTo("1112222221");
    assertThat(levels("ab אב (ג).", Direction.LTR)).isEqualTo("0001111110");
  }

  @Test
  void anEmbeddedStretchIsReadInItsOwnDirection() {
    assertThat(levels("אב 1-2.", Direction.RTL, 3, 7)).isEqualTo("1112222");
  }
}
