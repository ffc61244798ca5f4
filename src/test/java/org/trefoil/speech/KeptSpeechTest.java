package org.trefoil.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.language.Language;
import org.trefoil.narration.Cue;
import org.trefoil.narration.Script;
import org.trefoil.source.Span;
import org.trefoil.speech.store.FolderStore;
import org.trefoil.timeline.Timeline;

/** What is spoken a second time, and what isn't. */
class KeptSpeechTest {

  private static final Voice VOICE = ClickEngine.voice("eve", "en");

  @TempDir private Path folder;
  private final AtomicInteger spoken = new AtomicInteger();

  /** Counts what the engine is asked for. */
  private final class Counting implements SpeechEngine {
    private final ClickEngine engine = new ClickEngine();
    private final String version;

    Counting(String version) {
      this.version = version;
    }

    @Override
    public String name() {
      return engine.name();
    }

    @Override
    public Optional<String> missing(Voice voice) {
      return Optional.empty();
    }

    @Override
    public String fingerprint(Voice voice) {
      return version;
    }

    @Override
    public Synthesizer synthesizer(Voice voice) {
      Synthesizer inner = engine.synthesizer(voice);
      return new Synthesizer() {
        @Override
        public int sampleRate() {
          return inner.sampleRate();
        }

        @Override
        public Speech speak(Phrase phrase) throws SpeechException {
          spoken.incrementAndGet();
          return inner.speak(phrase);
        }

        @Override
        public void close() {
          inner.close();
        }
      };
    }
  }

  @Test
  void aSecondRunSpeaksNothingAndSoundsTheSame() throws Exception {
    List<Short> first = speak(VOICE, "1", "one two", "three", "four five six");
    assertThat(spoken).hasValue(3);
    assertThat(speak(VOICE, "1", "one two", "three", "four five six")).isEqualTo(first);
    assertThat(spoken).hasValue(3);
  }

  @Test
  void afterAnEditOfOneSentenceOneIsSpoken() throws Exception {
    speak(VOICE, "1", "one two", "three", "four five six");
    spoken.set(0);
    speak(VOICE, "1", "new first", "one two", "four five six", "three");
    assertThat(spoken).hasValue(1);
  }

  @Test
  void whatShapesTheSoundCountsAndNothingElse() throws Exception {
    speak(VOICE, "1", "one two");
    spoken.set(0);
    speak(
        new Voice(
            "other",
            "click",
            "eve",
            VOICE.language(),
            "female",
            160,
            1,
            0,
            3,
            Voice.Quotation.NONE,
            "licence",
            "sample",
            java.util.Map.of()),
        "1",
        "one two");
    assertThat(spoken).as("name, pauses and words about it").hasValue(0);
    speak(
        new Voice(
            "eve",
            "click",
            "eve",
            VOICE.language(),
            "",
            161,
            1,
            0,
            1,
            Voice.Quotation.NONE,
            "",
            "",
            java.util.Map.of()),
        "1",
        "one two");
    assertThat(spoken).as("rate").hasValue(1);
    speak(VOICE, "2", "one two");
    assertThat(spoken).as("version of the engine").hasValue(2);
    speak(VOICE, "1", "one two.");
    assertThat(spoken).as("punctuation").hasValue(3);
  }

  @Test
  void theSoundOfAWordInALexiconCounts() {
    Cue.Word word = new Cue.Word("tomato", "", 0, 6);
    Cue.Word other = new Cue.Word("tomato", "", 0, 6, word.origin(), "təˈmɑːtəʊ");
    assertThat(ClipKey.of("e", VOICE, new Phrase(List.of(word), Cue.Voicing.PLAIN, true)))
        .isNotEqualTo(ClipKey.of("e", VOICE, new Phrase(List.of(other), Cue.Voicing.PLAIN, true)));
  }

  private List<Short> speak(Voice voice, String version, String... sentences)
      throws IOException, InterruptedException {
    List<Short> heard = new ArrayList<>();
    List<Cue> cues = new ArrayList<>();
    for (String sentence : sentences) {
      cues.add(Scripts.say("s-" + cues.size(), sentence));
    }
    try (FolderStore store = new FolderStore(folder, 1 << 30);
        Speaker speaker =
            new Speaker(
                Cast.of(voice),
                List.of(new Counting(version)),
                SpeakingOptions.DEFAULTS.withThreads(2).with(store))) {
      Timeline timeline =
          speaker.speak(
              new Script(Language.ENGLISH, cues),
              (samples, from, to) -> {
                for (int i = from; i < to; i++) {
                  heard.add(samples[i]);
                }
              },
              Scripts.report(),
              id -> Span.START,
              SpeechProgress.NONE);
      assertThat(timeline.clips()).hasSize(sentences.length);
    }
    return heard;
  }
}
