package org.trefoil.speech.espeak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trefoil.narration.Cue;
import org.trefoil.speech.Phrase;
import org.trefoil.speech.Scripts;
import org.trefoil.speech.Speech;

class UtteranceTest {

  @Test
  void eventsOfAWordAreGroupedAndPausesBelongToNone() {
    List<Speech.Time> times =
        utterance("one $5, two")
            .times(
                List.of(
                    word(1, 0),
                    sound(10),
                    sound(50),
                    word(5, 100),
                    sound(100),
                    word(5, 160),
                    sound(165),
                    pause(200),
                    word(9, 300),
                    sound(310),
                    pause(400)),
                500);
    assertThat(times)
        .containsExactly(
            new Speech.Time(10, 100), new Speech.Time(100, 200), new Speech.Time(310, 400));
  }

  @Test
  void wordsThatTheLibrarySaysAsOneShareTheirTime() {
    List<Speech.Time> times =
        utterance("of the sea").times(List.of(word(1, 0), sound(0), word(8, 100), sound(100)), 200);
    assertThat(times)
        .containsExactly(
            new Speech.Time(0, 40), new Speech.Time(40, 100), new Speech.Time(100, 200));
  }

  @Test
  void positionsCountCharactersAndNotUnits() {
    List<Speech.Time> times =
        utterance("a\uD83D\uDE00b 好 c")
            .times(
                List.of(word(1, 0), sound(0), word(5, 10), sound(10), word(7, 20), sound(20)), 30);
    assertThat(times)
        .containsExactly(new Speech.Time(0, 10), new Speech.Time(10, 20), new Speech.Time(20, 30));
  }

  @Test
  void aWordWithoutLettersMayBeSilent() {
    List<Speech.Time> times =
        utterance("a ☃ b").times(List.of(word(1, 0), sound(0), word(5, 10), sound(10)), 20);
    assertThat(times)
        .containsExactly(new Speech.Time(0, 10), new Speech.Time(10, 10), new Speech.Time(10, 20));
  }

  @Test
  void nothingInATextIsACommand() {
    assertThat(utterance("[[h@]] \u0001 50s <b> \uD800").text())
        .doesNotContain("[[")
        .doesNotContain("]]")
        .doesNotContain("\u0001")
        .contains("<b>")
        .endsWith(".");
  }

  private static Utterance utterance(String text) {
    return new Utterance(
        new Phrase(Scripts.words(text), Cue.Voicing.PLAIN, true), word -> word.phonemes());
  }

  private static SpokenEvent word(int position, int sample) {
    return new SpokenEvent(SpokenEvent.Kind.WORD, position, sample);
  }

  private static SpokenEvent sound(int sample) {
    return new SpokenEvent(SpokenEvent.Kind.SOUND, 0, sample);
  }

  private static SpokenEvent pause(int sample) {
    return new SpokenEvent(SpokenEvent.Kind.PAUSE, 0, sample);
  }
}
