package org.trefoil.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trefoil.audio.AudioTags;
import org.trefoil.audio.mastering.Levels;
import org.trefoil.audio.mastering.Mastering;
import org.trefoil.audio.mastering.Recorder;
import org.trefoil.epub.overlay.BookSound;
import org.trefoil.media.Assets;
import org.trefoil.media.Cover;
import org.trefoil.media.ImageAsset;
import org.trefoil.narration.Narrator;
import org.trefoil.narration.Script;
import org.trefoil.speech.Speaker;
import org.trefoil.speech.SpeechProgress;
import org.trefoil.timeline.PageMap;
import org.trefoil.timeline.Timeline;

/**
 * Model to script, script to sound, sound to files; the sound is never whole in memory. It is
 * spoken once, into a file beside the others; from there it is mastered into each of them.
 */
final class AudioLeaf implements Leaf {

  private final Options options;
  private final Speaker speaker;
  private final Progress progress;

  AudioLeaf(Options options, Speaker speaker, Progress progress) {
    this.options = options;
    this.speaker = speaker;
    this.progress = progress;
  }

  @Override
  public List<Output> make(Manuscript manuscript, Assets assets, Handover handover, Workplace work)
      throws IOException, InterruptedException {
    PageMap pages = handover.pages();
    Script script =
        work.clock()
            .time(
                "narrate",
                () ->
                    new Narrator(options.narrator(), manuscript.lexicon())
                        .narrate(manuscript.document(), pages, manuscript.report()));
    handover.unspoken(script.exceptions());
    try (Recorder recorder = new Recorder(work.scratch(), speaker.sampleRate(script.language()))) {
      Timeline timeline = work.clock().time("speak", () -> speak(script, manuscript, recorder));
      recorder.finish();
      return outputs(manuscript, timeline, recorder, bitmap(assets), handover, work);
    }
  }

  private List<Output> outputs(
      Manuscript manuscript,
      Timeline timeline,
      Recorder recorder,
      Optional<ImageAsset> cover,
      Handover handover,
      Workplace work)
      throws IOException, InterruptedException {
    Mastering mastering = options.sound().mastering();
    List<Part> parts = parts(manuscript, timeline);
    try (Studio studio = studio(mastering, manuscript, timeline, recorder, cover, parts, work)) {
      if (!wantedByBook()) {
        return outputs(manuscript, timeline, studio, cover, parts, work);
      }
      if (mastering == Mastering.SPEECH || mastering == Mastering.NONE) {
        handOver(studio, manuscript, timeline, handover, work);
      } else {
        List<Part> whole = List.of(Part.whole("", timeline));
        try (Studio apart =
            studio(Mastering.SPEECH, manuscript, timeline, recorder, cover, whole, work)) {
          handOver(apart, manuscript, timeline, handover, work);
        }
      }
      return outputs(manuscript, timeline, studio, cover, parts, work);
    }
  }

  private static Studio studio(
      Mastering mastering,
      Manuscript manuscript,
      Timeline timeline,
      Recorder recorder,
      Optional<ImageAsset> cover,
      List<Part> parts,
      Workplace work) {
    List<Long> chapters = timeline.chapters().stream().map(Timeline.Mark::start).toList();
    return new Studio(
        recorder.master(mastering, chapters),
        timeline,
        manuscript.document().metadata(),
        cover.map(AudioLeaf::tag),
        parts,
        work);
  }

  /** Players can't be expected to draw, so a cover that is a drawing is none of a recording's. */
  private static Optional<ImageAsset> bitmap(Assets assets) {
    return assets.cover().flatMap(Cover::bitmap);
  }

  private static AudioTags.Cover tag(ImageAsset cover) {
    return new AudioTags.Cover(cover.mediaType(), cover.bytes(), cover.width(), cover.height());
  }

  private boolean wantedByBook() {
    return options.targets().contains(Target.EPUB) && options.book().overlay().isPresent();
  }

  /** The book waits for its sound, so it comes first. */
  private void handOver(
      Studio studio, Manuscript manuscript, Timeline timeline, Handover handover, Workplace work)
      throws IOException, InterruptedException {
    Tracks tracks =
        new Tracks(timeline, options.book().overlay().orElseThrow(), options.book().coding());
    String title = manuscript.document().metadata().title();
    BookSound sound =
        work.clock().time("tracks", () -> tracks.store(studio, title, speaker.narrator(), work));
    handover.sound(Optional.of(sound));
  }

  /** What the recording is cut into. */
  private List<Part> parts(Manuscript manuscript, Timeline timeline) {
    String title = manuscript.document().metadata().title();
    return options.sound().split() == Sound.Split.CHAPTER
        ? Part.chapters(title, timeline)
        : List.of(Part.whole(title, timeline));
  }

  private Timeline speak(Script script, Manuscript manuscript, Recorder recorder)
      throws IOException, InterruptedException {
    Places places = Places.of(manuscript.document());
    return speaker.speak(
        script, recorder, manuscript.report(), places::of, hundredths(manuscript.input()));
  }

  /** Tells of progress at most a hundred times. */
  private SpeechProgress hundredths(String input) {
    int[] told = {0};
    return (done, total) -> {
      int now = total == 0 ? 100 : (int) (100 * done / total);
      if (now > told[0]) {
        told[0] = now;
        progress.event(new Event.Spoke(input, done, total));
      }
    };
  }

  private List<Output> outputs(
      Manuscript manuscript,
      Timeline timeline,
      Studio studio,
      Optional<ImageAsset> cover,
      List<Part> parts,
      Workplace work)
      throws IOException, InterruptedException {
    List<Output> outputs = new ArrayList<>();
    if (options.targets().contains(Target.AUDIO)) {
      PlayerLimits limits = new PlayerLimits(manuscript, timeline);
      for (Part part : parts) {
        limits.chapters(studio.marks(part), Set.copyOf(options.audio()));
        limits.length(part, studio.seconds(part), options.sound().mastering());
      }
      for (AudioFormat format : options.audio()) {
        for (Part part : parts) {
          stopIfAsked();
          outputs.add(store(manuscript, part, format, studio, limits, work));
        }
      }
      for (Part part : parts) {
        outputs.addAll(new Companions(manuscript, timeline, studio, work).write(part, options));
      }
    }
    outputs.addAll(
        new Packages(manuscript, timeline, studio, cover, work).write(options.targets()));
    progress.event(new Event.Took(manuscript.input(), "encode", studio.time()));
    return outputs;
  }

  private Output store(
      Manuscript manuscript,
      Part part,
      AudioFormat format,
      Studio studio,
      PlayerLimits limits,
      Workplace work)
      throws IOException {
    String name = format.fileName(part.fileName(manuscript.name()));
    Path hidden = work.begin(name);
    Optional<Levels> levels = studio.store(part, format, hidden);
    Output.Extent extent = new Output.Extent(0, studio.seconds(part));
    Output output = work.output(Target.AUDIO, name, hidden, extent);
    levels.ifPresent(each -> limits.levels(part, each, options.sound().mastering()));
    levels.ifPresent(
        each -> progress.event(new Event.Measured(manuscript.input(), output.file(), each)));
    return output;
  }

  private static void stopIfAsked() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
