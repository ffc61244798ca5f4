package org.trefoil.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trefoil.delivery.AudiobookPackage;
import org.trefoil.delivery.DaisyBook;
import org.trefoil.delivery.Track;
import org.trefoil.document.Document;
import org.trefoil.media.ImageAsset;
import org.trefoil.timeline.Timeline;

/**
 * Recordings packed for players of their own, a chapter a track; the tracks are stored once for all
 * packages.
 *
 * @param manuscript the text
 * @param timeline when it is spoken
 * @param studio stores the tracks
 * @param cover of the work, as PNG or JPEG
 * @param work where the files go
 */
record Packages(
    Manuscript manuscript,
    Timeline timeline,
    Studio studio,
    Optional<ImageAsset> cover,
    Workplace work) {

  /** Writes those packages that are among the targets. */
  List<Output> write(Set<Target> targets) throws IOException {
    List<Output> outputs = new ArrayList<>();
    if (!targets.contains(Target.AUDIOBOOK) && !targets.contains(Target.DAISY)) {
      return outputs;
    }
    Document document = manuscript.document();
    List<Track> tracks = tracks();
    if (targets.contains(Target.AUDIOBOOK)) {
      AudiobookPackage book = new AudiobookPackage(document.metadata(), timeline, tracks, cover);
      outputs.add(output(Target.AUDIOBOOK, book::write));
    }
    if (targets.contains(Target.DAISY)) {
      DaisyBook book = new DaisyBook(document, timeline, tracks, cover);
      outputs.add(output(Target.DAISY, book::write));
    }
    return outputs;
  }

  private List<Track> tracks() throws IOException {
    List<Track> tracks = new ArrayList<>();
    for (Part part : Part.chapters(manuscript.document().metadata().title(), timeline)) {
      Path file = work.scratch();
      studio.storeInside(part, AudioFormat.MP3, file);
      double head = studio.at(part, part.from());
      tracks.add(
          new Track(studio.title(part), file, part.from(), part.to(), head, studio.seconds(part)));
    }
    return tracks;
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private Output output(Target target, Writing writing) throws IOException {
    String name = target.fileName(manuscript.name());
    Path hidden = work.write(name, writing::to);
    double seconds = timeline.seconds(timeline.samples());
    return work.output(target, name, hidden, new Output.Extent(0, seconds));
  }
}
