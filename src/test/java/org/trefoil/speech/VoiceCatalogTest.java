package org.trefoil.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trefoil.speech.freetts.FreeTtsEngine;

class VoiceCatalogTest {

  @Test
  void holdsEveryProfileOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("voices"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".yaml"))
                  .map(name -> name.replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(
              VoiceCatalog.installed().voices().stream().map(Voice::name).toList());
    }
  }

  @Test
  void everyEmbeddedVoiceSpeaksItsSample() throws SpeechException {
    FreeTtsEngine engine = new FreeTtsEngine();
    for (Voice voice : VoiceCatalog.installed().voices()) {
      assertThat(engine.missing(voice)).isEmpty();
      assertThat(voice.licence()).isNotBlank();
      try (Synthesizer synthesizer = engine.synthesizer(voice)) {
        Speech speech =
            synthesizer.speak(
                new Phrase(
                    Scripts.words(voice.sample()), org.trefoil.narration.Cue.Voicing.PLAIN, true));
        assertThat(speech.samples().length).isGreaterThan(3 * synthesizer.sampleRate());
        assertThat(speech.words()).noneMatch(Speech.Time::silent);
      }
    }
  }

  @Test
  void aProfileNeedsEngineVoiceAndLanguageAlone() throws SpeechException {
    Voice voice =
        VoiceProfile.read("bob", "engine: e\nvoice: v\nlanguage: de_AT\n", Optional.empty());
    assertThat(voice.name()).isEqualTo("bob");
    assertThat(voice.language().tag()).isEqualTo("de-AT");
    assertThat(voice.rate()).isEqualTo(160);
    assertThat(voice.quotation()).isEqualTo(Voice.Quotation.NONE);
  }

  @Test
  void numbersBeyondReasonAreMovedInside() throws SpeechException {
    Voice voice =
        VoiceProfile.read(
            "b", "engine: e\nvoice: v\nlanguage: de\nrate: 1e9\nvolume: -400\n", Optional.empty());
    assertThat(voice.rate()).isEqualTo(600);
    assertThat(voice.volume()).isEqualTo(-24);
  }

  @Test
  void aBrokenProfileIsRefusedWithASentence() {
    for (String yaml :
        List.of("", "engine: e", "- a\n- b", "engine: e\nvoice: v\nlanguage: not a tag\n")) {
      assertThatThrownBy(() -> VoiceProfile.read("bob", yaml, Optional.empty()))
          .isInstanceOf(SpeechException.class)
          .hasMessageContaining("bob");
    }
  }
}
