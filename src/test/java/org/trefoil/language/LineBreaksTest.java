package org.trefoil.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  private static BitSet breaks(String text) {
    return LineBreaks.of(text, Language.ENGLISH);
  }

  @Test
  void aLineMayBeginAfterASpaceButNotAtTheEdges() {
    assertThat(breaks("one two ").stream()).containsExactly(4);
    assertThat(breaks("").isEmpty()).isTrue();
  }

  @Test
  void aNoBreakSpaceHolds() {
    assertThat(breaks("12\u00A0km").isEmpty()).isTrue();
  }

  @Test
  void chineseBreaksBetweenCharactersButNotBeforeAFullStop() {
    assertThat(breaks("灯塔。海").stream()).containsExactly(1, 3);
  }

  @Test
  void thaiBreaksBetweenWords() {
    assertThat(breaks("ภาษาไทยเป็นภาษา").stream()).contains(4, 7);
  }

  @Test
  void aSoftHyphenIsAChance() {
    assertThat(breaks("ship\u00ADping").stream()).containsExactly(5);
  }

  @Test
  void aPairOfSurrogatesIsNeverCut() {
    assertThat(breaks("😀😀").get(1)).isFalse();
    assertThat(breaks("😀😀").get(3)).isFalse();
  }
}
