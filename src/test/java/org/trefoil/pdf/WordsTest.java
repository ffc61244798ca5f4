package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.document.Inline;
import org.trefoil.language.Language;
import org.trefoil.source.Span;

/** Strings, numbers and words as the file writes them. */
class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "-1.5, -1.5",
    "0.001, 0.001",
    "-0.0004, 0",
    "12.34, 12.34",
    "841.8898, 841.89",
    "100000.05, 100000.05"
  })
  void numbersAreCutToThousandths(double number, String written) {
    assertThat(written(new ByteStream().number(number))).isEqualTo(written + " ");
  }

  private static String written(ByteStream content) {
    return new String(content.toBytes(), StandardCharsets.US_ASCII);
  }

  @Test
  void textStringsAreUtf16WithAMark() {
    assertThat(written(new ByteStream().text("é🎈"))).isEqualTo("<FEFF00E9D83CDF88>");
  }

  @Test
  void charactersThatSayNothingAreReplaced() {
    assertThat(CleanText.of("a\uE000b\uD800c\u0000d\uFFFEe"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    assertThat(CleanText.of("plain 🎈")).isEqualTo("plain 🎈");
    assertThat(CleanText.of(new String(Character.toChars(0x10FFFF)))).isEqualTo("\uFFFD");
  }

  @Test
  void theMapToCharactersHasBlocksOfAHundred() {
    TreeMap<Integer, String> characters = new TreeMap<>();
    for (int i = 0; i < 101; i++) {
      characters.put(i, "x");
    }
    characters.put(5, "ffi");
    String map = new String(ToUnicode.of(characters), StandardCharsets.US_ASCII);
    assertThat(map).contains("100 beginbfchar", "1 beginbfchar", "<0005> <006600660069>");
  }

  @Test
  void addressesAreSevenBits() {
    assertThat(AsciiAddress.of("https://example.org/ü x%20~"))
        .isEqualTo("https://example.org/%C3%BC%20x%20~");
  }

  @Test
  void aLinkSaysItsPurposeInWords() {
    Map.of(
            link("https://example.org/a", "", "the tables"), "the tables",
            link("https://example.org/a?b", "", "https://example.org/a?b"),
                "Web page at example.org",
            link("https://example.org", "", "www.example.org"), "Web page at example.org",
            link("mailto:a@example.org?subject=x", "", "a@example.org"), "E-mail to a@example.org",
            link("tel:+1234", "", "tel:+1234"), "Call +1234",
            link("https://example.org", "Tide tables", "https://example.org"), "Tide tables",
            link("https://example.org", "Tide tables", "here"), "here (Tide tables)",
            link("https://example.org", "", " "), "Web page at example.org")
        .forEach(
            (link, words) ->
                assertThat(new LinkPurpose(Phrases.in(Language.ENGLISH)).of(link))
                    .isEqualTo(words));
  }

  private static Inline link(String uri, String title, String text) {
    List<Inline> words = List.of(new Inline.Text(Span.START, text));
    return new Inline.Link(Span.START, new Inline.Target.Address(uri), title, words);
  }
}
