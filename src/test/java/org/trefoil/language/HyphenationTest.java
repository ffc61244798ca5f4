package org.trefoil.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HyphenationTest {

  private static String parted(String language, String word) {
    int[] points = Hyphenation.of(new Language(language)).orElseThrow().points(word);
    StringBuilder parted = new StringBuilder(word);
    for (int i = points.length - 1; i >= 0; i--) {
      parted.insert(points[i], '-');
    }
    return parted.toString();
  }

  /** Liang's own example, and an exception that stands in the file. */
  @Test
  void englishWordsArePartedAsLiangDid() {
    assertThat(parted("en", "hyphenation")).isEqualTo("hy-phen-ation");
    assertThat(parted("en", "Associates")).isEqualTo("As-so-ciates");
    assertThat(parted("en-US", "project")).isEqualTo("project");
  }

  @Test
  void wordsOfOtherLanguagesArePartedByTheirOwnRules() {
    assertThat(parted("de", "Schifffahrtsgesellschaft")).isEqualTo("Schiff-fahrts-ge-sell-schaft");
    assertThat(parted("es", "construcción")).isEqualTo("cons-truc-ción");
    assertThat(parted("ru", "гидроэлектростанция")).contains("-");
    assertThat(parted("fi", "kansalaisuus")).isEqualTo("kan-sa-lai-suus");
    assertThat(parted("el", "αλφάβητο")).contains("-");
    assertThat(parted("tr", "İstanbul")).contains("-");
  }

  @Test
  void aTagFindsThePatternsOfItsLanguage() {
    assertThat(Hyphenation.of(new Language("de-AT"))).isPresent();
    assertThat(Hyphenation.of(new Language("en-GB")))
        .isNotEqualTo(Hyphenation.of(new Language("en")));
    assertThat(Hyphenation.of(new Language("zh-Hans"))).isEmpty();
  }

  @Test
  void aStubOfAWordStaysWhole() {
    assertThat(parted("en", "on")).isEqualTo("on");
    assertThat(parted("en", "x".repeat(300))).isEqualTo("x".repeat(300));
  }

  @Test
  void marksStayWithTheirLetter() {
    String word = "e\u0301cole\u0301ment";
    for (int point : Hyphenation.of(new Language("fr")).orElseThrow().points(word)) {
      assertThat(Character.getType(word.charAt(point)))
          .isNotEqualTo((int) Character.NON_SPACING_MARK);
    }
  }

  @Test
  void everyFileOfTheListIsThereAndNamesALicence() throws IOException {
    assertThat(Hyphenation.files()).hasSizeGreaterThan(60);
    for (String tag : Hyphenation.files().keySet()) {
      assertThat(Hyphenation.of(new Language(tag))).as(tag).isPresent();
    }
    Set<String> names = new TreeSet<>(Hyphenation.files().values());
    for (String name : names) {
      try (InputStream in =
          HyphenationTest.class.getResourceAsStream("/org/trefoil/hyphenation/" + name)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).as(name).containsIgnoringCase("licence:").contains("\\patterns");
      }
    }
    assertThat(Arrays.asList("cs", "sk", "id", "mk", "ro"))
        .allMatch(tag -> Hyphenation.of(new Language(tag)).isEmpty());
  }
}
