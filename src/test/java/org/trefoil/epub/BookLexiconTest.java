package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trefoil.language.Language;
import org.trefoil.lexicon.Lexeme;
import org.trefoil.lexicon.Lexicon;
import org.trefoil.lexicon.LexiconReader;
import org.trefoil.lexicon.Pronunciation;
import org.trefoil.media.Assets;

class BookLexiconTest {

  private static final Lexeme SKARV =
      new Lexeme(Language.ENGLISH, List.of("Skarv"), new Pronunciation.Phonemes("ˈskɑːrv"));
  private static final Lexeme W3C =
      new Lexeme(Language.ENGLISH, List.of("W3C"), new Pronunciation.Alias("Web <Consortium>"));
  private static final Lexeme UNUSED =
      new Lexeme(Language.ENGLISH, List.of("Unused"), new Pronunciation.Alias("never"));
  private static final Lexeme GERMAN =
      new Lexeme(new Language("de"), List.of("Skarv"), new Pronunciation.Phonemes("a"));

  private static Unpacked book(Lexeme... lexemes) {
    Building building = new Building();
    return Unpacked.book(
        Building.document(
            building.heading(1, "The Skarv"),
            building.paragraph("Skarv’s crew at the W3C; SKARV & Skarvs.")),
        Assets.NONE,
        EpubOptions.DEFAULT.withLexicon(new Lexicon(List.of(lexemes))));
  }

  @Test
  void wordsCarryTheirSoundsAndTheBookTheEntriesItNeeds() throws IOException {
    Unpacked book = book(SKARV, W3C, UNUSED, GERMAN);
    assertThat(book.text())
        .contains("The <span ssml:ph=\"ˈskɑːrv\">Skarv</span>")
        .contains("<span ssml:ph=\"ˈskɑːrv\">Skarv</span>’s crew at the W3C; ")
        .contains("<span ssml:ph=\"ˈskɑːrv\">SKARV</span> &amp; Skarvs.")
        .contains("ssml:alphabet=\"ipa\"")
        .contains(
            "<link rel=\"pronunciation\" type=\"application/pls+xml\" hreflang=\"en\""
                + " href=\"lexicon-en.pls\"/>");
    Lexicon written =
        LexiconReader.read(
            book.file("lexicon-en.pls").getBytes(StandardCharsets.UTF_8),
            (line, sentence) -> {
              throw new AssertionError(sentence);
            });
    assertThat(written.lexemes()).containsExactly(SKARV, W3C);
    assertThat(book.findings()).isEmpty();
  }

  @Test
  void aBookThatNeedsNoneHasNone() {
    assertThat(book(UNUSED, GERMAN).text()).doesNotContain("ssml").doesNotContain("pronunciation");
  }
}
