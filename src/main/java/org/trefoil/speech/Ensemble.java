package org.trefoil.speech;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The voices at work: what was spoken before comes from the store, the rest from the engines, and
 * is listened to before it is kept. Any thread may ask; each gets a synthesizer of its own.
 */
final class Ensemble implements AutoCloseable {

  /** A voice that fails so often in a row isn't asked again. */
  private static final int MOST_FAILURES = 5;

  private final List<SpeechEngine> engines;
  private final ClipStore store;
  private final Map<Voice, ConcurrentLinkedQueue<Synthesizer>> idle = new ConcurrentHashMap<>();
  private final Map<Voice, String> fingerprints = new ConcurrentHashMap<>();
  private final Map<Voice, AtomicInteger> failures = new ConcurrentHashMap<>();

  Ensemble(List<SpeechEngine> engines, ClipStore store) {
    this.engines = List.copyOf(engines);
    this.store = store;
  }

  /** Samples a second of a voice; makes it ready unless that is known from before. */
  int sampleRate(Voice voice) throws SpeechException {
    String key = ClipKey.ofRate(fingerprint(voice), voice);
    Optional<Take> known = store.find(key);
    if (known.isPresent()) {
      return known.get().sampleRate();
    }
    Synthesizer synthesizer = acquire(voice);
    int rate = synthesizer.sampleRate();
    release(voice, synthesizer);
    store.keep(key, new Take(new Speech(new short[0], List.of()), rate));
    return rate;
  }

  /**
   * How a voice says a phrase.
   *
   * @throws SpeechException when the voice can't be had or fails
   */
  Take take(Voice voice, Phrase phrase) throws SpeechException {
    String key = ClipKey.of(fingerprint(voice), voice, phrase);
    Optional<Take> kept =
        store.find(key).filter(each -> each.speech().words().size() == phrase.words().size());
    if (kept.isPresent()) {
      return kept.get();
    }
    Take take = spoken(voice, phrase);
    store.keep(key, take);
    return take;
  }

  @Override
  public void close() {
    idle.values().forEach(each -> each.forEach(Synthesizer::close));
    idle.clear();
  }

  private Take spoken(Voice voice, Phrase phrase) throws SpeechException {
    AtomicInteger failed = failures.computeIfAbsent(voice, each -> new AtomicInteger());
    if (failed.get() >= MOST_FAILURES) {
      throw new SpeechException(
          "The voice %s failed %d times in a row and isn't asked again"
              .formatted(voice.name(), MOST_FAILURES));
    }
    failed.incrementAndGet();
    Synthesizer synthesizer = acquire(voice);
    Take take;
    try {
      take = new Take(synthesizer.speak(phrase), synthesizer.sampleRate());
    } catch (SpeechException broken) {
      synthesizer.close();
      throw broken;
    } catch (RuntimeException broken) {
      synthesizer.close();
      throw new SpeechException(
          "The engine %s failed (%s)".formatted(voice.engine(), broken.getClass().getSimpleName()),
          broken);
    }
    release(voice, synthesizer);
    Soundness.check(take, voice, phrase);
    failed.set(0);
    return take;
  }

  private String fingerprint(Voice voice) throws SpeechException {
    String known = fingerprints.get(voice);
    if (known == null) {
      known = engine(voice).fingerprint(voice);
      fingerprints.put(voice, known);
    }
    return known;
  }

  /** A synthesizer that nobody else has; after a failure it isn't given back. */
  private Synthesizer acquire(Voice voice) throws SpeechException {
    Synthesizer waiting = idle(voice).poll();
    return waiting != null ? waiting : engine(voice).synthesizer(voice);
  }

  private void release(Voice voice, Synthesizer synthesizer) {
    idle(voice).add(synthesizer);
  }

  private ConcurrentLinkedQueue<Synthesizer> idle(Voice voice) {
    return idle.computeIfAbsent(voice, each -> new ConcurrentLinkedQueue<>());
  }

  private SpeechEngine engine(Voice voice) throws SpeechException {
    for (SpeechEngine engine : engines) {
      if (engine.name().equals(voice.engine())) {
        return engine;
      }
    }
    throw new SpeechException(
        "The voice %s needs the engine \"%s\", which isn't there"
            .formatted(voice.name(), voice.engine()));
  }
}
