package org.trefoil.speech.freetts;

import com.sun.speech.freetts.Age;
import com.sun.speech.freetts.Gender;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.cart.Durator;
import com.sun.speech.freetts.cart.Intonator;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import com.sun.speech.freetts.en.us.TokenToWords;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trefoil.speech.SpeechException;

/**
 * FreeTTS's diphone voice with our own stages among its own, and without the audio thread that it
 * starts when it is allocated. One thread at a time.
 */
final class DiphoneVoice extends CMUDiphoneVoice {

  private final VoiceData data;
  private final List<UtteranceProcessor> stages = new ArrayList<>();

  DiphoneVoice(String name, VoiceData data) throws IOException {
    super(
        name,
        Gender.MALE,
        Age.YOUNGER_ADULT,
        name,
        Locale.US,
        "general",
        "cmu",
        data.lexicon(),
        null);
    this.data = data;
    loader();
    arrange();
  }

  @Override
  public UtteranceProcessor getUnitSelector() {
    return data.units();
  }

  /** The rules lie beside FreeTTS's class, not beside this one. */
  @Override
  protected URL getResource(String resource) {
    return CMUDiphoneVoice.class.getResource(resource);
  }

  /** From tokens to the frames that the decoder needs. */
  void process(Utterance utterance) throws SpeechException {
    try {
      for (UtteranceProcessor stage : stages) {
        stage.processUtterance(utterance);
      }
    } catch (ProcessException failed) {
      throw new SpeechException("FreeTTS failed: " + failed.getMessage(), failed);
    }
  }

  private void arrange() {
    for (Object each : getUtteranceProcessors()) {
      UtteranceProcessor stage = (UtteranceProcessor) each;
      if (stage instanceof TokenToWords) {
        stages.add(new OneWordEach());
      } else if (stage instanceof Durator) {
        stages.add(new Joins(data.diphones()));
        stages.add(stage);
      } else {
        stages.add(stage);
      }
      if (stage instanceof Intonator) {
        stages.add(new Melody());
      }
    }
  }
}
