package org.trefoil.speech;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trefoil.narration.Cue;

class SoundnessTest {

  private static final int RATE = 16000;
  private static final Voice VOICE = ClickEngine.voice("eve", "en");

  @Test
  void aWayOfSpeakingIsAccepted() {
    for (double seconds : new double[] {0.6, 2, 5}) {
      assertThatCode(() -> check("the ferry leaves at ten past six", seconds, 500))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void silenceIsNoticed() {
    assertThatThrownBy(() -> check("the ferry leaves", 1.5, 0))
        .isInstanceOf(SpeechException.class)
        .hasMessage("The voice eve made no sound for “the ferry leaves”");
  }

  @Test
  void aClipFarTooShortIsNoticed() {
    assertThatThrownBy(() -> check("the ferry leaves at ten past six", 0.1, 500))
        .hasMessage(
            "The voice eve made 0.10 s of sound, far too short for “the ferry leaves at ten past"
                + " six”");
  }

  @Test
  void aClipFarTooLongIsNoticed() {
    assertThatThrownBy(() -> check("the ferry", 40, 500)).hasMessageContaining("far too long");
  }

  @Test
  void longTextsAreNamedByTheirBeginning() {
    assertThatThrownBy(() -> check("a b c d e f g h i j k l m", 3, 0))
        .hasMessageContaining("“a b c d e f g h …”");
  }

  @Test
  void wordsThatTheEngineCannotSayAreNotAskedFor() {
    Phrase phrase = new Phrase(Scripts.words("☃ ☃"), Cue.Voicing.PLAIN, true);
    assertThatCode(() -> Soundness.check(new Take(Speech.silent(2), RATE), VOICE, phrase))
        .doesNotThrowAnyException();
  }

  private static void check(String text, double seconds, int level) throws SpeechException {
    List<Cue.Word> words = Scripts.words(text);
    short[] samples = new short[(int) (seconds * RATE)];
    Arrays.fill(samples, (short) level);
    List<Speech.Time> times = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int length = samples.length / words.size();
      times.add(new Speech.Time(i * length, (i + 1) * length));
    }
    Phrase phrase = new Phrase(words, Cue.Voicing.PLAIN, true);
    Soundness.check(new Take(new Speech(samples, times), RATE), VOICE, phrase);
  }
}
