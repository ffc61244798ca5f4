package org.trefoil.pipeline;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trefoil.audio.mastering.Levels;
import org.trefoil.audio.mastering.Mastering;
import org.trefoil.report.Code;
import org.trefoil.source.Span;
import org.trefoil.timeline.Timeline;

/**
 * Tells where a recording goes beyond what players and shops take; it is made all the same.
 *
 * @param manuscript the text
 * @param timeline when it is spoken
 */
record PlayerLimits(Manuscript manuscript, Timeline timeline) {

  /** A table of contents in ID3, and the list of Nero in MP4, count in one byte. */
  private static final int MOST_CHAPTERS = 255;

  /** ACX takes no longer file. */
  private static final double LONGEST_SECONDS = 120 * 60;

  private static final double LEAST_RMS = -23;
  private static final double MOST_RMS = -18;
  private static final double MOST_PEAK = -3;
  private static final double MOST_FLOOR = -60;

  /** Looks at the chapters of a file. */
  void chapters(List<Timeline.Mark> marks, Set<AudioFormat> formats) {
    boolean counted =
        !Collections.disjoint(
            formats, EnumSet.of(AudioFormat.MP3, AudioFormat.M4B, AudioFormat.M4A));
    if (counted && marks.size() > MOST_CHAPTERS) {
      tell(
          Places.of(manuscript.document()).of(marks.get(MOST_CHAPTERS).node()),
          "The recording has "
              + marks.size()
              + " chapters; players that know only tables of "
              + MOST_CHAPTERS
              + " show those before this one",
          "Make a file of each chapter with --split chapter");
    }
  }

  /** Looks at the length of a file. */
  void length(Part part, double seconds, Mastering mastering) {
    if (mastering == Mastering.ACX && seconds > LONGEST_SECONDS) {
      tell(
          place(part),
          String.format(Locale.ROOT, "A file of %.0f minutes; ACX takes at most 120", seconds / 60),
          "Make a file of each chapter with --split chapter, or part this one with headings");
    }
  }

  /** Looks at how a file sounds. */
  void levels(Part part, Levels levels, Mastering mastering) {
    boolean inside =
        levels.rms() >= LEAST_RMS
            && levels.rms() <= MOST_RMS
            && levels.truePeak() <= MOST_PEAK
            && levels.floor() <= MOST_FLOOR;
    if (mastering == Mastering.ACX && !inside) {
      tell(
          place(part),
          String.format(
              Locale.ROOT,
              "“%s” came out at RMS %.1f dB, peak %.1f dB, noise floor %.1f dB, which ACX doesn't"
                  + " take",
              part.title(),
              levels.rms(),
              levels.truePeak(),
              levels.floor()),
          "Parts of a few words have more pause than sound; join them to the next");
    }
  }

  private Span place(Part part) {
    return timeline.chapters().stream()
        .filter(mark -> mark.start() >= part.from())
        .findFirst()
        .map(mark -> Places.of(manuscript.document()).of(mark.node()))
        .orElse(Span.START);
  }

  private void tell(Span span, String message, String hint) {
    manuscript.report().add(Code.PLAYER_LIMIT, span, message, hint);
  }
}
