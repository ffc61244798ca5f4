package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

  @Test
  void yieldsToTheReader() throws IOException {
    assertThat(css().replaceAll("(\\.heard|math|img)[^}]*}", ""))
        .as("no colour, no pixel, no font but the generic monospace and those of formulas")
        .doesNotContainPattern("[0-9]px|[0-9]pt\\b")
        .doesNotContainPattern("(^|[^-])color|background|#[0-9a-f]{3}|rgb")
        .doesNotContainPattern("font-family: (?!monospace)")
        .doesNotContain("@import", "url(", "!important", "var(", "position:");
  }

  @Test
  void holdsNothingThatShopsChokeOn() throws IOException {
    assertThat(css().replaceAll("(?s)/\\*.*?\\*/", "")).doesNotContain("--");
  }

  /** WCAG 2.2, 1.4.3: both colours are stated together, so the reader's theme doesn't matter. */
  @Test
  void whatHasAColourKeepsItsContrastInEveryTheme() throws IOException {
    int pairs = 0;
    Matcher rules = Pattern.compile("\\{([^{}]*)}").matcher(css());
    while (rules.find()) {
      String rule = rules.group(1);
      if (rule.matches("(?s).*(color|background).*")) {
        double ground = luminance(hex(rule, "background-color"));
        double letters = luminance(hex(rule, "(?<!-)color"));
        double lighter = Math.max(ground, letters) + 0.05;
        assertThat(lighter / (Math.min(ground, letters) + 0.05)).as(rule).isGreaterThan(7);
        pairs++;
      }
    }
    assertThat(pairs).as("what is heard, and pictures").isEqualTo(2);
  }

  private static String hex(String rule, String property) {
    Matcher value = Pattern.compile(property + ": #(\\w{6});").matcher(rule);
    assertThat(value.find()).as(property + " in " + rule).isTrue();
    return value.group(1);
  }

  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void everyClassOfItIsWrittenSomewhere() throws IOException {
    String written = Unpacked.book(EveryConstruct.document(), EveryConstruct.assets()).text();
    Set<String> unused = new TreeSet<>();
    Pattern.compile("\\.([a-z][a-z0-9-]*)[^{}]*\\{")
        .matcher(css().replaceAll("(?s)/\\*.*?\\*/|@[^}]*}", ""))
        .results()
        .map(result -> result.group(1))
        .filter(
            name -> !Pattern.compile("class=\"[^\"]*\\b" + name + "\\b").matcher(written).find())
        .filter(
            name ->
                !name.equals(StyleSheet.ACTIVE)
                    // only where there is a cover (CoverTest), or a formula of many lines
                    && !name.equals("cover")
                    && !name.equals("lines")
                    && !name.equals("wide") // NarrowPageTest
                    && !name.startsWith("rank-")
                    && !name.startsWith("paren-"))
        .forEach(unused::add);
    assertThat(unused).isEmpty();
  }

  private static String css() throws IOException {
    return new String(StyleSheet.bytes(), StandardCharsets.UTF_8);
  }
}
