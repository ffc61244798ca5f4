package org.trefoil.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.language.Language;
import org.trefoil.narration.Cue;
import org.trefoil.speech.Phrase;
import org.trefoil.speech.Scripts;
import org.trefoil.speech.Speech;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.Synthesizer;
import org.trefoil.speech.Voice;

class FreeTtsSynthesizerTest {

  private static final int RATE = 16000;
  private static final FreeTtsEngine ENGINE = new FreeTtsEngine();

  /** Clusters that English hasn't, as in words of other languages put into Latin letters. */
  @Test
  void noRowOfLettersBreaksIt() throws Exception {
    Random random = new Random(5);
    for (int i = 0; i < 1500; i++) {
      StringBuilder text = new StringBuilder("yeogaegseoneun tghadr albart mn");
      for (int letters = 1 + random.nextInt(30); letters > 0; letters--) {
        text.append("aeiouybcdfghjklmnpqrstvwxz ".charAt(random.nextInt(27)));
      }
      String words = text.toString().strip().replaceAll(" +", " ");
      assertThat(speak(words).words()).as(words).noneMatch(Speech.Time::silent);
    }
  }

  @Test
  void everyWordIsHeardInOrder() throws SpeechException {
    Speech speech = speak("The boats don't leave, since it's raining.");
    int before = 0;
    for (Speech.Time word : speech.words()) {
      assertThat(word.silent()).isFalse();
      assertThat(word.start()).isGreaterThanOrEqualTo(before);
      assertThat(rms(speech, word.start(), word.end())).isGreaterThan(300);
      before = word.end();
    }
    assertThat(before).isLessThanOrEqualTo(speech.samples().length);
  }

  @Test
  void aCommaIsAPauseAndNothingElseIs() throws SpeechException {
    List<Speech.Time> words = speak("red, green blue").words();
    assertThat(words.get(1).start() - words.get(0).end()).isGreaterThan(RATE / 10);
    assertThat(words.get(2).start()).isEqualTo(words.get(1).end());
  }

  @Test
  void itsOwnSilenceIsCutOffButNoSoundIs() throws SpeechException {
    for (String word :
        List.of("pit", "top", "kick", "fish", "thin", "hat", "six", "rough", "zoo")) {
      Speech speech = speak(word + ".");
      int length = speech.samples().length;
      assertThat(speech.words().get(0).start()).as(word).isLessThanOrEqualTo(RATE / 20);
      assertThat(length - speech.words().get(0).end()).as(word).isLessThan(RATE / 8);
      assertThat(rms(speech, 0, RATE / 500)).as("onset of " + word).isLessThan(80);
      assertThat(rms(speech, length - RATE / 500, length)).as("end of " + word).isLessThan(80);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        "I",
        "x",
        "W",
        "qwrtp",
        "bcdfghjklmnpqrstvwxz",
        "zzzz",
        "hmm",
        "St",
        "Dr",
        "II",
        "Jan",
        "AL",
        "vs",
        "don't",
        "'tis",
        "rock'n'roll",
        "O'Brien",
        "café",
        "naïve",
        "Straße",
        "Łódź",
        "don’t",
        "ﬁnd",
        "ice-cream",
        "R2D2",
        "3",
        "2024",
        "hw",
        "wl",
        "yk",
        "ng",
        "ngng",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "_a",
        "e.g",
        "C:\\x",
        "http"
      })
  void noWordWithLettersOrDigitsIsLost(String word) throws SpeechException {
    Speech speech = speak(word + " and");
    assertThat(speech.words().get(0).silent()).isFalse();
    assertThat(rms(speech, speech.words().get(0).start(), speech.words().get(0).end()))
        .isGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"—", "漢字", "\uD83D\uDE00", "\uD83D", "'", "…", "", "مرحبا"})
  void aWordWithoutASoundSaysSo(String word) throws SpeechException {
    List<Speech.Time> words = speak(phrase("this " + word + " that")).words();
    assertThat(words).hasSize(3);
    assertThat(words.get(1).silent()).isTrue();
    assertThat(words.get(0).silent() || words.get(2).silent()).isFalse();
    assertThat(speak(word).samples()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a, ax",
    "A, ey1",
    "I, ay",
    "i, ay",
    "R, aa1 r",
    "r, aa1 r",
    "don't, d ow1 n t",
    "I'm, ay m",
    "’tis, t ih1 z",
    "AL, ae1 l",
    "II, ih1 iy",
    "7, s eh1 v ax n",
    "bcd, b iy1 s iy1 d iy1"
  })
  void wordsHaveThesePhones(String word, String phones) throws SpeechException {
    assertThat(phones(word)).isEqualTo(phones);
  }

  @Test
  void aStatementFallsAQuestionRisesAndAnUnfinishedSentenceStaysUp() throws SpeechException {
    double statement = lastPitch(speak("The ferry is leaving now."));
    double question = lastPitch(speak("Is the ferry leaving now?"));
    double unfinished =
        lastPitch(
            speak(new Phrase(Scripts.words("The ferry is leaving now"), Cue.Voicing.PLAIN, false)));
    assertThat(question).isGreaterThan(statement + 8);
    assertThat(unfinished).isGreaterThan(statement + 3);
  }

  @Test
  void quotedWordsAreHigherWhenTheProfileSaysSo() throws SpeechException {
    List<Cue.Word> words = Scripts.words("nobody will remember morning.");
    double plain = pitch(speak(new Phrase(words, Cue.Voicing.PLAIN, true)));
    double quoted = pitch(speak(new Phrase(words, Cue.Voicing.QUOTED, true)));
    assertThat(quoted / plain).isBetween(1.04, 1.16);
  }

  @Test
  void aHigherRateIsShorter() throws SpeechException {
    Speech slow = speak(voice(120, 0), phrase("Seven loud owls rowed around."));
    Speech fast = speak(voice(240, 0), phrase("Seven loud owls rowed around."));
    assertThat((double) slow.samples().length / fast.samples().length).isBetween(1.7, 2.1);
  }

  @Test
  void loudSamplesAreBentAndNeverWrap() {
    float before = -1;
    for (float value = 0; value < 200_000; value += 100) {
      float bent = Edges.limited(value);
      assertThat(bent).isGreaterThan(before).isLessThan(32767);
      assertThat(Edges.limited(-value)).isEqualTo(-bent);
      assertThat(value > 24000 || bent == value).isTrue();
      before = bent;
    }
  }

  @Test
  void severalThreadsSpeakTheSameSamples() throws Exception {
    List<String> texts = sentences(40);
    List<short[]> alone = new ArrayList<>();
    for (String text : texts) {
      alone.add(speak(text).samples());
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<short[]>> together = new ArrayList<>();
      for (String text : texts) {
        together.add(threads.submit(() -> speak(text).samples()));
      }
      for (int i = 0; i < texts.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void nothingIsPrinted() throws SpeechException {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      speak("hw wl yk ngng gnu yhwh pfft tsk mmm hmng vlk");
      new FreeTtsEngine().synthesizer(voice(160, 0)).close();
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void theClusterVoiceThatOnlyTellsTheTimeIsRefused() {
    Voice alan =
        new Voice(
            "alan",
            "freetts",
            "alan",
            Language.ENGLISH,
            "",
            160,
            1,
            0,
            1,
            Voice.Quotation.NONE,
            "",
            "",
            java.util.Map.of());
    assertThat(ENGINE.missing(alan)).isPresent();
    assertThatThrownBy(() -> ENGINE.synthesizer(alan)).isInstanceOf(SpeechException.class);
  }

  private static Voice voice(double rate, double volume) {
    return new Voice(
        "k",
        "freetts",
        "kevin16",
        Language.ENGLISH,
        "",
        rate,
        1,
        volume,
        1,
        new Voice.Quotation(1.1, 1, java.util.Optional.empty()),
        "",
        "",
        java.util.Map.of());
  }

  private static Speech speak(String text) throws SpeechException {
    return speak(phrase(text));
  }

  private static Speech speak(Phrase phrase) throws SpeechException {
    return speak(voice(160, 0), phrase);
  }

  private static Speech speak(Voice voice, Phrase phrase) throws SpeechException {
    try (Synthesizer synthesizer = ENGINE.synthesizer(voice)) {
      return synthesizer.speak(phrase);
    }
  }

  private static Phrase phrase(String text) {
    return new Phrase(Scripts.words(text), Cue.Voicing.PLAIN, true);
  }

  private static String phones(String word) throws SpeechException {
    return ENGINE.pronouncer().pieces(word).stream()
        .flatMap(piece -> piece.phones().stream())
        .collect(Collectors.joining(" "));
  }

  private static List<String> sentences(int count) {
    Random random = new Random(5);
    String[] stock = "boats leave the harbour, when rain and fog don't rest on Ness".split(" ");
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sentences.add(
          random.ints(8, 0, stock.length).mapToObj(k -> stock[k]).collect(Collectors.joining(" "))
              + ".");
    }
    return sentences;
  }

  private static double rms(Speech speech, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += speech.samples()[i] * speech.samples()[i];
    }
    return Math.sqrt(sum / Math.max(1, to - from));
  }

  private static double lastPitch(Speech speech) {
    int end = speech.words().get(speech.words().size() - 1).end();
    return pitch(Arrays.copyOfRange(speech.samples(), end - RATE / 8, end - RATE / 40));
  }

  /** The middle one of the pitches of all pieces of 50 ms. */
  private static double pitch(Speech speech) {
    List<Double> pitches = new ArrayList<>();
    int piece = RATE / 20;
    for (int i = 0; i + piece <= speech.samples().length; i += piece) {
      if (rms(speech, i, i + piece) > 500) {
        pitches.add(pitch(Arrays.copyOfRange(speech.samples(), i, i + piece)));
      }
    }
    return pitches.stream().sorted().toList().get(pitches.size() / 2);
  }

  /** The pitch in hertz by autocorrelation, between 60 and 250. */
  private static double pitch(short[] samples) {
    int best = 0;
    double highest = 0;
    for (int lag = RATE / 250; lag <= RATE / 60; lag++) {
      double sum = 0;
      for (int i = 0; i + lag < samples.length; i++) {
        sum += samples[i] * (double) samples[i + lag];
      }
      if (sum / (samples.length - lag) > highest) {
        highest = sum / (samples.length - lag);
        best = lag;
      }
    }
    return (double) RATE / best;
  }
}
