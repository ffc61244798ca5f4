package org.trefoil.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.delivery.ChapterJson;
import org.trefoil.delivery.Lrc;
import org.trefoil.delivery.Transcript;
import org.trefoil.delivery.WebVtt;
import org.trefoil.document.Metadata;
import org.trefoil.timeline.Timeline;

/**
 * What stands beside an audio file: its text with times, its chapters.
 *
 * @param manuscript the text
 * @param timeline when it is spoken
 * @param studio knows when that is heard in a file
 * @param work where the files go
 */
record Companions(Manuscript manuscript, Timeline timeline, Studio studio, Workplace work) {

  /** Writes what is asked for beside the file of a part. */
  List<Output> write(Part part, Options options) throws IOException {
    List<Output> outputs = new ArrayList<>();
    for (Sound.Transcripts kind : options.sound().transcripts()) {
      String name = kind.fileName(part.fileName(manuscript.name()));
      String text = text(kind, part);
      Path hidden = work.write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      outputs.add(work.output(Target.AUDIO, name, hidden, Output.Extent.NONE));
    }
    return outputs;
  }

  private String text(Sound.Transcripts kind, Part part) {
    Metadata metadata = manuscript.document().metadata();
    String authors = String.join(", ", metadata.authors());
    return switch (kind) {
      case VTT -> WebVtt.of(transcript(part));
      case LRC -> Lrc.of(transcript(part), studio.title(part), authors);
      case CHAPTERS -> ChapterJson.of(studio.title(part), authors, chapters(part), pages(part));
    };
  }

  private Transcript transcript(Part part) {
    return Transcript.of(
        manuscript.document(), timeline, part.from(), part.to(), sample -> studio.at(part, sample));
  }

  /** Those that begin in the part. */
  private List<ChapterJson.Page> pages(Part part) {
    return timeline.pages().stream()
        .filter(page -> part.from() <= page.start() && page.start() < part.to())
        .map(page -> new ChapterJson.Page(page.label(), studio.at(part, page.start())))
        .toList();
  }

  /** The first chapter begins with the file, each ends where the next begins. */
  private List<ChapterJson.Entry> chapters(Part part) {
    List<Timeline.Mark> marks = studio.marks(part);
    List<ChapterJson.Entry> entries = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      double start = i == 0 ? 0 : studio.at(part, marks.get(i).start());
      double end =
          i + 1 < marks.size() ? studio.at(part, marks.get(i + 1).start()) : studio.seconds(part);
      entries.add(new ChapterJson.Entry(marks.get(i).title(), start, end));
    }
    return entries;
  }
}
