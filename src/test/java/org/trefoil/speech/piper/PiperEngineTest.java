package org.trefoil.speech.piper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.Programs;
import org.trefoil.language.Language;
import org.trefoil.narration.Cue;
import org.trefoil.speech.Phrase;
import org.trefoil.speech.Scripts;
import org.trefoil.speech.Speech;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.Synthesizer;
import org.trefoil.speech.Voice;

/** With the real ONNX Runtime, the real eSpeak NG and a model that the test writes. */
class PiperEngineTest {

  private static final double SECONDS_EACH = (double) TinyVoice.SAMPLES / TinyVoice.RATE;

  private static PiperEngine engine;
  @TempDir private Path folder;
  private Path model;

  @BeforeAll
  static void start() {
    Programs.require("espeak-ng");
    engine = new PiperEngine();
  }

  @BeforeEach
  void place() {
    model = folder.resolve("tiny.onnx");
  }

  @AfterAll
  static void stop() {
    if (engine != null) {
      engine.close();
    }
  }

  @Test
  void aModelIsAVoiceByItsFile() throws Exception {
    TinyVoice.write(model, "en-us");
    Voice voice = engine.voice(model).orElseThrow();
    assertThat(voice.name()).isEqualTo("tiny");
    assertThat(voice.language().tag()).isEqualTo("en-US");
    assertThat(engine.missing(voice)).isEmpty();
    assertThat(engine.voice(Path.of("tiny.yaml"))).isEmpty();
  }

  /** The durations are those of the tones, so every word begins and ends with its phonemes. */
  @Test
  void wordsSoundWhereTheDurationsTell() throws Exception {
    TinyVoice.write(model, "en-us", TinyVoice.Part.DURATIONS);
    Speech speech = speak(voice(Map.of()), "hello world, hello");
    assertThat(speech.words()).hasSize(3);
    Speech.Time hello = speech.words().get(0);
    Speech.Time world = speech.words().get(1);
    Speech.Time again = speech.words().get(2);
    assertThat(hello.start()).as("^ and its padding are before it").isGreaterThan(0);
    assertThat(seconds(hello))
        .as("h ə l ˈ o ʊ, each padded")
        .isCloseTo(12 * SECONDS_EACH, within(0.01));
    assertThat(seconds(world))
        .as("w ˈ ɜ ː l d, each padded")
        .isCloseTo(12 * SECONDS_EACH, within(0.01));
    assertThat(again.end() - again.start()).isEqualTo(hello.end() - hello.start());
    assertThat((world.start() - hello.end()) / (double) TinyVoice.RATE)
        .as("a space, padded")
        .isCloseTo(2 * SECONDS_EACH, within(0.001));
    assertThat((again.start() - world.end()) / (double) TinyVoice.RATE)
        .as("a comma and a space, padded")
        .isCloseTo(4 * SECONDS_EACH, within(0.001));
  }

  @Test
  void withoutDurationsWordsShareTheTimeByTheirPhonemes() throws Exception {
    TinyVoice.write(model, "en-us");
    Speech speech = speak(voice(Map.of()), "a wonderful day");
    assertThat(speech.words()).hasSize(3).noneMatch(Speech.Time::silent);
    assertThat(speech.words().get(0).start()).isZero();
    assertThat(speech.words().get(2).end()).isEqualTo(speech.samples().length);
    assertThat(seconds(speech.words().get(1))).isGreaterThan(3 * seconds(speech.words().get(0)));
  }

  @Test
  void theSamePhraseGivesTheSameSamplesOnAnyThread() throws Exception {
    TinyVoice.write(model, "en-us", TinyVoice.Part.DURATIONS);
    short[] first = speak(voice(Map.of()), "The ferry leaves at ten.").samples();
    speak(voice(Map.of()), "Something else.");
    assertThat(speak(voice(Map.of()), "The ferry leaves at ten.").samples()).isEqualTo(first);
    List<short[]> others = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  short[] samples = speak(voice(Map.of()), "The ferry leaves at ten.").samples();
                  synchronized (others) {
                    others.add(samples);
                  }
                } catch (SpeechException failed) {
                  throw new IllegalStateException(failed);
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(others).hasSize(2).allSatisfy(samples -> assertThat(samples).isEqualTo(first));
    try (PiperEngine other = new PiperEngine();
        Synthesizer synthesizer = other.synthesizer(voice(Map.of()))) {
      assertThat(synthesizer.speak(phrase("The ferry leaves at ten.")).samples()).isEqualTo(first);
    }
  }

  @Test
  void chanceIsTheModelsOwnWhenAskedFor() throws Exception {
    TinyVoice.write(model, "en-us", TinyVoice.Part.DURATIONS);
    short[] calm = speak(voice(Map.of()), "Hello.").samples();
    short[] lively = speak(voice(Map.of("noise", List.of("1"))), "Hello.").samples();
    assertThat(lively).isNotEqualTo(calm);
    assertThatThrownBy(() -> speak(voice(Map.of("noise", List.of("much"))), "Hello."))
        .isInstanceOf(SpeechException.class)
        .hasMessageContaining("from 0 to 2");
  }

  @Test
  void speakersHaveNamesAndNumbers() throws Exception {
    TinyVoice.write(model, "en-us", TinyVoice.Part.SPEAKERS);
    double anna = loudness(speak(voice(Map.of()), "Hello."));
    assertThat(loudness(speak(voice(Map.of("speaker", List.of("bert"))), "Hello.")))
        .isCloseTo(2 * anna, within(0.1 * anna));
    assertThat(loudness(speak(voice(Map.of("speaker", List.of("2"))), "Hello.")))
        .isCloseTo(3 * anna, within(0.2 * anna));
    assertThat(engine.missing(voice(Map.of("speaker", List.of("dora")))).orElseThrow())
        .contains("no speaker \"dora\"")
        .contains("anna, bert, carla");
  }

  @Test
  void rateAndPitchAreObeyed() throws Exception {
    TinyVoice.write(model, "en-us", TinyVoice.Part.DURATIONS);
    Speech plain = speak(voice(Map.of()), "The ferry leaves at ten.");
    Speech slow = spoken(voice(Map.of(), 80, 1), phrase("The ferry leaves at ten."));
    assertThat((double) slow.samples().length / plain.samples().length).isCloseTo(2, within(0.1));
    Speech high = spoken(voice(Map.of(), 160, 1.25), phrase("The ferry leaves at ten."));
    assertThat((double) high.samples().length / plain.samples().length).isCloseTo(1, within(0.02));
    assertThat((double) crossings(high) / crossings(plain)).isCloseTo(1.25, within(0.05));
    assertThat(seconds(high.words().get(1))).isCloseTo(seconds(plain.words().get(1)), within(0.01));
  }

  @Test
  void wordsThatAreSaidAsOneKeepTheirTimes() throws Exception {
    TinyVoice.write(model, "en-us", TinyVoice.Part.DURATIONS);
    Speech speech = speak(voice(Map.of()), "one of the boats in the harbour");
    int before = 0;
    for (Speech.Time word : speech.words()) {
      assertThat(word.silent()).isFalse();
      assertThat(word.start()).isGreaterThanOrEqualTo(before);
      before = word.end();
    }
  }

  @Test
  void aLexiconsPhonemesAreSaidAsTheyStand() throws Exception {
    TinyVoice.write(model, "en-us", TinyVoice.Part.DURATIONS);
    Voice voice = voice(Map.of());
    Cue.Word told = new Cue.Word("Skarv", ".", 0, 5, Cue.Origin.AS_WRITTEN, "ˈskɑːrv");
    Speech byPhonemes = spoken(voice, new Phrase(List.of(told), Cue.Voicing.PLAIN, true));
    assertThat(seconds(byPhonemes.words().get(0))).isCloseTo(14 * SECONDS_EACH, within(0.01));
    assertThat(byPhonemes.samples()).isNotEqualTo(speak(voice, "Skarv.").samples());
    assertThat(engine.unsayable(voice, "ˈskɑːrv")).isEmpty();
    assertThat(engine.unsayable(voice, "ˈskʘːǃv")).contains("ʘ ǃ");
  }

  @ParameterizedTest
  @CsvSource({
    "de, Die Fähre fährt um zehn Uhr",
    "fr, Le bateau part à dix heures",
    "ru, Паром уходит в десять часов",
    "cmn, 你好 世界"
  })
  void everyWordOfOtherLanguagesIsHeard(String espeak, String text) throws Exception {
    TinyVoice.write(model, espeak, TinyVoice.Part.DURATIONS);
    assertThat(speak(engine.voice(model).orElseThrow(), text).words())
        .noneMatch(Speech.Time::silent);
  }

  @Test
  void whatIsMissingIsNamed() throws Exception {
    assertThat(engine.missing(voice(Map.of())).orElseThrow()).contains("no model").contains("tiny");
    TinyVoice.write(model, "en-us");
    assertThat(engine.missing(withModel("")).orElseThrow()).contains("lacks \"model\"");
    Path json = Path.of(model + ".json");
    String good = Files.readString(json);
    Files.delete(json);
    assertThat(engine.missing(voice(Map.of())).orElseThrow())
        .contains("description")
        .contains("missing");
    for (Map.Entry<String, String> fault :
        Map.of(
                "\"^\": [1], ", "gives \"^\" no number",
                "\"espeak\": {\"voice\": \"en-us\"},", "lacks the voice of eSpeak NG",
                "\"phoneme_type\": \"espeak\"", "phonemes of the kind \"pinyin\"",
                "22050", "from 8000 to 48000",
                "[7]", "the number \"-7\"",
                "}\n", "line")
            .entrySet()) {
      String other =
          fault.getKey().equals("\"phoneme_type\": \"espeak\"")
              ? "\"phoneme_type\": \"pinyin\""
              : fault.getKey().equals("22050") ? "7" : fault.getKey().equals("[7]") ? "[-7]" : "";
      assertThat(good).contains(fault.getKey());
      Files.writeString(json, good.replace(fault.getKey(), other));
      assertThat(engine.missing(voice(Map.of())).orElseThrow()).contains(fault.getValue());
    }
    Files.writeString(json, good + " ".repeat(300_000));
    assertThat(engine.missing(voice(Map.of())).orElseThrow()).contains("longer than");
    Files.writeString(json, good.replace("en-us", "tlh-none"));
    assertThat(engine.missing(voice(Map.of())).orElseThrow()).contains("eSpeak NG has no voice");
  }

  @Test
  void whatIsNoModelIsRefusedWithASentence() throws Exception {
    TinyVoice.write(model, "en-us");
    byte[] whole = Files.readAllBytes(model);
    for (byte[] bytes :
        List.of(
            new byte[0],
            "not a model".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            java.util.Arrays.copyOf(whole, whole.length / 2))) {
      Files.write(model, bytes);
      assertThatThrownBy(() -> speak(voice(Map.of()), "Hello."))
          .isInstanceOf(SpeechException.class)
          .hasMessageMatching("(?s)The model .*tiny.onnx (can't be loaded|isn't a Piper voice).*");
    }
    Files.write(
        model,
        new OnnxGraph()
            .input("text", OnnxGraph.FLOAT, -1)
            .node("Sin", "output", "text")
            .output("output", OnnxGraph.FLOAT, -1)
            .file());
    assertThatThrownBy(() -> speak(voice(Map.of()), "Hello."))
        .hasMessageContaining("isn't a Piper voice: it has no input input");
  }

  @Test
  void aModelThatGivesTooMuchOrNoSoundIsRefused() throws Exception {
    TinyVoice.write(model, "en-us");
    OnnxGraph graph =
        new OnnxGraph()
            .input("input", OnnxGraph.INT64, 1, -1)
            .input("input_lengths", OnnxGraph.INT64, 1)
            .input("scales", OnnxGraph.FLOAT, 3);
    Files.write(
        model,
        graph.node("Neg", "output", "input").output("output", OnnxGraph.INT64, 1, -1).file());
    assertThatThrownBy(() -> speak(voice(Map.of()), "Hello."))
        .isInstanceOf(SpeechException.class)
        .hasMessageContaining("no sound");
  }

  @Test
  void aModelThatTakesTooLongIsStopped() throws Exception {
    TinyVoice.write(model, "en-us");
    try (PiperEngine hasty = new PiperEngine(Duration.ofMillis(1));
        Synthesizer synthesizer = hasty.synthesizer(voice(Map.of(), 20, 1))) {
      Phrase much = phrase("many words ".repeat(150).strip());
      assertThatThrownBy(() -> synthesizer.speak(much))
          .isInstanceOf(SpeechException.class)
          .hasMessageContaining("took longer than");
    }
  }

  /** As when the user stops a run: without waiting the runtime would take the whole JVM with it. */
  @Test
  void closingWhileItSpeaksStopsIt() throws Exception {
    TinyVoice.write(model, "en-us");
    PiperEngine stopped = new PiperEngine();
    Synthesizer synthesizer = stopped.synthesizer(voice(Map.of(), 20, 1));
    synthesizer.speak(phrase("Warm."));
    Phrase much = phrase("many words ".repeat(150).strip());
    List<Throwable> thrown = new ArrayList<>();
    Thread thread =
        new Thread(
            () -> {
              for (int i = 0; i < 1000; i++) {
                try {
                  synthesizer.speak(much);
                } catch (SpeechException expected) {
                  thrown.add(expected);
                  return;
                }
              }
            });
    thread.start();
    Thread.sleep(300);
    stopped.close();
    thread.join();
    assertThat(thrown).hasSize(1);
  }

  @Test
  void theFingerprintHoldsModelDescriptionAndPhonemes() throws Exception {
    TinyVoice.write(model, "en-us");
    String first = engine.fingerprint(voice(Map.of()));
    assertThat(first).contains("onnxruntime").contains("phondata");
    Files.writeString(Path.of(model + ".json"), Files.readString(Path.of(model + ".json")) + "\n");
    try (PiperEngine other = new PiperEngine()) {
      assertThat(other.fingerprint(voice(Map.of()))).isNotEqualTo(first);
    }
  }

  private Speech speak(Voice voice, String text) throws SpeechException {
    return spoken(voice, phrase(text));
  }

  private Speech spoken(Voice voice, Phrase phrase) throws SpeechException {
    try (Synthesizer synthesizer = engine.synthesizer(voice)) {
      return synthesizer.speak(phrase);
    }
  }

  private static Phrase phrase(String text) {
    return new Phrase(Scripts.words(text), Cue.Voicing.PLAIN, true);
  }

  private Voice voice(Map<String, List<String>> details) {
    return voice(details, 160, 1);
  }

  private Voice voice(Map<String, List<String>> details, double rate, double pitch) {
    Map<String, List<String>> all = new HashMap<>(details);
    all.put("model", List.of(model.toString()));
    return voice(rate, pitch, all);
  }

  private static Voice withModel(String none) {
    return voice(160, 1, Map.of());
  }

  private static Voice voice(double rate, double pitch, Map<String, List<String>> details) {
    return new Voice(
        "tiny",
        "piper",
        "tiny",
        Language.ENGLISH,
        "",
        rate,
        pitch,
        0,
        1,
        Voice.Quotation.NONE,
        "",
        "",
        details);
  }

  private static double seconds(Speech.Time time) {
    return (double) (time.end() - time.start()) / TinyVoice.RATE;
  }

  private static double loudness(Speech speech) {
    double energy = 0;
    for (short sample : speech.samples()) {
      energy += (double) sample * sample;
    }
    return Math.sqrt(energy / speech.samples().length);
  }

  /** Of the tones; the silences between them don't count. */
  private static int crossings(Speech speech) {
    int crossings = 0;
    int side = 0;
    for (short sample : speech.samples()) {
      int here = sample > 400 ? 1 : sample < -400 ? -1 : side;
      crossings += here != side ? 1 : 0;
      side = here;
    }
    return crossings;
  }
}
