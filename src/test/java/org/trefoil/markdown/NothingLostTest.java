package org.trefoil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.trefoil.document.Inline;
import org.trefoil.source.Span;

/** What holds for every text, tried on texts that a seeded generator takes apart and mixes. */
class NothingLostTest {

  private static final int ROUNDS = 3_000;

  private static final List<String> SEEDS =
      ExampleReader.readExamples(TestResources.getSpec()).stream().map(Example::getSource).toList();

  private static final List<String> PIECES =
      List.of(
          "*",
          "**",
          "_",
          "~~",
          "~",
          "^",
          "`",
          "``",
          "```\n",
          "$",
          "$$",
          "$$\n",
          "[",
          "]",
          "](",
          ")",
          "![",
          "[^a]",
          "[^a]: ",
          "{lang=ar}",
          "{#x}",
          "{",
          "}",
          "<em>",
          "</em>",
          "<span lang=fr>",
          "</span>",
          "<div>\n",
          "\n</div>\n",
          "<br>",
          "<script>",
          "&amp;",
          "&#0;",
          "&",
          "\\",
          "\n",
          "\n\n",
          "  \n",
          "    ",
          "\t",
          "> ",
          "- ",
          "1. ",
          "- [ ] ",
          "# ",
          "\n---\n",
          "\n===\n",
          "|",
          "\n|-|-|\n",
          ": ",
          "\n: ",
          "> [!NOTE] ",
          "— ",
          "http://a.b",
          "a@b.c",
          "*[A]: b\n",
          "\u0627",
          "漢",
          "😀",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "\r\n",
          "\u2028",
          "---\ntitle: x\n---\n");

  private static final String WORD = "qzxword";

  /** Where a word is not text but part of an address, of a name or of a comment. */
  private static final List<String> HIDES =
      List.of("<", "](", "]:", "](", "{", "```", "~~~", "---", "*[", "&");

  private final Random random = new Random(20_240_601);

  @Test
  void mixedTextsAreReadWithExactPlacesAndAllTheirWords() {
    for (int round = 0; round < ROUNDS; round++) {
      String markdown = mixed();
      Reads reads = read(markdown);
      checkPlaces(reads);
      boolean hides = HIDES.stream().anyMatch(markdown::contains);
      if (!hides) {
        assertThat(count(reads.document().toString()))
            .as(markdown)
            .isGreaterThanOrEqualTo(count(markdown));
      }
      assertThat(reads.document().toString()).as(markdown).doesNotContain("\u0000");
      assertThat(hasLoneSurrogate(reads.document().blocks().toString())).as(markdown).isFalse();
    }
  }

  @Test
  void everyPrefixOfTheSampleIsReadWithExactPlaces() throws IOException {
    String sample = Files.readString(Path.of("samples/kitchen-sink.md"));
    for (int end = 0; end <= sample.length(); end++) {
      checkPlaces(read(sample.substring(0, end)));
    }
  }

  @Test
  void readingTwiceGivesTheSame() {
    for (int round = 0; round < 200; round++) {
      String markdown = mixed();
      assertThat(Reads.of(markdown).document().blocks().toString())
          .isEqualTo(Reads.of(markdown).document().blocks().toString());
    }
  }

  private static Reads read(String markdown) {
    try {
      return Reads.of(markdown);
    } catch (RuntimeException | StackOverflowError thrown) {
      throw new AssertionError("Threw on: " + markdown, thrown);
    }
  }

  private String mixed() {
    StringBuilder text = new StringBuilder(seed());
    for (int i = random.nextInt(12); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> text.insert(at, " " + WORD + " ");
        case 2 -> text.insert(at, seed());
        default -> text.delete(at, Math.min(text.length(), at + random.nextInt(6)));
      }
    }
    return text.toString();
  }

  private String seed() {
    return SEEDS.get(random.nextInt(SEEDS.size()));
  }

  private static int count(String text) {
    int count = 0;
    for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
      count++;
    }
    return count;
  }

  private static void checkPlaces(Reads reads) {
    String source = reads.source().text();
    Everything all = Everything.in(reads.document());
    for (Span span : all.spans) {
      assertThat(span.end()).as(source).isLessThanOrEqualTo(source.length());
    }
    for (Inline.Text text : all.characters) {
      if (text.value().length() == text.span().length()) {
        String written = source.substring(text.span().start(), text.span().end());
        assertThat(text.value()).as(source).isEqualTo(written.replace('\n', ' '));
      }
    }
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
