package org.trefoil.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class FirstFitTest {

  private static final char SHY = '\u00AD';

  private static int[] ends(String text, double width) {
    float[] advances = new float[text.length()];
    for (int i = 0; i < text.length(); i++) {
      advances[i] = text.charAt(i) == SHY ? 0 : 1;
    }
    BitSet opportunities = new BitSet();
    for (int i = 1; i < text.length(); i++) {
      opportunities.set(
          i, (text.charAt(i - 1) == ' ' && text.charAt(i) != ' ') || text.charAt(i - 1) == SHY);
    }
    BitSet none = new BitSet();
    Glue glue = Glue.of(text, advances, none);
    LineBreaker.Measured measured =
        new LineBreaker.Measured(text, advances, glue, opportunities, none, () -> none, 1);
    return new FirstFit().ends(measured, width);
  }

  @Test
  void anEmptyTextHasNoLines() {
    assertThat(ends("", 10)).isEmpty();
  }

  @Test
  void aLineTakesAsManyWordsAsFit() {
    assertThat(ends("aa bb cc dd", 5)).containsExactly(6, 11);
  }

  @Test
  void whiteSpaceHangsOverTheEnd() {
    assertThat(ends("aaaa     bbbb", 4)).containsExactly(9, 13);
  }

  @Test
  void aWordThatIsTooLongIsBroken() {
    assertThat(ends("a bbbbbbbb c", 4)).containsExactly(2, 6, 11, 12);
  }

  @Test
  void aMeasureTooNarrowForAnythingStillEnds() {
    assertThat(ends("abc", 0.1)).containsExactly(1, 2, 3);
  }

  @Test
  void aLineFeedEndsALine() {
    assertThat(ends("a\nb\n\nc", 10)).containsExactly(2, 4, 5, 6);
  }

  @Test
  void aSoftHyphenEndsALineOnlyWhereTheHyphenFits() {
    assertThat(ends("aaa\u00ADbbb\u00ADccc", 7)).containsExactly(8, 11);
    assertThat(ends("aaa\u00ADbbb\u00ADccc", 6)).containsExactly(4, 11);
  }

  @Test
  void aVeryLongWordTakesLinearTime() {
    assertThat(ends("x".repeat(1_000_000), 10)).hasSize(100_000);
  }
}
