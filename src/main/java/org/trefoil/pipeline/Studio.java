package org.trefoil.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.audio.AudioTags;
import org.trefoil.audio.Chapter;
import org.trefoil.audio.Encoder;
import org.trefoil.audio.mastering.Gauge;
import org.trefoil.audio.mastering.Levels;
import org.trefoil.audio.mastering.Master;
import org.trefoil.audio.mastering.Trim;
import org.trefoil.document.Metadata;
import org.trefoil.timeline.Timeline;

/**
 * Stores a recording, or a part of it, in finished files, each measured when it is done. All MP3
 * files are cut of one reel, so that the recording is mastered and encoded once for the book, the
 * packages and the files beside them.
 */
final class Studio implements Closeable {

  /** How often a file is made anew because it didn't come out as loud as asked for. */
  private static final int TRIES = 3;

  /** What a file has around its sound. */
  private enum Jacket {
    /** Cover and chapters, for one that goes about alone. */
    WHOLE,
    /** Neither. */
    NONE
  }

  private final Master master;
  private final Timeline timeline;
  private final Metadata metadata;
  private final Optional<AudioTags.Cover> cover;
  private final List<Part> parts;
  private final Workplace work;
  private Reel reel;
  private long nanoseconds;

  /**
   * A studio.
   *
   * @param master the recording, ready for the second pass
   * @param timeline when everything is spoken in it
   * @param metadata of the work
   * @param cover of the work
   * @param parts whose levels are wanted, one after another, together the whole
   * @param work where a reel may stand meanwhile
   */
  Studio(
      Master master,
      Timeline timeline,
      Metadata metadata,
      Optional<AudioTags.Cover> cover,
      List<Part> parts,
      Workplace work) {
    this.master = master;
    this.timeline = timeline;
    this.metadata = metadata;
    this.cover = cover;
    this.parts = List.copyOf(parts);
    this.work = work;
  }

  /** How long storing took so far. */
  Duration time() {
    return Duration.ofNanos(nanoseconds);
  }

  /** How long a part is, with its silence before and after. */
  double seconds(Part part) {
    return (double) (master.head() + part.to() - part.from() + master.tail()) / master.sampleRate();
  }

  /** When a sample of the recording is heard in the file of a part, in seconds. */
  double at(Part part, long sample) {
    return (double) (master.head() + sample - part.from()) / master.sampleRate();
  }

  /**
   * Stores a part.
   *
   * @param file where it goes
   * @return how it sounds; empty when it is a stretch of a reel that nobody wanted to know of
   */
  Optional<Levels> store(Part part, AudioFormat format, Path file) throws IOException {
    return store(part, format, file, Jacket.WHOLE);
  }

  private Optional<Levels> store(Part part, AudioFormat format, Path file, Jacket jacket)
      throws IOException {
    long began = System.nanoTime();
    boolean ofReel = format == AudioFormat.MP3 && master.head() == 0 && master.tail() == 0;
    Optional<Levels> levels =
        ofReel ? cut(part, file, jacket) : Optional.of(storeAlone(part, format, file, jacket));
    nanoseconds += System.nanoTime() - began;
    return levels;
  }

  /** Stores a part for a package that has a cover and contents of its own. */
  void storeInside(Part part, AudioFormat format, Path file) throws IOException {
    store(part, format, file, Jacket.NONE);
  }

  private Optional<Levels> cut(Part part, Path file, Jacket jacket) throws IOException {
    if (reel == null) {
      reel = Reel.of(master, parts, work.scratch(), TRIES);
    }
    reel.cut(part, tags(part, AudioFormat.MP3.rate(master), jacket), file);
    return reel.levels(part);
  }

  private Levels storeAlone(Part part, AudioFormat format, Path file, Jacket jacket)
      throws IOException {
    Trim trim = new Trim(0, format.headroom());
    Levels levels = encode(part, format, file, trim, jacket);
    for (int i = 1; i < TRIES; i++) {
      Optional<Trim> again = trim.after(master.mastering(), levels);
      if (again.isEmpty()) {
        break;
      }
      trim = again.get();
      Files.deleteIfExists(file);
      levels = encode(part, format, file, trim, jacket);
    }
    return levels;
  }

  @Override
  public void close() throws IOException {
    if (reel != null) {
      reel.close();
    }
  }

  private Levels encode(Part part, AudioFormat format, Path file, Trim trim, Jacket jacket)
      throws IOException {
    int rate = format.rate(master);
    Gauge gauge = new Gauge(rate);
    int kilobits = master.mastering().form().kilobits();
    try (Encoder encoder = format.encoder(file, rate, kilobits, gauge)) {
      master.render(part.from(), part.to(), rate, trim, encoder);
      encoder.finish(tags(part, rate, jacket));
    }
    return gauge.levels();
  }

  private AudioTags tags(Part part, int rate, Jacket jacket) {
    boolean whole = part.number() == 0;
    return new AudioTags(
        title(part),
        metadata.title(),
        metadata.authors(),
        metadata.language(),
        metadata.date(),
        jacket == Jacket.WHOLE ? chapters(part, rate) : List.of(),
        jacket == Jacket.WHOLE ? cover : Optional.empty(),
        whole ? Optional.empty() : Optional.of(new AudioTags.Track(part.number(), part.of())));
  }

  /** What the file of a part is called in its own words. */
  String title(Part part) {
    return part.number() == 0 || part.title().isBlank() ? metadata.title() : part.title();
  }

  /** The chapters that begin in a part. */
  List<Timeline.Mark> marks(Part part) {
    return timeline.chapters().stream()
        .filter(
            mark -> part.number() == 0 || part.from() <= mark.start() && mark.start() < part.to())
        .toList();
  }

  /** The first begins with the file. */
  private List<Chapter> chapters(Part part, int rate) {
    List<Chapter> chapters = new ArrayList<>();
    for (Timeline.Mark mark : marks(part)) {
      long start = Math.round(at(part, mark.start()) * rate);
      chapters.add(new Chapter(mark.title(), chapters.isEmpty() ? 0 : start));
    }
    return chapters;
  }
}
