package org.trefoil.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.trefoil.document.NodeId;
import org.trefoil.language.Language;
import org.trefoil.narration.Cue;
import org.trefoil.narration.Script;
import org.trefoil.pipeline.AudioFormat;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.Event;
import org.trefoil.pipeline.Options;
import org.trefoil.pipeline.Outcome;
import org.trefoil.pipeline.Target;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.Span;
import org.trefoil.speech.Cast;
import org.trefoil.speech.ClipStore;
import org.trefoil.speech.Speaker;
import org.trefoil.speech.SpeakingOptions;
import org.trefoil.speech.SpeechProgress;
import org.trefoil.speech.Take;
import org.trefoil.speech.Voice;
import org.trefoil.speech.VoiceCatalog;
import org.trefoil.speech.store.FolderStore;
import org.trefoil.timeline.Timeline;

/**
 * How many seconds of sound each voice makes in a second, with one thread and with all cores, then
 * with an empty clip store, with a filled one, and after the edit of one sentence. The text is
 * generated; before it, the kitchen-sink sample as a whole conversion.
 *
 * <p>Arguments: how many words (100,000 if left out), then voices as {@code --voice} takes them
 * (kevin and espeak-en-us if left out).
 */
public final class SpeechBench {

  private static final String[] WORDS =
      ("the a of and to in was her his that it with ferry harbour keeper light morning boat letter"
              + " people meeting water across island winter window carried remembered slowly quiet"
              + " between opposite answered nothing children telephone government beautiful")
          .split(" ");

  private SpeechBench() {}

  /** A store that counts what is spoken anew. */
  private record Counting(ClipStore store, AtomicInteger spoken) implements ClipStore {
    @Override
    public Optional<Take> find(String key) {
      return store.find(key);
    }

    @Override
    public void keep(String key, Take take) {
      spoken.incrementAndGet();
      store.keep(key, take);
    }
  }

  /** Measures; prints a line a run. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int words = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    List<String> names =
        args.length > 1 ? List.of(args).subList(1, args.length) : List.of("kevin", "espeak-en-us");
    try (VoiceCatalog catalog = VoiceCatalog.installed()) {
      for (String name : names) {
        Voice voice = Cast.choose(catalog, List.of(name)).standard();
        if (catalog.missing(voice).isPresent()) {
          System.out.println(name + ": " + catalog.missing(voice).get());
          continue;
        }
        sample(name);
        all(name, catalog, voice, words);
      }
    }
  }

  private static void all(String name, VoiceCatalog catalog, Voice voice, int words)
      throws IOException, InterruptedException {
    int cores = Runtime.getRuntime().availableProcessors();
    run(name + ", to warm up", catalog, voice, script(words / 20, 0), cores, ClipStore.NONE);
    run(name + ", 1 thread", catalog, voice, script(words, 0), 1, ClipStore.NONE);
    run(name + ", " + cores + " threads", catalog, voice, script(words, 0), cores, ClipStore.NONE);
    Path folder = Files.createTempDirectory("trefoil-bench");
    for (String state : List.of("empty store", "filled store", "one sentence edited")) {
      try (FolderStore store = new FolderStore(folder, FolderStore.MOST_BYTES)) {
        Counting counting = new Counting(store, new AtomicInteger());
        Script script = script(words, state.startsWith("one") ? 1 : 0);
        run(name + ", " + state, catalog, voice, script, cores, counting);
        System.out.println("  spoken: " + counting.spoken() + "; " + store.contents());
      }
    }
    try (FolderStore store = new FolderStore(folder, 0)) {
      store.clear();
    }
  }

  /** The kitchen-sink sample from Markdown to a WAV; the time is that of speaking. */
  private static void sample(String name) throws IOException {
    Path folder = Files.createTempDirectory("trefoil-bench");
    Options options =
        Options.builder()
            .targets(Target.AUDIO)
            .audio(AudioFormat.WAV)
            .voices(List.of(name))
            .build();
    Duration[] took = {Duration.ZERO};
    try (Conversion conversion =
        new Conversion(
            options,
            event -> {
              if (event instanceof Event.Took stage && stage.stage().equals("speak")) {
                took[0] = stage.time();
              }
            })) {
      Path sample = Path.of("samples/kitchen-sink.md");
      Outcome outcome = conversion.convert(conversion.read(sample), folder);
      double sound = outcome.outputs().stream().mapToDouble(each -> each.extent().seconds()).sum();
      double seconds = took[0].toMillis() / 1000.0;
      System.out.printf(
          Locale.ROOT,
          "%s, kitchen-sink: %.0f s in %.1f s, %.0f times%n",
          name,
          sound,
          seconds,
          sound / seconds);
    }
  }

  private static void run(
      String what, VoiceCatalog catalog, Voice voice, Script script, int threads, ClipStore store)
      throws IOException, InterruptedException {
    SpeakingOptions options = SpeakingOptions.DEFAULTS.withThreads(threads).with(store);
    try (Speaker speaker = new Speaker(Cast.of(voice), catalog.engines(), options)) {
      speaker.sampleRate(Language.ENGLISH);
      long began = System.nanoTime();
      long processors = processors();
      Timeline timeline =
          speaker.speak(
              script,
              (samples, from, to) -> {},
              new Report(Source.of("bench.md", "bench")),
              id -> Span.START,
              SpeechProgress.NONE);
      double seconds = (System.nanoTime() - began) / 1e9;
      double sound = timeline.seconds(timeline.samples());
      double busy = (processors() - processors) / 1e9;
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "%s: %.0f s in %.1f s, %.0f times; %.1f s of processors; heap %d MB, of it used %d%n",
          what,
          sound,
          seconds,
          sound / seconds,
          busy,
          runtime.totalMemory() >> 20,
          runtime.totalMemory() - runtime.freeMemory() >> 20);
    }
  }

  /** Nanoseconds of this process and of the workers that it has started. */
  private static long processors() {
    long workers =
        ProcessHandle.current()
            .children()
            .mapToLong(child -> child.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
            .sum();
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() + workers
        : workers;
  }

  /** A text; its middle sentence is another with another edit. */
  private static Script script(int words, int edit) {
    Random random = new Random(1);
    List<Cue> cues = new ArrayList<>();
    boolean edited = edit == 0;
    for (int done = 0; done < words; ) {
      List<Cue.Word> sentence = new ArrayList<>();
      int length = 6 + random.nextInt(18);
      for (int i = 0; i < length; i++) {
        String after = i == length - 1 ? "." : random.nextInt(9) == 0 ? "," : "";
        sentence.add(new Cue.Word(WORDS[random.nextInt(WORDS.length)], after, i, i + 1));
      }
      if (!edited && done > words / 2) {
        sentence.set(0, new Cue.Word("otherwise", "", 0, 1));
        edited = true;
      }
      done += length;
      NodeId id = new NodeId("s-" + done);
      cues.add(new Cue.Say(id, Language.ENGLISH, Cue.Voicing.PLAIN, sentence, true));
    }
    return new Script(Language.ENGLISH, cues);
  }
}
