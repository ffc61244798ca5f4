package org.trefoil.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.trefoil.audio.AudioTags;
import org.trefoil.audio.Mp3Reel;
import org.trefoil.audio.mastering.Gauges;
import org.trefoil.audio.mastering.Levels;
import org.trefoil.audio.mastering.Master;
import org.trefoil.audio.mastering.Trim;

/**
 * A whole recording mastered and encoded once, of which the MP3 files of all leaves are cut. Only
 * for masterings that add nothing at the ends of a file.
 */
final class Reel implements Closeable {

  private final Master master;
  private final int rate;
  private final Mp3Reel frames;
  private final List<Part> parts;
  private final List<Levels> levels;

  private Reel(Master master, int rate, Mp3Reel frames, List<Part> parts, List<Levels> levels) {
    this.master = master;
    this.rate = rate;
    this.frames = frames;
    this.parts = parts;
    this.levels = levels;
  }

  /**
   * Makes one.
   *
   * @param parts whose levels are wanted, one after another
   * @param file where it stands meanwhile
   * @param tries how often it is made anew at most because it didn't come out as asked for
   */
  static Reel of(Master master, List<Part> parts, Path file, int tries) throws IOException {
    Trim trim = new Trim(0, AudioFormat.MP3.headroom());
    Reel reel = of(master, parts, file, trim);
    for (int i = 1; i < tries; i++) {
      Optional<Trim> again = trim.after(master.mastering(), reel.overall());
      if (again.isEmpty()) {
        break;
      }
      trim = again.get();
      reel.close();
      reel = of(master, parts, file, trim);
    }
    return reel;
  }

  private static Reel of(Master master, List<Part> parts, Path file, Trim trim) throws IOException {
    int rate = AudioFormat.MP3.rate(master);
    List<Long> ends =
        parts.stream().map(part -> scaled(part.to(), master, rate) + Mp3Reel.late()).toList();
    Gauges gauges = new Gauges(rate, ends);
    Mp3Reel frames = new Mp3Reel(file, rate, master.mastering().form().kilobits(), gauges);
    try {
      master.render(0, master.samples(), rate, trim, frames);
      frames.finish();
      return new Reel(master, rate, frames, parts, gauges.levels());
    } catch (IOException | RuntimeException e) {
      frames.close();
      throw e;
    }
  }

  /** How the parts sound on the whole; the peak is the highest of all. */
  private Levels overall() {
    double length = 0;
    double loudness = 0;
    double rms = 0;
    double peak = Levels.SILENCE;
    for (int i = 0; i < parts.size(); i++) {
      Levels each = levels.get(i);
      if (!each.silent()) {
        double own = parts.get(i).to() - parts.get(i).from();
        length += own;
        loudness += own * each.loudness();
        rms += own * each.rms();
        peak = Math.max(peak, each.truePeak());
      }
    }
    return length == 0
        ? levels.get(0)
        : new Levels(loudness / length, peak, rms / length, levels.get(0).floor());
  }

  /** Writes the file of a part. */
  void cut(Part part, AudioTags tags, Path file) throws IOException {
    long to = part.to() == master.samples() ? frames.samples() : scaled(part.to(), master, rate);
    frames.cut(scaled(part.from(), master, rate), to, tags, file);
  }

  /** How a part sounds; empty when it isn't one of those that were asked for. */
  Optional<Levels> levels(Part part) {
    int index = parts.indexOf(part);
    return index < 0 ? Optional.empty() : Optional.of(levels.get(index));
  }

  private static long scaled(long sample, Master master, int rate) {
    return Math.round((double) sample * rate / master.sampleRate());
  }

  @Override
  public void close() throws IOException {
    frames.close();
  }
}
