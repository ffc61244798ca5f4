package org.trefoil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.trefoil.document.NodeId;
import org.trefoil.language.Language;
import org.trefoil.narration.Cue;
import org.trefoil.narration.Script;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.Span;
import org.trefoil.speech.Cast;
import org.trefoil.speech.ClipStore;
import org.trefoil.speech.Speaker;
import org.trefoil.speech.SpeakingOptions;
import org.trefoil.speech.SpeechProgress;
import org.trefoil.speech.Voice;
import org.trefoil.speech.VoiceCatalog;
import org.trefoil.speech.store.FolderStore;
import org.trefoil.timeline.Timeline;

/**
 * How many seconds of sound each engine that is installed makes in a second, with one thread and
 * with all cores, then with an empty clip store and with a filled one. The text is generated.
 * Arguments: how many words (100,000 if left out).
 */
public final class SpeechBench {

  private static final String[] WORDS =
      ("the a of and to in was her his that it with ferry harbour keeper light morning boat letter"
              + " people meeting water across island winter window carried remembered slowly quiet"
              + " between opposite answered nothing children telephone government beautiful")
          .split(" ");

  private SpeechBench() {}

  /** Measures; prints a line a run. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Script script = script(args.length > 0 ? Integer.parseInt(args[0]) : 100_000);
    int cores = Runtime.getRuntime().availableProcessors();
    try (VoiceCatalog catalog = VoiceCatalog.installed()) {
      for (String name : List.of("kevin", "espeak-en-us")) {
        Voice voice = catalog.named(name, Language.ENGLISH).orElse(null);
        if (voice == null || catalog.missing(voice).isPresent()) {
          System.out.println(name + ": not installed");
          continue;
        }
        run(name + ", 1 thread", catalog, voice, script, 1, ClipStore.NONE);
        run(name + ", " + cores + " threads", catalog, voice, script, cores, ClipStore.NONE);
        Path folder = Files.createTempDirectory("trefoil-bench");
        for (String state : List.of("empty", "filled")) {
          try (FolderStore store = new FolderStore(folder, FolderStore.MOST_BYTES)) {
            run(name + ", " + state + " store", catalog, voice, script, cores, store);
            System.out.println("  " + store.contents());
          }
        }
        try (FolderStore store = new FolderStore(folder, 0)) {
          store.clear();
        }
      }
    }
  }

  private static void run(
      String what, VoiceCatalog catalog, Voice voice, Script script, int threads, ClipStore store)
      throws IOException, InterruptedException {
    SpeakingOptions options = SpeakingOptions.DEFAULTS.withThreads(threads).with(store);
    try (Speaker speaker = new Speaker(Cast.of(voice), catalog.engines(), options)) {
      speaker.sampleRate(Language.ENGLISH);
      long began = System.nanoTime();
      Timeline timeline =
          speaker.speak(
              script,
              (samples, from, to) -> {},
              new Report(Source.of("bench.md", "bench")),
              id -> Span.START,
              SpeechProgress.NONE);
      double seconds = (System.nanoTime() - began) / 1e9;
      double sound = timeline.seconds(timeline.samples());
      System.out.printf(
          Locale.ROOT, "%s: %.0f s in %.1f s, %.0f times%n", what, sound, seconds, sound / seconds);
    }
  }

  private static Script script(int words) {
    Random random = new Random(1);
    List<Cue> cues = new ArrayList<>();
    for (int done = 0; done < words; ) {
      List<Cue.Word> sentence = new ArrayList<>();
      int length = 6 + random.nextInt(18);
      for (int i = 0; i < length; i++) {
        String after = i == length - 1 ? "." : random.nextInt(9) == 0 ? "," : "";
        sentence.add(new Cue.Word(WORDS[random.nextInt(WORDS.length)], after, i, i + 1));
      }
      done += length;
      NodeId id = new NodeId("s-" + done);
      cues.add(new Cue.Say(id, Language.ENGLISH, Cue.Voicing.PLAIN, sentence, true));
    }
    return new Script(Language.ENGLISH, cues);
  }
}
