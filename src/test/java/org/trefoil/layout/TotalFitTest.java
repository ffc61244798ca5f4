package org.trefoil.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TotalFitTest {

  private static final char SHY = '\u00AD';

  private static LineBreaker.Measured measured(String text) {
    float[] advances = new float[text.length()];
    BitSet opportunities = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      advances[i] = text.charAt(i) == SHY ? 0 : text.charAt(i) == 'i' ? 2 : 5;
      if (i > 0) {
        char before = text.charAt(i - 1);
        boolean space = Character.isWhitespace(before) && !Character.isWhitespace(text.charAt(i));
        opportunities.set(i, space || before == SHY);
      }
    }
    BitSet none = new BitSet();
    Glue glue = Glue.of(text, advances, opportunities);
    return new LineBreaker.Measured(text, advances, glue, opportunities, none, () -> none, 3);
  }

  private static List<String> lines(String text, double width, Manner manner) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to : new TotalFit(manner).ends(measured(text), width)) {
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines;
  }

  private static double width(String line) {
    String visible = line.stripTrailing();
    double width = visible.endsWith("\u00AD") ? 3 : 0;
    for (char c : visible.toCharArray()) {
      width += c == SHY ? 0 : c == 'i' ? 2 : 5;
    }
    return width;
  }

  @Test
  void anEmptyTextHasNoLines() {
    assertThat(lines("", 50, Manner.JUSTIFIED)).isEmpty();
  }

  @Test
  void aTextThatFitsIsOneLine() {
    assertThat(lines("aaa bbb ", 40, Manner.JUSTIFIED)).containsExactly("aaa bbb ");
  }

  /** First fit would leave "cc" with much white behind it. */
  @Test
  void linesAreChosenForTheWholeParagraph() {
    String text = "aaa bb cc ddddd";
    assertThat(lines(text, 32, Manner.WHOLE)).containsExactly("aaa ", "bb cc ", "ddddd");
  }

  @Test
  void aHardLineEndEndsALine() {
    assertThat(lines("aa\nbb\n\ncc", 50, Manner.RAGGED))
        .containsExactly("aa\n", "bb\n", "\n", "cc");
  }

  @Test
  void aWordThatNoLineHoldsIsParted() {
    assertThat(lines("a bbbbbbbbbb c", 20, Manner.JUSTIFIED))
        .allMatch(line -> width(line) <= 20.01)
        .hasSizeBetween(4, 5);
  }

  @Test
  void aSoftHyphenIsUsedOnlyWhereItHelps() {
    String text = "aaaa bb\u00ADbb cccc aaaa bbbb cccc";
    assertThat(lines(text, 73, Manner.JUSTIFIED)).noneMatch(line -> line.endsWith("\u00AD"));
    assertThat(lines("aaaaaaa\u00ADaaaaaaa", 40, Manner.JUSTIFIED))
        .containsExactly("aaaaaaa\u00AD", "aaaaaaa");
  }

  @Test
  void whateverTheTextNothingIsLostAndNoLineIsTooWide() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(400); i >= 0; i--) {
        text.append("aaaiii  \u00AD\n".charAt(random.nextInt(i % 40 == 0 ? 10 : 9)));
      }
      // a soft hyphen at the very end of a line is none
      String source = text.toString().replaceAll("\u00AD+(?=\\s*(\n|$))", "");
      double width = 5 + random.nextInt(150);
      for (Manner manner : Manner.values()) {
        List<String> lines = lines(source, width, manner);
        assertThat(String.join("", lines)).isEqualTo(source);
        assertThat(lines)
            .allMatch(line -> width(line) - spare(line) <= width + 0.01 || width(line) <= 8);
      }
    }
  }

  /** What the spaces within a line can give. */
  private static double spare(String line) {
    return line.stripTrailing().chars().filter(c -> c == ' ').count() * 5 * 0.34;
  }

  @Test
  void theTimeGrowsWithTheText() {
    assertThat(lines("aa iii aaaa ".repeat(60_000), 200, Manner.JUSTIFIED))
        .hasSizeGreaterThan(9000);
    assertThat(lines("a".repeat(500_000), 20, Manner.JUSTIFIED)).hasSize(125_000);
    assertThat(lines("\u00AD".repeat(200_000), 20, Manner.JUSTIFIED)).hasSize(1);
  }

  /** Lines without spaces can't be filled, but that is no reason to leave others empty. */
  @Test
  void aLineWithoutSpacesMakesNoOtherEmpty() {
    String word = "x".repeat(19);
    String full = "aa bb cc dd ee ff ";
    assertThat(lines(word + " " + full + word + " " + full + word, 100, Manner.JUSTIFIED))
        .containsExactly(word + " ", full, word + " ", full, word);
  }
}
