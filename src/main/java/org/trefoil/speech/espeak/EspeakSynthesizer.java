package org.trefoil.speech.espeak;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.speech.Limiter;
import org.trefoil.speech.Phrase;
import org.trefoil.speech.Speech;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.Synthesizer;
import org.trefoil.speech.Trimming;
import org.trefoil.speech.Voice;

/** Speaks phrases with a voice of eSpeak NG; holds nothing itself, since any worker will do. */
final class EspeakSynthesizer implements Synthesizer {

  /** Samples a second of all its voices. */
  static final int SAMPLE_RATE = 22050;

  private static final int SLOWEST = 80;
  private static final int FASTEST = 450;

  /** The parameter for a voice's own pitch; 50 more is an octave higher. */
  private static final double OWN_PITCH = 50;

  private final Voice voice;
  private final Workers workers;
  private final Telling telling;

  /** Asks, when it has to, how the voice is told sounds. */
  interface Telling {
    Mnemonics mnemonics() throws SpeechException;
  }

  EspeakSynthesizer(Voice voice, Workers workers, Telling telling) {
    this.voice = voice;
    this.workers = workers;
    this.telling = telling;
  }

  @Override
  public int sampleRate() {
    return SAMPLE_RATE;
  }

  @Override
  public Speech speak(Phrase phrase) throws SpeechException {
    Utterance utterance = utterance(phrase);
    int rate = (int) Math.round(bounded(voice.rate(phrase.voicing()), SLOWEST, FASTEST));
    int pitch = pitch(voice.pitch(phrase.voicing()));
    Speech speech =
        workers.ask(
            Protocol.SPEAK,
            out -> {
              Protocol.text(out, voice.id());
              out.writeInt(rate);
              out.writeInt(pitch);
              out.writeBoolean(utterance.phonemes());
              Protocol.text(out, utterance.text());
            },
            answer -> read(answer, utterance));
    Speech trimmed = Trimming.trimmed(speech, SAMPLE_RATE);
    return new Speech(Limiter.amplified(trimmed.samples(), voice.gain()), trimmed.words());
  }

  @Override
  public void close() {
    // The workers belong to the engine.
  }

  private Utterance utterance(Phrase phrase) throws SpeechException {
    boolean told = phrase.words().stream().anyMatch(word -> !word.phonemes().isEmpty());
    if (!told) {
      return new Utterance(phrase, word -> "");
    }
    Mnemonics mnemonics = telling.mnemonics();
    return new Utterance(phrase, word -> mnemonics.told(word.phonemes()));
  }

  private static Speech read(DataInputStream in, Utterance utterance) throws IOException {
    if (in.readInt() != SAMPLE_RATE) {
      throw new IOException("Another sample rate than eSpeak NG's");
    }
    short[] samples = new short[in.readInt() / 2];
    byte[] bytes = in.readNBytes(samples.length * 2);
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
    int count = in.readInt();
    List<SpokenEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(SpokenEvent.read(in));
    }
    return new Speech(samples, utterance.times(events, samples.length));
  }

  /** The parameter for a factor: exponential, 0 to 100. */
  private static int pitch(double factor) {
    double octaves = StrictMath.log(factor) / StrictMath.log(2);
    return (int) Math.round(bounded(OWN_PITCH + OWN_PITCH * octaves, 0, 100));
  }

  private static double bounded(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }
}
