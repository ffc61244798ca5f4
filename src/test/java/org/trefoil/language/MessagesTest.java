package org.trefoil.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/trefoil/language");

  @Test
  void speaksTheLanguageOfTheWork() {
    assertThat(Messages.of(new Language("de-AT")).text("epub.contents")).isEqualTo("Inhalt");
    assertThat(Messages.of(new Language("de-AT")).covers()).isTrue();
  }

  @Test
  void fallsBackToEnglishAndSaysSo() {
    Messages messages = Messages.of(new Language("tlh"));
    assertThat(messages.text("epub.contents")).isEqualTo("Contents");
    assertThat(messages.covers()).isFalse();
    assertThat(messages.language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void fillsThePlacesLiterally() {
    assertThat(Messages.of(Language.ENGLISH).text("note.back.nth", "$1", "\\{0}"))
        .isEqualTo("Back to reference \\{0} to note $1");
  }

  @Test
  void anUnknownKeyIsAMistakeOfOurs() {
    assertThatThrownBy(() -> Messages.of(Language.ENGLISH).text("no.such.key"))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "zh", "ar"})
  void everyLanguageSaysEverythingWithTheSamePlaces(String language) throws IOException {
    Properties english = properties("en");
    Properties other = properties(language);
    assertThat(other.stringPropertyNames().stream().filter(key -> !plural(key)))
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(other.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
      assertThat(other.getProperty(key)).as(key).isNotBlank();
    }
  }

  /** A form that English hasn't. */
  private static boolean plural(String key) {
    return key.matches(".*\\.(two|few|many)");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0, no rows",
    "en, 1, one row",
    "en, 2, 2 rows",
    "en, 101, 101 rows",
    "de, 0, keine Zeilen",
    "de, 1, eine Zeile",
    "fr, 0, aucune ligne",
    "fr, 1, une ligne",
    "zh, 0, 没有行",
    "ar, 0, بلا صفوف",
    "ar, 1, صف واحد",
    "ar, 2, صفان",
    "ar, 3, 3 صفوف",
    "ar, 11, 11 صفًا",
    "ar, 100, 100 صف",
    "ar, 103, 103 صفوف",
    "fi, 2, 2 rows"
  })
  void thingsAreCountedInTheFormsOfTheLanguage(String language, int number, String said) {
    assertThat(Messages.of(new Language(language)).counted("narration.rows", number))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "zh", "ar"})
  void everyCountHasAFormForEveryNumber(String language) throws IOException {
    for (String key : properties(language).stringPropertyNames()) {
      if (key.endsWith(".other")) {
        for (int number = 0; number < 205; number++) {
          String base = key.substring(0, key.length() - ".other".length());
          assertThat(Messages.of(new Language(language)).counted(base, number)).isNotBlank();
        }
      }
    }
  }

  private static TreeSet<String> places(String text) {
    return Pattern.compile("\\{[0-9]}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  private static Properties properties(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader in =
        Files.newBufferedReader(FOLDER.resolve("messages_" + language + ".properties"))) {
      properties.load(in);
    }
    return properties;
  }
}
