package org.trefoil.speech.espeak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trefoil.language.Language;
import org.trefoil.speech.SpeechEngine;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.Synthesizer;
import org.trefoil.speech.Voice;

/**
 * eSpeak NG, if the machine has it. Its voices are called {@code espeak-} and their language; it is
 * asked only when somebody wants one of them, since asking starts a process.
 */
public final class EspeakEngine implements SpeechEngine {

  /** What its voices' names begin with. */
  public static final String PREFIX = "espeak-";

  /** Words a minute, as the embedded voice. */
  private static final double RATE = 160;

  /** Decibels that bring it to the loudness of the embedded voice. */
  private static final double VOLUME = 1.3;

  /**
   * Voices that read the numbers of tones in English (nee three how three), as eSpeak NG 1.51 does,
   * and what to take in their place. Found out by trying.
   */
  private static final Map<String, String> INSTEAD = Map.of("sit/cmn", "sit/cmn-Latn-pinyin");

  /** Words that it reads by the rules of English stand behind this. */
  private static final String IN_ENGLISH = "(en)";

  /** A character that whoever reads any of them knows. */
  private static final String PERSON = "\u4EBA";

  /** Digits are words of every language. */
  private static final String SAMPLE = "1, 2, 3, 4, 5.";

  private final Workers workers;
  private final Map<String, Mnemonics> mnemonics = new HashMap<>();
  private final Map<String, Boolean> inEnglish = new HashMap<>();
  private Optional<Installation> installation;
  private String trouble = "eSpeak NG is not installed";
  private String fingerprint;

  /** Called by the service loader; starts nothing. */
  public EspeakEngine() {
    this(new Workers());
  }

  EspeakEngine(Workers workers) {
    this.workers = workers;
  }

  @Override
  public String name() {
    return "espeak";
  }

  @Override
  public Optional<String> missing(Voice voice) {
    Optional<Installation> found = installation();
    if (found.isEmpty()) {
      return Optional.of(trouble + ": install espeak-ng");
    }
    return voiceOf(found.get(), voice).isPresent()
        ? Optional.empty()
        : Optional.of("eSpeak NG has no voice \"" + voice.id() + "\"");
  }

  @Override
  public String fingerprint(Voice voice) throws SpeechException {
    return "espeak 2 " + voiceOf(voice).id() + " " + dataFingerprint();
  }

  @Override
  public Synthesizer synthesizer(Voice voice) throws SpeechException {
    String id = voiceOf(voice).id();
    return new EspeakSynthesizer(voice.withId(id), workers, () -> mnemonics(id));
  }

  @Override
  public Optional<String> unsayable(Voice voice, String phonemes) throws SpeechException {
    String unknown = mnemonics(voiceOf(voice).id()).unknown(phonemes);
    return Optional.of(unknown).filter(each -> !each.isEmpty());
  }

  @Override
  public boolean reads(Voice voice, int letter) throws SpeechException {
    EspeakVoice found = voiceOf(voice);
    boolean ideograph = Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    String tried = ideograph ? PERSON : Character.toString(letter);
    return found.language().startsWith("en") || !inEnglish(found.id(), tried);
  }

  @Override
  public List<Voice> voices() {
    return installation().map(Installation::voices).orElse(List.of()).stream()
        .map(EspeakEngine::voice)
        .toList();
  }

  @Override
  public Optional<Voice> voice(Language language) {
    return installation()
        .flatMap(each -> each.speaking(language))
        .map(EspeakEngine::voice)
        .map(voice -> voice.speaking(language));
  }

  @Override
  public Optional<String> remedy(Language language) {
    return installation().isPresent() ? Optional.empty() : Optional.of("install espeak-ng");
  }

  /**
   * The phonemes of texts as IPA, for engines that need them.
   *
   * @param voice by id or by language
   * @param texts what looks like a command in them isn't one
   * @return one for one, clauses apart by line ends
   * @throws SpeechException when eSpeak NG isn't there or fails
   */
  public List<String> phonemes(String voice, List<String> texts) throws SpeechException {
    Optional<Installation> found = installation();
    Optional<EspeakVoice> named = found.flatMap(each -> named(each, voice));
    String id = named.isEmpty() ? voice : sounding(found.get(), named.get()).id();
    return ask(Protocol.PHONEMES, id, texts.stream().map(Utterance::literal).toList());
  }

  @Override
  public void close() {
    workers.close();
  }

  /** The library's own name for a voice: its file, or the language that a profile names. */
  private EspeakVoice voiceOf(Voice voice) throws SpeechException {
    Installation found =
        installation().orElseThrow(() -> new SpeechException(trouble + ": install espeak-ng"));
    EspeakVoice named =
        voiceOf(found, voice)
            .orElseThrow(
                () -> new SpeechException("eSpeak NG has no voice \"" + voice.id() + "\""));
    return sounding(found, named);
  }

  /** The voice itself, or the one that says what it is meant to say. */
  private EspeakVoice sounding(Installation installation, EspeakVoice voice)
      throws SpeechException {
    String other = INSTEAD.get(voice.id());
    boolean broken = other != null && inEnglish(voice.id(), PERSON);
    return broken ? installation.withId(other).orElse(voice) : voice;
  }

  /** Whether a voice turns to English for a letter. */
  private synchronized boolean inEnglish(String id, String letter) throws SpeechException {
    String key = id + " " + letter;
    Boolean known = inEnglish.get(key);
    if (known == null) {
      known = ask(Protocol.PHONEMES, id, List.of(letter)).get(0).contains(IN_ENGLISH);
      inEnglish.put(key, known);
    }
    return known;
  }

  private static Optional<EspeakVoice> voiceOf(Installation installation, Voice voice) {
    return named(installation, voice.id());
  }

  private static Optional<EspeakVoice> named(Installation installation, String name) {
    return installation.withId(name).or(() -> Language.parse(name).flatMap(installation::speaking));
  }

  private List<String> ask(byte kind, String voice, List<String> texts) throws SpeechException {
    return workers.ask(
        kind,
        out -> {
          Protocol.text(out, voice);
          out.writeInt(texts.size());
          for (String text : texts) {
            Protocol.text(out, text);
          }
        },
        answer -> {
          List<String> answers = new ArrayList<>();
          for (int i = 0; i < texts.size(); i++) {
            answers.add(Protocol.text(answer));
          }
          return answers;
        });
  }

  private synchronized Mnemonics mnemonics(String id) throws SpeechException {
    Mnemonics known = mnemonics.get(id);
    if (known == null) {
      known = Mnemonics.of(ask(Protocol.HEARD, id, Mnemonics.proposals()));
      mnemonics.put(id, known);
    }
    return known;
  }

  private synchronized Optional<Installation> installation() {
    if (installation == null) {
      installation = Optional.empty();
      try {
        installation = Optional.of(workers.ask(Protocol.VOICES, out -> {}, Installation::read));
      } catch (SpeechException unusable) {
        trouble = unusable.getMessage();
      }
    }
    return installation;
  }

  private synchronized String dataFingerprint() throws SpeechException {
    if (fingerprint == null) {
      try {
        fingerprint = installation().orElseThrow().fingerprint();
      } catch (IOException unreadable) {
        throw new SpeechException("The data of eSpeak NG can't be read", unreadable);
      }
    }
    return fingerprint;
  }

  private static Voice voice(EspeakVoice voice) {
    return new Voice(
        PREFIX + voice.language(),
        "espeak",
        voice.id(),
        Language.parse(voice.language()).orElse(Language.UNDETERMINED),
        voice.male() ? "male" : "female",
        RATE,
        1,
        VOLUME,
        1,
        new Voice.Quotation(1.08, 1, Optional.empty()),
        "eSpeak NG, GPL-3.0-or-later; " + voice.title().toLowerCase(Locale.ROOT),
        SAMPLE,
        Map.of());
  }
}
