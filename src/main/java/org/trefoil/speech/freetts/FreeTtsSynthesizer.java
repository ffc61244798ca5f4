package org.trefoil.speech.freetts;

import com.sun.speech.freetts.FreeTTSSpeakableImpl;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.relp.LPCResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trefoil.narration.Cue;
import org.trefoil.speech.Phrase;
import org.trefoil.speech.Speech;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.Synthesizer;
import org.trefoil.speech.Voice;

/** Speaks phrases with a FreeTTS voice. */
final class FreeTtsSynthesizer implements Synthesizer {

  /** The token's feature that says which word of the phrase it came from. */
  private static final String SOURCE = "source";

  private static final float PITCH_HERTZ = 100;

  private static final Set<String> QUESTION_WORDS =
      Set.of("what", "when", "where", "who", "whom", "whose", "which", "why", "how");

  private final Voice manner;
  private final DiphoneVoice voice;
  private final Pronouncer pronouncer;
  private final float gain;

  FreeTtsSynthesizer(Voice manner, DiphoneVoice voice, Pronouncer pronouncer) {
    this.manner = manner;
    this.voice = voice;
    this.pronouncer = pronouncer;
    this.gain = (float) manner.gain();
  }

  @Override
  public int sampleRate() {
    return FreeTtsEngine.sampleRate(manner);
  }

  @Override
  public Speech speak(Phrase phrase) throws SpeechException {
    Utterance utterance = utterance(phrase);
    if (utterance.getRelation(Relation.TOKEN).getHead() == null) {
      return Speech.silent(phrase.words().size());
    }
    setManner(phrase.voicing());
    voice.process(utterance);
    return cut(utterance, phrase.words().size());
  }

  @Override
  public void close() {
    // Nothing is held: the data is shared and the voice has no thread.
  }

  private void setManner(Cue.Voicing voicing) {
    voice.setPitch((float) (PITCH_HERTZ * manner.pitch(voicing)));
    voice.setRate((float) manner.rate(voicing));
  }

  private Utterance utterance(Phrase phrase) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> sources = new ArrayList<>();
    List<String[]> phones = new ArrayList<>();
    for (int i = 0; i < phrase.words().size(); i++) {
      for (Pronouncer.Piece piece : pronouncer.pieces(phrase.words().get(i))) {
        tokens.add(token(piece.name()));
        sources.add(i);
        phones.add(piece.phones().toArray(new String[0]));
      }
      if (!tokens.isEmpty()) {
        tokens.get(tokens.size() - 1).setPostpunctuation(phrase.words().get(i).after());
      }
    }
    Utterance utterance = new Utterance(voice, tokens);
    utterance.setSpeakable(new FreeTTSSpeakableImpl(""));
    utterance.setString(Melody.FEATURE, tone(phrase));
    Item token = utterance.getRelation(Relation.TOKEN).getHead();
    for (int i = 0; token != null; token = token.getNext(), i++) {
      token.getFeatures().setInt(SOURCE, sources.get(i));
      token.getFeatures().setObject("phones", phones.get(i));
    }
    return utterance;
  }

  private static Token token(String name) {
    Token token = new Token();
    token.setWhitespace(" ");
    token.setPrepunctuation("");
    token.setWord(name);
    token.setPostpunctuation("");
    return token;
  }

  private static String tone(Phrase phrase) {
    List<Cue.Word> words = phrase.words();
    if (!phrase.ends()) {
      return Melody.GOES_ON;
    }
    boolean question = words.get(words.size() - 1).after().equals("?");
    boolean open =
        words.stream()
            .limit(3)
            .anyMatch(word -> QUESTION_WORDS.contains(word.spoken().toLowerCase(Locale.ROOT)));
    return question && !open ? Melody.RISE : Melody.FALL;
  }

  private Speech cut(Utterance utterance, int words) {
    float[] samples = LpcDecoder.decode((LPCResult) utterance.getObject("target_lpcres"));
    WordTimes times = new WordTimes(utterance, SOURCE, sampleRate(), words);
    Edges edges = Edges.of(samples, sampleRate(), times.first(), times.last());
    return new Speech(
        edges.cut(samples, sampleRate(), gain), times.between(edges.from(), edges.to()));
  }
}
