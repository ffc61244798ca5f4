package org.trefoil.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.narration.Cue;

/**
 * An engine for tests: each word is a click and then a quiet hum as long as the word has letters,
 * at a pitch of its first letter. A word {@code fail} makes it fail, a word of no ASCII letter has
 * no sound.
 */
public final class ClickEngine implements SpeechEngine {

  static final int RATE = 16000;
  static final short CLICK = 20000;

  private static final int SAMPLES_A_LETTER = RATE / 20;

  @Override
  public String name() {
    return "click";
  }

  @Override
  public Optional<String> missing(Voice voice) {
    return Optional.empty();
  }

  @Override
  public Synthesizer synthesizer(Voice voice) {
    return new Synthesizer() {
      @Override
      public int sampleRate() {
        return voice.id().equals("slow-clock") ? RATE / 2 : RATE;
      }

      @Override
      public Speech speak(Phrase phrase) throws SpeechException {
        return sound(phrase);
      }

      @Override
      public void close() {}
    };
  }

  static Voice voice(String name, String language) {
    return new Voice(
        name,
        "click",
        name,
        new org.trefoil.language.Language(language),
        "",
        160,
        1,
        0,
        1,
        Voice.Quotation.NONE,
        "",
        "",
        Map.of());
  }

  @Override
  public String fingerprint(Voice voice) {
    return "click 1";
  }

  private static Speech sound(Phrase phrase) throws SpeechException {
    List<Speech.Time> times = new ArrayList<>();
    int length = 0;
    for (Cue.Word word : phrase.words()) {
      int end = length + word.spoken().length() * SAMPLES_A_LETTER;
      boolean silent = word.spoken().chars().noneMatch(c -> c < 0x80);
      times.add(new Speech.Time(length, silent ? length : end));
      length = times.get(times.size() - 1).end();
      if (word.spoken().equals("fail")) {
        throw new SpeechException("The engine failed");
      }
    }
    short[] samples = new short[length];
    for (int i = 0; i < times.size(); i++) {
      fill(samples, times.get(i), phrase.words().get(i).spoken().charAt(0));
    }
    return new Speech(samples, times);
  }

  private static void fill(short[] samples, Speech.Time time, char letter) {
    for (int i = time.start(); i < time.end(); i++) {
      boolean click = i - time.start() < 4;
      samples[i] = click ? CLICK : (short) (300 * Math.sin(i * (0.05 + letter % 32 * 0.004)));
    }
  }
}
