package org.trefoil.speech;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.trefoil.audio.PcmSink;
import org.trefoil.document.NodeId;
import org.trefoil.language.Language;
import org.trefoil.narration.Cue;
import org.trefoil.narration.Script;
import org.trefoil.report.Report;
import org.trefoil.source.Span;
import org.trefoil.timeline.Timeline;

/**
 * Speaks a script: several phrases at once, handed on in order. The same script and cast give the
 * same samples and times whatever the number of threads, and whether they come from the engines or
 * from the store.
 *
 * <p>The standard voice is made ready in the background from the moment that the speaker exists,
 * unless the store knows it: make the speaker early.
 */
public final class Speaker implements AutoCloseable {

  /** Phrases under way for each thread; each is a few seconds of sound. */
  private static final int AHEAD = 8;

  private final Cast cast;
  private final SpeakingOptions options;
  private final Ensemble ensemble;
  private final ExecutorService workers;

  /**
   * A speaker.
   *
   * @param cast who speaks
   * @param engines whose voices they are; they aren't closed with it
   * @param options how it works
   */
  public Speaker(Cast cast, List<SpeechEngine> engines, SpeakingOptions options) {
    this.cast = cast;
    this.options = options;
    this.ensemble = new Ensemble(engines, options.store());
    this.workers = Executors.newFixedThreadPool(options.threads(), Speaker::thread);
    workers.submit(() -> ensemble.sampleRate(cast.standard()));
  }

  /** A speaker with so many threads and all other options as they are by default. */
  public Speaker(Cast cast, List<SpeechEngine> engines, int threads) {
    this(cast, engines, SpeakingOptions.DEFAULTS.withThreads(threads));
  }

  /**
   * Samples a second of a recording in a language: those of the voice that speaks it. What other
   * voices say is brought to the same.
   *
   * @throws SpeechException when the voice can't be had
   */
  public int sampleRate(Language language) throws SpeechException {
    return ensemble.sampleRate(cast.voice(language).orElse(cast.standard()));
  }

  /** The name of the standard voice. */
  public String narrator() {
    return cast.standard().name();
  }

  /**
   * Speaks a script from its first cue to its last. Interrupting the thread stops it.
   *
   * @param sink takes the samples, {@link #sampleRate} of the script's language a second; it is
   *     called by this thread
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
    int rate = sampleRate(script.language());
    Casting casting = new Casting(cast, report, places);
    Iterator<Callable<Spoken>> work =
        script.cues().stream()
            .flatMap(cue -> casting.parts(cue).stream())
            .map(part -> work(part, rate))
            .iterator();
    try (Lookahead<Spoken> ahead = new Lookahead<>(work, workers, options.threads() * AHEAD)) {
      Unheard unheard = new Unheard(report, places, options.failing());
      Recording recording = new Recording(ahead, sink, rate, cast.standard().pauses(), unheard);
      Letters letters = new Letters(script);
      for (Cue cue : script.cues()) {
        recording.add(cue);
        letters.add(cue);
        progress.spoken(letters.done(), letters.total());
      }
      return recording.finish();
    }
  }

  /** Ends its threads and lets go of its voices. */
  @Override
  public void close() {
    workers.shutdownNow();
    ensemble.close();
  }

  private Callable<Spoken> work(Casting.Part part, int rate) {
    return () -> {
      try {
        return Spoken.of(part, ensemble.take(part.voice(), part.phrase()).at(rate).speech());
      } catch (SpeechException failed) {
        return Spoken.failed(part, failed);
      }
    };
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "speech");
    thread.setDaemon(true);
    return thread;
  }
}
