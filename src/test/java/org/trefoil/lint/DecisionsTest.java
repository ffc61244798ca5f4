package org.trefoil.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.config.SettingsException;
import org.trefoil.report.Diagnostic;

/** What authors decide: comments in the text, a configuration, safe changes. */
class DecisionsTest {

  private static final String LINKS =
      "See [here](https://example.org/a).\n\nSee [here](https://example.org/b).\n";

  private static String links(String text) {
    return Linted.of(text).places("MDA301");
  }

  @Test
  void aCommentBehindWordsSilencesItsLine() {
    assertThat(links(LINKS)).isEqualTo("1:5 3:5");
    assertThat(links(LINKS.replace("/a).", "/a). <!-- trefoil-ignore MDA301 -->")))
        .isEqualTo("3:5");
  }

  @Test
  void aCommentOnItsOwnLineSilencesTheNextBlock() {
    assertThat(links("<!-- trefoil-ignore link-text -->\n\n" + LINKS)).isEqualTo("5:5");
    assertThat(links("<!-- trefoil-ignore MDA301 -->\n" + LINKS)).isEqualTo("4:5");
    String list = "- See [here](https://example.org/c)\n- See [here](https://example.org/d)\n";
    assertThat(links("<!-- trefoil-ignore -->\n\n" + list)).isEmpty();
  }

  @Test
  void aPairOfCommentsSilencesWhatIsBetween() {
    String begun = "<!-- trefoil-ignore-begin MDA301, MDA302 -->\n\n" + LINKS;
    assertThat(links(begun)).isEmpty();
    assertThat(links(begun + "\n<!-- trefoil-ignore-end -->\n\n" + LINKS)).isEqualTo("9:5 11:5");
  }

  @Test
  void aCommentSilencesTheWholeFile() {
    assertThat(links(LINKS + "\n<!-- trefoil-ignore-file MDA301 a footer of the house -->\n"))
        .isEmpty();
  }

  @Test
  void commentsOfOtherRulesAndCommentsInCodeSilenceNothing() {
    assertThat(links("<!-- trefoil-ignore-file MDA101 -->\n\n" + LINKS)).isEqualTo("3:5 5:5");
    assertThat(links(LINKS + "\n    <!-- trefoil-ignore-file -->\n")).isEqualTo("1:5 3:5");
    assertThat(links(LINKS + "\n`<!-- trefoil-ignore-file -->`\n")).isEqualTo("1:5 3:5");
  }

  @Test
  void whatKeepsAFileFromBeingMadeCannotBeSilenced() throws SettingsException {
    String text = "<!-- trefoil-ignore-file -->\n\n![A lamp](missing.png)\n";
    assertThat(Linted.of(text, Configuration.parse("disable: all")).places("MDA803"))
        .isEqualTo("3:1");
  }

  @Test
  void aConfigurationSilencesAndWeighs() throws SettingsException {
    Configuration decided =
        Configuration.parse(
            "disable: [all]\nenable: [MDA301, image-alt]\nseverity:\n  link-text: error\n");
    Linted linted = Linted.of(LINKS + "\n![](dot.png)\n", decided);
    assertThat(linted.found().stream().map(DecisionsTest::shown))
        .containsExactly("MDA301 ERROR", "MDA301 ERROR", "MDA101 ERROR");
    assertThat(linted.report().hasErrors()).isTrue();
  }

  private static String shown(Diagnostic diagnostic) {
    return diagnostic.code().id() + " " + diagnostic.severity();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "disable: [MDA999]",
        "enable: [no-such-rule]",
        "rules: [MDA101]",
        "severity: {MDA101: fatal}",
        "severity: {MDA999: error}",
        "- MDA101"
      })
  void aConfigurationThatCannotBeUnderstoodIsRefused(String yaml) {
    assertThatThrownBy(() -> Configuration.parse(yaml)).isInstanceOf(SettingsException.class);
  }

  private static String mended(String text) {
    String now = text;
    for (int i = 0; i < 8; i++) {
      now = Fixes.apply(now, Linted.of(now.replace("\r\n", "\n")).found());
    }
    return now;
  }

  @Test
  void whatConversionRepairsIsRepairedInTheSource() {
    String text =
        "# One\n\n#### Two\n\n###### Three\n\n#### Four\n\n# Five\n\n## Six\n\n##\n\n"
            + "| a | b | c |\n|---|---|---|\n| 1 |\n2\n| 3 | 4 | 5 |\n\n"
            + "![Image of a dot](dot.png) The 𝐛𝐨𝐥𝐝 one.\n";
    assertThat(mended(text))
        .isEqualTo(
            "# One\n\n## Two\n\n### Three\n\n## Four\n\n# Five\n\n## Six\n\n\n\n"
                + "| a | b | c |\n|---|---|---|\n| 1 |  |  |\n2 |  |  |\n| 3 | 4 | 5 |\n\n"
                + "![A dot](dot.png) The bold one.\n");
  }

  @Test
  void mendingASecondTimeChangesNothingAndLineEndsStay() {
    String text = "# One\r\n\r\n#### Two\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 |\r\n";
    String once = mended(text);
    assertThat(once).isEqualTo("# One\r\n\r\n## Two\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 |  |\r\n");
    assertThat(mended(once)).isEqualTo(once);
  }

  @Test
  void whatIsMendedSaysTheSameAsBefore() {
    List<String> texts =
        List.of(
            "# One\n\n> #### Two\n\nWords.\n",
            "# One\n\nTwo\n---\n\n#### Three\n",
            "![image of](dot.png)\n",
            "- # One\n\n  ### Two\n");
    for (String text : texts) {
      String once = mended(text);
      assertThat(words(once)).isEqualTo(words(text));
      assertThat(mended(once)).isEqualTo(once);
    }
  }

  private static String words(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
