package org.trefoil.speech.espeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

/** With the real eSpeak NG, in its processes. */
class EspeakEngineTest {

  private static EspeakEngine engine;

  @BeforeAll
  static void start() {
    Programs.require("espeak-ng");
    engine = new EspeakEngine();
  }

  @AfterAll
  static void stop() {
    if (engine != null) {
      engine.close();
    }
  }

  @Test
  void chineseIsSpokenAsChineseAndNotByTheNumbersOfItsTones() throws SpeechException {
    List<String> phonemes = engine.phonemes("cmn", List.of("你好，世界"));
    assertThat(phonemes.get(0)).doesNotContain("(en)").contains("n", "χ");
  }

  @ParameterizedTest
  @CsvSource({
    "ja, か, true",
    "ja, 港, false",
    "zh, 港, true",
    "zh-HK, 港, true",
    "ko, 한, true",
    "ko, 港, false",
    "ar, س, true",
    "ar, ש, false",
    "he, ש, true",
    "ru, Ж, true",
    "el, γ, true",
    "hi, ह, true",
    "th, ก, true",
    "fr, Ж, false"
  })
  void aScriptThatIsOnlyNamedIsKnown(String tag, String letter, boolean reads)
      throws SpeechException {
    Voice voice = engine.voice(new Language(tag)).orElseThrow();
    assertThat(engine.reads(voice, letter.codePointAt(0))).isEqualTo(reads);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, sem/ar",
    "ar-EG, sem/ar",
    "zh, sit/cmn",
    "zh-Hant-TW, sit/cmn",
    "zh-HK, sit/yue",
    "pt-BR, roa/pt-BR",
    "pt, roa/pt",
    "en-US, gmw/en-US",
    "en, gmw/en",
    "no, gmq/nb",
    "sr-Latn, zls/sr"
  })
  void theVoiceOfALanguageIsTheNearest(String tag, String id) {
    Voice voice = engine.voice(new Language(tag)).orElseThrow();
    assertThat(voice.id()).isEqualTo(id);
    assertThat(voice.language().tag()).isEqualTo(tag);
  }

  @Test
  void itSpeaksMoreThanAHundredLanguages() {
    assertThat(engine.voices()).hasSizeGreaterThan(100);
    assertThat(engine.voices()).allMatch(voice -> voice.name().startsWith("espeak-"));
    assertThat(engine.missing(engine.voices().get(0))).isEmpty();
    assertThat(engine.voice(new Language("xx"))).isEmpty();
  }

  @Test
  void thePhraseSoundsTheSameWhateverWasSaidBefore() throws Exception {
    short[] first = speak("en-us", "The ferry leaves at ten.").samples();
    speak("ar", "مرحبا بالعالم");
    speak("en-us", "Something else, and longer.");
    assertThat(speak("en-us", "The ferry leaves at ten.").samples()).isEqualTo(first);
    try (EspeakEngine other = new EspeakEngine();
        Synthesizer synthesizer = other.synthesizer(voice("en-us", 1, 160))) {
      assertThat(synthesizer.speak(phrase("The ferry leaves at ten.")).samples()).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ar, مرحبا بالعالم كيف حالك",
    "zh, 你好 世界 今天 天气",
    "ru, Паром уходит в десять часов",
    "hi, नमस्ते दुनिया",
    "de, Die Fähre fährt um zehn Uhr",
    "en, The price of the ticket is $1;234.56 today"
  })
  void everyWordHasItsTimeInOrder(String language, String text) throws Exception {
    Speech speech = speak(language, text.replace(';', ','));
    int before = 0;
    for (Speech.Time word : speech.words()) {
      assertThat(word.silent()).isFalse();
      assertThat(word.start()).isGreaterThanOrEqualTo(before);
      before = word.end();
    }
    assertThat(before).isLessThanOrEqualTo(speech.samples().length);
    assertThat(speech.words().get(0).start()).as("ten milliseconds of edge").isLessThan(900);
    assertThat(speech.samples().length - before).isLessThan(22050 / 10);
  }

  /** A comma is a silence, and the words on both sides of it end and begin at its edges. */
  @Test
  void timesAreThoseOfTheSound() throws Exception {
    Speech speech = speak("en-us", "Tomato, potato, tomato.");
    for (int i = 1; i < 3; i++) {
      int from = speech.words().get(i - 1).end();
      int to = speech.words().get(i).start();
      assertThat(to - from).isGreaterThan(22050 / 10);
      int margin = 22050 * 30 / 1000;
      assertThat(level(speech, from + margin, to - margin)).isLessThan(60);
      assertThat(level(speech, to + margin, to + 3 * margin)).isGreaterThan(300);
    }
  }

  @Test
  void whatLooksLikeACommandIsSpoken() throws Exception {
    int plain = speak("en-us", "say h at low now").samples().length;
    for (String text :
        List.of("say [[h@'loU]] now", "say <break time=\"9s\"/> now", "say \u0001 50s now")) {
      Speech speech = speak("en-us", text);
      assertThat(speech.samples().length).as(text).isBetween(plain / 3, plain * 4);
    }
    assertThat(speak("en-us", "say <mark name=\"m\"/> now").samples().length)
        .as("the words of the markup are heard")
        .isGreaterThan(speak("en-us", "say now").samples().length * 2);
  }

  @Test
  void rateAndPitchAndVolumeAreObeyed() throws Exception {
    Phrase phrase = phrase("The ferry leaves at ten past six.");
    int normal = spoken(voice("en-us", 1, 160), phrase).samples().length;
    int fast = spoken(voice("en-us", 1, 320), phrase).samples().length;
    assertThat((double) normal / fast).isCloseTo(2, within(0.4));
    short[] high = spoken(voice("en-us", 1.6, 160), phrase).samples();
    assertThat(crossings(high))
        .isNotEqualTo(crossings(spoken(voice("en-us", 1, 160), phrase).samples()));
  }

  @Test
  void anUnknownVoiceIsNamed() {
    assertThat(engine.missing(voice("tlh-nothing", 1, 160))).isPresent();
    assertThatThrownBy(() -> engine.synthesizer(voice("nobody", 1, 160)))
        .isInstanceOf(SpeechException.class)
        .hasMessageContaining("nobody");
  }

  @Test
  void wordsBecomePhonemes() throws Exception {
    assertThat(engine.phonemes("en-us", List.of("hello world", "[[h@]]")))
        .containsExactly("həlˈoʊ wˈɜːld", "ˈeɪtʃ ˈæt");
  }

  @Test
  void phonemesOfALexiconAreHeard() throws Exception {
    Speech letters = spoken(voice("en-us", 1, 160), skarv(""));
    Speech phonemes = spoken(voice("en-us", 1, 160), skarv("ˈskɑːɹv"));
    assertThat(phonemes.samples()).isNotEqualTo(letters.samples());
    assertThat(phonemes.words()).hasSize(3).noneMatch(Speech.Time::silent);
    Speech other = spoken(voice("en-us", 1, 160), skarv("ˈiːdoʊmæbᵻ"));
    double longer = seconds(other.words().get(1)) / seconds(phonemes.words().get(1));
    assertThat(longer).isGreaterThan(1.2);
    assertThat(seconds(other.words().get(2)))
        .as("the words around are as they were")
        .isCloseTo(seconds(phonemes.words().get(2)), within(0.06));
  }

  /** Its own phonemes for a word, told back to it, are the word. */
  @ParameterizedTest
  @CsvSource({
    "en-us, remarkable",
    "en-us, children",
    "en-gb, harbour",
    "de, Brücke",
    "de, Küste",
    "fr, bateau",
    "es, barco",
    "it, faro",
    "ru, паром",
    "pl, latarnia",
    "sv, båten"
  })
  void itsOwnPhonemesSoundAsTheWord(String voice, String word) throws Exception {
    String ipa = engine.phonemes(voice, List.of(word)).get(0);
    assertThat(engine.unsayable(voice(voice, 1, 160), ipa)).isEmpty();
    Cue.Word told = new Cue.Word(word, ".", 0, 1, Cue.Origin.AS_WRITTEN, ipa);
    Cue.Word read = new Cue.Word(word, ".", 0, 1);
    Voice speaker = voice(voice, 1, 160);
    double one = seconds(spoken(speaker, of(told)).words().get(0));
    double two = seconds(spoken(speaker, of(read)).words().get(0));
    assertThat(one).as(ipa).isCloseTo(two, within(0.25 * two));
  }

  @Test
  void soundsThatAVoiceHasntAreNamed() throws Exception {
    assertThat(engine.unsayable(voice("en-us", 1, 160), "ˈskɑːrv")).isEmpty();
    assertThat(engine.unsayable(voice("en-us", 1, 160), "ˈskʘːǃv")).contains("ʘ ǃ");
    assertThat(spoken(voice("en-us", 1, 160), skarv("ʘǃ")).words()).noneMatch(Speech.Time::silent);
  }

  private static Phrase skarv(String ipa) {
    return of(
        new Cue.Word("the", "", 0, 3),
        new Cue.Word("Skarv", "", 4, 9, Cue.Origin.AS_WRITTEN, ipa),
        new Cue.Word("waits", ".", 10, 15));
  }

  private static Phrase of(Cue.Word... words) {
    return new Phrase(List.of(words), Cue.Voicing.PLAIN, true);
  }

  private static double seconds(Speech.Time time) {
    return (time.end() - time.start()) / 22050.0;
  }

  @Test
  void theFingerprintHoldsTheVersion() throws Exception {
    assertThat(engine.fingerprint(voice("en-us", 1, 160)))
        .contains("gmw/en-US")
        .contains("phondata");
  }

  private static Speech speak(String voice, String text) throws SpeechException {
    return spoken(voice(voice, 1, 160), phrase(text));
  }

  private static Speech spoken(Voice voice, Phrase phrase) throws SpeechException {
    try (Synthesizer synthesizer = engine.synthesizer(voice)) {
      return synthesizer.speak(phrase);
    }
  }

  private static Phrase phrase(String text) {
    return new Phrase(Scripts.words(text), Cue.Voicing.PLAIN, true);
  }

  private static Voice voice(String id, double pitch, double rate) {
    return new Voice(
        id,
        "espeak",
        id,
        Language.ENGLISH,
        "",
        rate,
        pitch,
        0,
        1,
        Voice.Quotation.NONE,
        "",
        "",
        Map.of());
  }

  private static double level(Speech speech, int from, int to) {
    long energy = 0;
    for (int i = from; i < to; i++) {
      energy += (long) speech.samples()[i] * speech.samples()[i];
    }
    return Math.sqrt((double) energy / Math.max(1, to - from));
  }

  private static int crossings(short[] samples) {
    int crossings = 0;
    for (int i = 1; i < samples.length; i++) {
      crossings += samples[i - 1] < 0 != samples[i] < 0 ? 1 : 0;
    }
    return crossings;
  }
}
