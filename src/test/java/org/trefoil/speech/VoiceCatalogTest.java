package org.trefoil.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void enginesOfOthersAreFoundAndBrokenOnesPassedOver(@TempDir Path folder) throws Exception {
    Path services = folder.resolve("META-INF/services/" + SpeechEngine.class.getName());
    Files.createDirectories(services.getParent());
    Files.writeString(services, "org.nowhere.Missing\n" + ClickEngine.class.getName() + "\n");
    Path profile = Files.writeString(folder.resolve("me.yaml"), "engine: click\nlanguage: en\n");
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    URL[] urls = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, own)) {
      thread.setContextClassLoader(loader);
      try (VoiceCatalog catalog = VoiceCatalog.installed()) {
        assertThat(catalog.engines())
            .extracting(SpeechEngine::name)
            .containsExactly("freetts", "espeak", "piper", "command", "click");
        Voice voice = Cast.choose(catalog, List.of(profile.toString())).standard();
        assertThat(catalog.missing(voice)).isEmpty();
        Path wave = folder.resolve("sample.wav");
        Sample.write(catalog, voice, wave);
        assertThat(Files.size(wave)).isGreaterThan(1000);
      }
    } finally {
      thread.setContextClassLoader(own);
    }
  }
}
