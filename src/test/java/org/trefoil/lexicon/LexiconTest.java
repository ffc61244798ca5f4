package org.trefoil.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.language.Language;
import org.trefoil.xml.XmlException;

class LexiconTest {

  private static final String HEAD =
      "<lexicon version='1.0' alphabet='ipa' xml:lang='en'"
          + " xmlns='http://www.w3.org/2005/01/pronunciation-lexicon'>\n";

  private final List<String> complaints = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "quay, the quay; a Quay; QUAY, quay|Quay|QUAY",
    "quay, quays quayside, ''",
    "Skarv, Skarv skarv SKARV, Skarv|SKARV",
    "US, US us Us, US",
    "New Guinea, in New  Guinea and New, New  Guinea",
    "New, New Guinea, New",
    "can, can can't can's, can|can",
    "t, can't t, t",
    "Ann, Ann's Ann’s Anna, Ann|Ann",
    "o'clock, o’clock, o’clock",
    "C++, C++ and C, C++",
    ".NET, ASP.NET or .NET, .NET",
    "mp, mp3 5mp mp, mp",
    "北京, 我去北京了, 北京",
    "café, cafés café, café",
    "soft, so\u00ADft, so\u00ADft"
  })
  void wordsAreFoundWhole(String grapheme, String text, String expected) {
    Lexicon lexicon = lexicon("en", grapheme);
    String found =
        lexicon.matches(text, Language.ENGLISH).stream()
            .map(match -> text.substring(match.from(), match.to()))
            .collect(Collectors.joining("|"));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void theLongestHoldsAndOfTwoTheLater() {
    Lexicon lexicon =
        lexicon("en", "York", "New York", "York Minster").and(lexicon("en", "New York"));
    List<Match> found = lexicon.matches("New York Minster", Language.ENGLISH);
    assertThat(found).singleElement().extracting(Match::to).isEqualTo(8);
    assertThat(found.get(0).lexeme()).isSameAs(lexicon.lexemes().get(3));
  }

  @Test
  void anExactSpellingGoesBeforeOneInOtherCapitals() {
    Lexicon lexicon = lexicon("en", "Polish", "polish");
    assertThat(lexicon.matches("Polish polish", Language.ENGLISH))
        .extracting(match -> match.lexeme().graphemes().get(0))
        .containsExactly("Polish", "polish");
  }

  @ParameterizedTest
  @CsvSource({
    "en, en-GB, true",
    "en-GB, en, true",
    "en-GB, en-US, false",
    "en, de, false",
    "de, de-AT, true"
  })
  void anEntryHoldsForItsLanguage(String own, String text, boolean holds) {
    assertThat(lexicon(own, "a b").matches("a b", new Language(text)).isEmpty()).isEqualTo(!holds);
  }

  @Test
  void aHostileTextTakesNoLongerThanItsLength() {
    Lexicon lexicon = lexicon("en", "a ".repeat(99) + "b", "\u00AD".repeat(9) + "x");
    String text = "a ".repeat(50_000) + " ".repeat(50_000) + "\u00AD".repeat(50_000);
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> lexicon.matches(text, Language.ENGLISH));
  }

  @Test
  void aLexiconIsReadWithAllItsWords() throws IOException {
    Lexicon read =
        read(
            HEAD
                + "<meta name='a' content='b'/>\n"
                + "<lexeme><grapheme>Ålesund</grapheme><grapheme>Aalesund</grapheme>\n"
                + "<phoneme>a</phoneme><phoneme prefer='true'> ˈoːləsʉn </phoneme></lexeme>\n"
                + "<lexeme role='x'><grapheme>W3C</grapheme><alias>Web\n Consortium</alias></lexeme>"
                + "</lexicon>");
    assertThat(read.lexemes())
        .containsExactly(
            new Lexeme(
                Language.ENGLISH,
                List.of("Ålesund", "Aalesund"),
                new Pronunciation.Phonemes("ˈoːləsʉn")),
            new Lexeme(
                Language.ENGLISH, List.of("W3C"), new Pronunciation.Alias("Web Consortium")));
    assertThat(complaints).isEmpty();
  }

  @Test
  void whatCanNotBeUsedIsToldByItsLine() throws IOException {
    Lexicon read =
        read(
            HEAD
                + "<lexeme><phoneme>a</phoneme></lexeme>\n"
                + "<lexeme><grapheme>b</grapheme></lexeme>\n"
                + "<lexeme><grapheme>c</grapheme><phoneme alphabet='x-arpa'>k</phoneme></lexeme>\n"
                + "<lexeme><grapheme>d</grapheme><phoneme>d€</phoneme></lexeme>\n"
                + "</lexicon>");
    assertThat(read.lexemes()).hasSize(1);
    assertThat(complaints)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("2 An entry has no word"),
            second -> assertThat(second).startsWith("3 The entry “b” has no pronunciation"),
            third -> assertThat(third).startsWith("4 The alphabet “x-arpa”"),
            fourth -> assertThat(fourth).startsWith("4 The entry “c”"),
            fifth -> assertThat(fifth).startsWith("5 “€” is no sign of IPA"));
  }

  @Test
  void otherFilesGiveNothing() throws IOException {
    assertThat(read("<html/>").lexemes()).isEmpty();
    assertThat(read(HEAD.replace(" xml:lang='en'", "") + "</lexicon>").lexemes()).isEmpty();
    assertThat(complaints).hasSize(2);
    assertThatThrownBy(() -> read("<!DOCTYPE lexicon [<!ENTITY a 'b'>]>" + HEAD + "</lexicon>"))
        .isInstanceOf(XmlException.class);
    assertThatThrownBy(() -> read("no xml")).isInstanceOf(XmlException.class);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    List<Lexeme> lexemes = new ArrayList<>(ShippedLexicon.all().lexemes());
    lexemes.add(
        new Lexeme(Language.ENGLISH, List.of("<&>\u0000"), new Pronunciation.Alias("a & b")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LexiconWriter.write(lexemes, Language.ENGLISH, out);
    Lexicon read = LexiconReader.read(out.toByteArray(), (line, said) -> complaints.add(said));
    assertThat(read.lexemes()).hasSameSizeAs(lexemes);
    assertThat(read.lexemes().subList(0, lexemes.size() - 1))
        .isEqualTo(lexemes.subList(0, lexemes.size() - 1));
    assertThat(complaints).isEmpty();
  }

  @Test
  void allLexiconsOfTheFolderComeWithTheProgram() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("voices/lexicons"))) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .isEqualTo(ShippedLexicon.FILES);
    }
    assertThat(ShippedLexicon.all().matches("On the quay", Language.ENGLISH)).hasSize(1);
  }

  private static Lexicon lexicon(String language, String... graphemes) {
    return new Lexicon(
        Stream.of(graphemes)
            .map(
                each ->
                    new Lexeme(
                        new Language(language), List.of(each), new Pronunciation.Phonemes("a")))
            .toList());
  }

  private Lexicon read(String xml) throws IOException {
    return LexiconReader.read(
        xml.getBytes(StandardCharsets.UTF_8),
        (line, sentence) -> complaints.add(line + " " + sentence));
  }
}
