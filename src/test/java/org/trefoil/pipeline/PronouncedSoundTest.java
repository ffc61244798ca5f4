package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.language.Language;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;

/** An entry of a lexicon is heard in the samples; what is wrong with a lexicon has a place. */
class PronouncedSoundTest {

  private static final String TEXT = "# Port\n\nThe Skarv came in.\n";
  private static final String LEXICON =
      """
      <lexicon version="1.0" alphabet="ipa" xml:lang="en"
          xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
        <lexeme><grapheme>%s</grapheme>%s</lexeme>
      </lexicon>
      """;

  @TempDir private Path folder;

  @Test
  void onlyTheWordsOfALexiconSoundDifferent() throws Exception {
    byte[] plain = samples("a", "");
    assertThat(samples("b", "")).isEqualTo(plain);
    String other = LEXICON.formatted("Gannet", "<alias>bird</alias>");
    assertThat(samples("c", other)).isEqualTo(plain);
    byte[] alias = samples("d", LEXICON.formatted("Skarv", "<alias>cormorant</alias>"));
    byte[] sounds = samples("e", LEXICON.formatted("Skarv", "<phoneme>skɑːf</phoneme>"));
    assertThat(alias).isNotEqualTo(plain).isNotEqualTo(sounds);
    assertThat(sounds).isNotEqualTo(plain);
  }

  private byte[] samples(String name, String lexicon) throws Exception {
    Path own = Files.createDirectory(folder.resolve(name));
    Path text = own.resolve("port.md");
    Files.writeString(text, TEXT);
    if (!lexicon.isEmpty()) {
      Files.writeString(own.resolve("port.pls"), lexicon);
    }
    Options options =
        Options.builder()
            .targets(Target.AUDIO)
            .audio(AudioFormat.WAV)
            .language(Language.ENGLISH)
            .build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      conversion.convert(conversion.read(text), own);
    }
    return Files.readAllBytes(own.resolve("port.wav"));
  }

  @Test
  void whatTheFrontMatterNamesIsPointedAt() throws Exception {
    Files.writeString(folder.resolve("odd.pls"), LEXICON.formatted("Skarv", ""));
    Path text = folder.resolve("book.md");
    String front = "---\ntitle: Lexicon\nlang: en\nlexicon:\n  - gone.pls\n  - odd.pls\n---\n\n";
    Files.writeString(text, front + TEXT);
    Options options = Options.builder().targets().build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      Manuscript manuscript = conversion.read(text);
      conversion.script(manuscript);
      assertThat(places(manuscript)).containsExactly("MDA904 gone.pls", "MDA905 odd.pls");
    }
  }

  private static List<String> places(Manuscript manuscript) {
    String text = manuscript.document().source().text();
    return manuscript.report().diagnostics().stream()
        .filter(found -> found.code() == Code.BAD_LEXICON || found.code() == Code.BAD_LEXEME)
        .map(found -> found.code().id() + " " + at(found, text))
        .toList();
  }

  private static String at(Diagnostic found, String text) {
    return text.substring(found.span().start(), found.span().end());
  }
}
