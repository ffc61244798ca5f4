package org.trefoil.epub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.audio.AudioTags;
import org.trefoil.audio.Encoder;
import org.trefoil.document.Document;
import org.trefoil.epub.overlay.BookSound;
import org.trefoil.narration.Cue;
import org.trefoil.narration.Level;
import org.trefoil.narration.NarrationOptions;
import org.trefoil.narration.Narrator;
import org.trefoil.narration.Script;
import org.trefoil.report.Report;
import org.trefoil.timeline.Clip;
import org.trefoil.timeline.PageMap;
import org.trefoil.timeline.Timeline;

/** A recording without a voice: every word takes a tenth of a second, and its times are exact. */
final class Voiced {

  static final int RATE = 16_000;
  private static final int WORD = RATE / 10;

  private final List<Clip> clips = new ArrayList<>();
  private final List<Timeline.Mark> chapters = new ArrayList<>();
  private long position;

  private Voiced() {}

  /** The recording of a document, a track for each chapter, in a folder. */
  static BookSound sound(Document document, Level level, BookSound.Grain grain, Path folder) {
    Script script =
        new Narrator(NarrationOptions.of(level))
            .narrate(document, PageMap.NONE, new Report(document.source()));
    Voiced voiced = new Voiced();
    script.cues().forEach(voiced::hear);
    Timeline timeline = new Timeline(RATE, voiced.position + 1, voiced.clips, voiced.chapters);
    return new BookSound(timeline, tracks(timeline, folder), "Nobody", grain, BookSound.Coding.MP3);
  }

  private static List<BookSound.Track> tracks(Timeline timeline, Path folder) {
    List<BookSound.Track> tracks = new ArrayList<>();
    long from = 0;
    for (int i = 1; i <= timeline.chapters().size(); i++) {
      boolean last = i == timeline.chapters().size();
      long to = last ? timeline.samples() : timeline.chapters().get(i).start();
      if (to > from) {
        tracks.add(
            new BookSound.Track(silence(folder.resolve(i + ".mp3"), to - from), 0, from, to));
        from = to;
      }
    }
    return tracks;
  }

  private static Path silence(Path file, long samples) {
    try (Encoder encoder = Encoder.mp3(file, RATE)) {
      for (long left = samples; left > 0; left -= 4096) {
        encoder.write(new short[4096], 0, (int) Math.min(4096, left));
      }
      encoder.finish(
          new AudioTags(
              "t",
              List.of(),
              new org.trefoil.language.Language("en"),
              Optional.empty(),
              List.of()));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void hear(Cue cue) {
    if (cue instanceof Cue.Say say) {
      clip(say.node(), Clip.Kind.TEXT, say.words());
    } else if (cue instanceof Cue.Announce announce) {
      clip(announce.node(), Clip.Kind.ANNOUNCEMENT, announce.words());
    } else if (cue instanceof Cue.Pause pause) {
      position += (long) pause.milliseconds() * RATE / 1000;
    } else if (cue instanceof Cue.Chapter chapter) {
      long start = chapters.isEmpty() ? 0 : position;
      chapters.add(new Timeline.Mark(chapter.node(), chapter.title(), chapter.level(), start));
    }
  }

  private void clip(org.trefoil.document.NodeId node, Clip.Kind kind, List<Cue.Word> words) {
    long start = position;
    List<Clip.Word> heard = new ArrayList<>();
    for (Cue.Word word : words) {
      boolean more = !heard.isEmpty() && heard.get(heard.size() - 1).from() == word.from();
      if (kind == Clip.Kind.TEXT && word.to() > word.from() && !more) {
        heard.add(new Clip.Word(word.from(), word.to(), position, position + WORD));
      }
      position += WORD;
    }
    clips.add(new Clip(node, kind, start, position, heard));
  }
}
