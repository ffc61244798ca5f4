package org.trefoil.speech;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.trefoil.audio.PcmSink;
import org.trefoil.document.NodeId;
import org.trefoil.narration.Script;
import org.trefoil.report.Report;
import org.trefoil.source.Span;
import org.trefoil.timeline.Timeline;

/**
 * Speaks a script: several phrases at once, handed on in order. The same script and cast give the
 * same samples and times whatever the number of threads.
 *
 * <p>The standard voice is made ready in the background from the moment that the speaker exists:
 * make it early.
 */
public final class Speaker implements AutoCloseable {

  /** Phrases under way for each thread; each is a few seconds of sound. */
  private static final int AHEAD = 8;

  private final Cast cast;
  private final List<SpeechEngine> engines;
  private final int threads;
  private final ExecutorService workers;
  private final Map<Voice, ConcurrentLinkedQueue<Synthesizer>> idle = new ConcurrentHashMap<>();

  /** A speaker with the engines that are installed, on all cores. */
  public Speaker(Cast cast) {
    this(
        cast,
        StreamSupport.stream(ServiceLoader.load(SpeechEngine.class).spliterator(), false).toList(),
        Runtime.getRuntime().availableProcessors());
  }

  /**
   * A speaker.
   *
   * @param cast who speaks
   * @param engines whose voices they are
   * @param threads how many phrases are spoken at once
   */
  public Speaker(Cast cast, List<SpeechEngine> engines, int threads) {
    this.cast = cast;
    this.engines = List.copyOf(engines);
    this.threads = threads;
    this.workers = Executors.newFixedThreadPool(threads, Speaker::thread);
    workers.submit(
        () -> {
          release(cast.standard(), acquire(cast.standard()));
          return null;
        });
  }

  /**
   * Samples a second of what it speaks.
   *
   * @throws SpeechException when the standard voice can't be had
   */
  public int sampleRate() throws SpeechException {
    Synthesizer synthesizer = acquire(cast.standard());
    try {
      return synthesizer.sampleRate();
    } finally {
      release(cast.standard(), synthesizer);
    }
  }

  /**
   * Speaks a script from its first cue to its last. Interrupting the thread stops it.
   *
   * @param sink takes the samples; it is called by this thread
   * @param report is told of languages without a voice and of words that can't be said
   * @param places where the nodes stand in the source
   * @param progress is told after each cue
   * @return when everything sounds
   * @throws IOException when an engine or the sink fails
   * @throws InterruptedException when the thread was interrupted
   */
  public Timeline speak(
      Script script,
      PcmSink sink,
      Report report,
      Function<NodeId, Span> places,
      SpeechProgress progress)
      throws IOException, InterruptedException {
    int rate = sampleRate();
    Casting casting = new Casting(cast, report, places);
    Iterator<Callable<Spoken>> work =
        script.cues().stream()
            .flatMap(cue -> casting.parts(cue).stream())
            .map(this::work)
            .iterator();
    try (Lookahead<Spoken> ahead = new Lookahead<>(work, workers, threads * AHEAD)) {
      Recording recording =
          new Recording(ahead, sink, rate, cast.standard().pauses(), new Unspoken(report, places));
      for (int i = 0; i < script.cues().size(); i++) {
        recording.add(script.cues().get(i));
        progress.cues(i + 1, script.cues().size());
      }
      return recording.finish();
    }
  }

  /** Ends its threads and lets go of its voices. */
  @Override
  public void close() {
    workers.shutdownNow();
    idle.values().forEach(each -> each.forEach(Synthesizer::close));
    idle.clear();
  }

  private Callable<Spoken> work(Casting.Part part) {
    return () -> {
      Synthesizer synthesizer = acquire(part.voice());
      Speech speech = synthesizer.speak(part.phrase());
      int rate = synthesizer.sampleRate();
      release(part.voice(), synthesizer);
      return new Spoken(part, speech, rate);
    };
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

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "speech");
    thread.setDaemon(true);
    return thread;
  }
}
