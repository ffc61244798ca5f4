package org.trefoil.speech.espeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.language.Language;
import org.trefoil.speech.SpeechException;

class WorkersTest {

  @ParameterizedTest
  @CsvSource({
    "die, stopped in the middle of a phrase",
    "noise, stopped in the middle of a phrase",
    "huge, stopped in the middle of a phrase",
    "short, answered with garbage"
  })
  void aWorkerThatFailsEndsInASentence(String manner, String sentence) {
    try (Workers workers = new Workers(Misbehaving.worker(manner), Duration.ofSeconds(60))) {
      assertThatThrownBy(() -> workers.ask(Protocol.VOICES, out -> {}, Installation::read))
          .isInstanceOf(SpeechException.class)
          .hasMessage("eSpeak NG " + sentence);
    }
  }

  @Test
  void aWorkerThatHangsIsEndedWhenItsTimeIsOver() {
    try (Workers workers = new Workers(Misbehaving.worker("hang"), Duration.ofMillis(300))) {
      assertThatThrownBy(() -> workers.ask(Protocol.VOICES, out -> {}, Installation::read))
          .isInstanceOf(SpeechException.class)
          .hasMessageStartingWith("eSpeak NG took longer than");
    }
  }

  @Test
  void anEngineWhoseWorkersFailHasNoVoicesAndSaysWhatToDo() {
    try (EspeakEngine engine =
        new EspeakEngine(new Workers(Misbehaving.worker("die"), Duration.ofSeconds(60)))) {
      assertThat(engine.voices()).isEmpty();
      assertThat(engine.voice(new Language("ar"))).isEmpty();
      assertThat(engine.remedy(new Language("ar"))).contains("install espeak-ng");
    }
  }

  @Test
  void nothingIsStartedAfterTheEnd() {
    Workers workers = new Workers(Misbehaving.worker("die"), Duration.ofSeconds(60));
    workers.close();
    assertThatThrownBy(() -> workers.ask(Protocol.VOICES, out -> {}, Installation::read))
        .isInstanceOf(SpeechException.class)
        .hasMessage("eSpeak NG was stopped");
  }
}
