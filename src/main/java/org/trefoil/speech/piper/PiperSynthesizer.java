package org.trefoil.speech.piper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.trefoil.audio.Resampler;
import org.trefoil.speech.EstimatedTimes;
import org.trefoil.speech.Limiter;
import org.trefoil.speech.Phrase;
import org.trefoil.speech.Speech;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.Synthesizer;
import org.trefoil.speech.Trimming;
import org.trefoil.speech.Voice;

/** Speaks phrases with a network; the network itself belongs to the engine. */
final class PiperSynthesizer implements Synthesizer {

  /** Words a minute of most models at their own length. */
  private static final double OWN_RATE = 160;

  private static final double FULL_SCALE = 32768;

  private final Voice voice;
  private final ModelDescription description;
  private final NeuralModel model;
  private final Phonemizer phonemizer;
  private final OptionalInt speaker;
  private final double noise;

  /**
   * A synthesizer.
   *
   * @param noise times the model's own chance
   */
  PiperSynthesizer(
      Voice voice,
      ModelDescription description,
      NeuralModel model,
      Phonemizer phonemizer,
      OptionalInt speaker,
      double noise) {
    this.voice = voice;
    this.description = description;
    this.model = model;
    this.phonemizer = phonemizer;
    this.speaker = speaker;
    this.noise = noise;
  }

  @Override
  public int sampleRate() {
    return description.sampleRate();
  }

  @Override
  public Speech speak(Phrase phrase) throws SpeechException {
    PhonemeIds ids = phonemizer.ids(phrase);
    double pitch = voice.pitch(phrase.voicing());
    double pace = OWN_RATE / voice.rate(phrase.voicing());
    NeuralModel.Sound sound = model.run(ids.ids(), scales(pace * pitch), speaker);
    short[] samples = samples(sound.samples());
    Resampler higher = Resampler.between((int) Math.round(sampleRate() * pitch), sampleRate());
    short[] pitched = higher.resample(samples);
    if (sound.durations().isEmpty()) {
      return estimated(pitched, phrase, ids);
    }
    List<Speech.Time> words =
        times(sound.durations().get(), samples.length, ids.owners(), phrase).stream()
            .map(
                word -> new Speech.Time(higher.position(word.start()), higher.position(word.end())))
            .toList();
    return Trimming.trimmed(new Speech(pitched, words), sampleRate());
  }

  @Override
  public void close() {
    // The model belongs to the engine.
  }

  private ModelDescription.Scales scales(double length) {
    ModelDescription.Scales own = description.scales();
    return new ModelDescription.Scales(
        own.noise() * noise, own.length() * length, own.lengths() * noise);
  }

  private short[] samples(float[] sound) {
    short[] samples = new short[sound.length];
    for (int i = 0; i < samples.length; i++) {
      double value = Float.isFinite(sound[i]) ? sound[i] : 0;
      samples[i] = Limiter.sample(value * FULL_SCALE * voice.gain());
    }
    return samples;
  }

  private Speech estimated(short[] samples, Phrase phrase, PhonemeIds ids) throws SpeechException {
    int count = phrase.words().size();
    Speech trimmed =
        Trimming.trimmed(new Speech(samples, Speech.silent(count).words()), sampleRate());
    if (trimmed.samples().length == 0 && phrase.hasLetters()) {
      throw new SpeechException("The model of the voice " + voice.name() + " made no sound");
    }
    int[] phonemes = new int[count];
    IntStream.of(ids.owners()).filter(owner -> owner >= 0).forEach(owner -> phonemes[owner]++);
    return EstimatedTimes.of(trimmed.samples(), sampleRate(), phrase.words(), phonemes);
  }

  /**
   * When words are heard, from how long each phoneme is. The unit is the description's; where it
   * can't be, since the whole would be longer than the sound, the sound tells it.
   */
  private List<Speech.Time> times(double[] durations, int samples, int[] owners, Phrase phrase) {
    double all = 0;
    for (double each : durations) {
      all += Math.max(0, Double.isFinite(each) ? each : 0);
    }
    double unit = all * description.hop() <= samples ? description.hop() : samples / all;
    int[] from = new int[phrase.words().size()];
    int[] to = new int[from.length];
    double at = 0;
    for (int i = 0; i < durations.length; i++) {
      double next = at + Math.max(0, Double.isFinite(durations[i]) ? durations[i] : 0) * unit;
      if (owners[i] >= 0) {
        from[owners[i]] = to[owners[i]] == 0 ? (int) Math.round(at) : from[owners[i]];
        to[owners[i]] = (int) Math.round(next);
      }
      at = next;
    }
    List<Speech.Time> times = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      int start = Math.min(samples, from[i]);
      times.add(new Speech.Time(start, Math.max(start, Math.min(samples, to[i]))));
    }
    return times;
  }
}
