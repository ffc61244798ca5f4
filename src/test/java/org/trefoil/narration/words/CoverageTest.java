package org.trefoil.narration.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.language.Language;

/** Nothing that is written stays unspoken, whatever it is. */
class CoverageTest {

  private static final String[] SNIPPETS = {
    "word",
    "The",
    "NASA",
    "U.S.",
    "Dr.",
    "e.g.",
    "don’t",
    "3rd",
    "1990s",
    "$3.50",
    "10:30",
    "v2.0.1",
    "½",
    "x²",
    "№",
    "http://a.b/c?d=1",
    "k@example.org",
    "#tag",
    "中文字",
    "かな",
    "서울",
    "Москва",
    "صباح",
    "हिन्दी",
    "ไทย",
    "ελληνικά",
    "עברית",
    "😀",
    "👍🏽",
    "🇩🇪",
    "\uD835\uDC00",
    "\uD800",
    "\uDC00",
    "\u00AD",
    "\u200B",
    "\u0301",
    "\u00A0",
    "\t",
    "\n",
    "“",
    "”",
    "—",
    "–",
    "…",
    "(",
    ")",
    "/",
    "\\",
    "{",
    "}",
    "_",
    "^",
    "&",
    "%",
    "°C",
    "km/h",
    "5 km",
    "II",
    "Henry VIII",
    "May 3, 2026",
    "2026-05-17",
    "+1 555 010 9999",
    "1,234.5",
    "\\frac",
    "\\left",
    "\\text",
    "\\begin{x}",
    "'",
    "\"",
    ".",
    ",",
    ":",
    " ",
    " ",
    " ",
    "٣٤",
    "१२",
    "①",
    "Ⅳ",
    "ﬁ"
  };

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "zh", "ar", "und", "xx"})
  void everyLetterAndDigitLiesInOneStretch(String tag) {
    Random random = new Random(20260517);
    Verbalizer verbalizer = Verbalizer.of(new Language(tag));
    for (int i = 0; i < 500; i++) {
      String text = text(random);
      for (Manner manner : Manner.values()) {
        check(text, verbalizer.words(text, manner), tag.equals("en") || manner == Manner.TEXT);
      }
    }
  }

  @Test
  void anyCharacterMayStandAlone() {
    Verbalizer english = Verbalizer.of(Language.ENGLISH);
    for (int c = 0; c < 0x20000; c += c < 0x2C00 ? 3 : 37) {
      String text = Character.toString(c);
      List<Spoken> words = english.words(text, Manner.TEXT);
      check(text, words, true);
      boolean quiet = Marks.silent(c) || Marks.invisible(c) || Marks.space(c);
      assertThat(words.isEmpty()).as("U+%X".formatted(c)).isEqualTo(quiet);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(SNIPPETS[random.nextInt(SNIPPETS.length)]);
    }
    return text.toString();
  }

  private static void check(String text, List<Spoken> words, boolean complete) {
    int covered = 0;
    int from = -1;
    for (Spoken word : words) {
      assertThat(word.word()).as(text).isNotBlank().doesNotContain(" ", "\n", "\t");
      assertThat(word.after()).isIn("", ",", ".", "?", "!", ":", ";");
      boolean same = word.from() == from && word.to() == covered;
      assertThat(same || word.from() >= covered).as(text + " at " + word).isTrue();
      if (!same && complete) {
        assertThat(heard(text, covered, word.from())).as(text + " before " + word).isFalse();
      }
      from = word.from();
      covered = Math.max(covered, word.to());
    }
    assertThat(covered).as(text).isLessThanOrEqualTo(text.length());
    if (complete) {
      assertThat(heard(text, covered, text.length())).as(text + " after " + covered).isFalse();
    }
  }

  /** Whether letters or digits stand in a stretch that nobody says. */
  private static boolean heard(String text, int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(c -> Character.isLetterOrDigit(c));
  }
}
