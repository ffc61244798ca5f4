package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

  @Test
  void yieldsToTheReader() throws IOException {
    assertThat(css())
        .as("no colour, no pixel, no font but the generic monospace, nothing imported")
        .doesNotContainPattern("[0-9]px|[0-9]pt\\b")
        .doesNotContainPattern("(^|[^-])color|background|#[0-9a-f]{3}|rgb")
        .doesNotContainPattern("font-family: (?!monospace)")
        .doesNotContain("@import", "url(", "!important", "var(", "position:");
  }

  @Test
  void holdsNothingThatShopsChokeOn() throws IOException {
    assertThat(css().replaceAll("(?s)/\\*.*?\\*/", "")).doesNotContain("--");
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
        .filter(name -> !name.startsWith("rank-") && !name.startsWith("paren-"))
        .forEach(unused::add);
    assertThat(unused).isEmpty();
  }

  private static String css() throws IOException {
    return new String(StyleSheet.bytes(), StandardCharsets.UTF_8);
  }
}
