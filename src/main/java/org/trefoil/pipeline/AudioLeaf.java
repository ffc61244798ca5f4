package org.trefoil.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.audio.AudioTags;
import org.trefoil.audio.Chapter;
import org.trefoil.document.Metadata;
import org.trefoil.media.Assets;
import org.trefoil.narration.Narrator;
import org.trefoil.narration.Script;
import org.trefoil.speech.Speaker;
import org.trefoil.speech.SpeechProgress;
import org.trefoil.timeline.PageMap;
import org.trefoil.timeline.Timeline;

/** Model to script, script to sound, sound to files; the sound is never whole in memory. */
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
    try (Encoders encoders =
        Encoders.begin(
            options.audio(), manuscript.name(), speaker.sampleRate(script.language()), work)) {
      Timeline timeline = work.clock().time("speak", () -> speak(script, manuscript, encoders));
      encoders.finish(tags(manuscript.document().metadata(), timeline));
      progress.event(new Event.Took(manuscript.input(), "encode", encoders.time()));
      return outputs(manuscript.name(), encoders, timeline, work);
    }
  }

  private Timeline speak(Script script, Manuscript manuscript, Encoders encoders)
      throws IOException, InterruptedException {
    Places places = Places.of(manuscript.document());
    return speaker.speak(
        script, encoders, manuscript.report(), places::of, hundredths(manuscript.input()));
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

  private static AudioTags tags(Metadata metadata, Timeline timeline) {
    return new AudioTags(
        metadata.title(),
        metadata.authors(),
        metadata.language(),
        metadata.date(),
        timeline.chapters().stream().map(mark -> new Chapter(mark.title(), mark.start())).toList());
  }

  private static List<Output> outputs(
      String name, Encoders encoders, Timeline timeline, Workplace work) throws IOException {
    Output.Extent extent = new Output.Extent(0, timeline.seconds(timeline.samples()));
    List<Output> outputs = new ArrayList<>();
    for (var file : encoders.files().entrySet()) {
      outputs.add(work.output(Target.AUDIO, file.getKey().fileName(name), file.getValue(), extent));
    }
    return outputs;
  }
}
