package org.trefoil.pipeline;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.trefoil.audio.mastering.Mastering;

/**
 * How a recording sounds, how it is cut into files, and what is written beside them.
 *
 * @param mastering its level and form
 * @param split into which files
 * @param transcripts what is written beside each file
 */
public record Sound(Mastering mastering, Split split, Set<Transcripts> transcripts) {

  /** One file of speech level, with a WebVTT transcript. */
  public static final Sound DEFAULT =
      new Sound(Mastering.SPEECH, Split.NONE, EnumSet.of(Transcripts.VTT));

  /** How a recording is cut. */
  public enum Split {
    /** One file. */
    NONE,
    /** One file a chapter. */
    CHAPTER
  }

  /** What can be written beside a recording. */
  public enum Transcripts {
    /** WebVTT: each sentence, with the times of its words. */
    VTT(".vtt"),
    /** LRC: each sentence with its time. */
    LRC(".lrc"),
    /** The chapters as JSON (Podcasting 2.0). */
    CHAPTERS(".chapters.json");

    private final String extension;

    Transcripts(String extension) {
      this.extension = extension;
    }

    String fileName(String name) {
      return name + extension;
    }
  }

  /** Checks that nothing is missing and copies the set. */
  public Sound {
    Objects.requireNonNull(mastering);
    Objects.requireNonNull(split);
    transcripts = ordered(transcripts);
  }

  /** The same with another mastering. */
  public Sound with(Mastering preset) {
    return new Sound(preset, split, transcripts);
  }

  /** The same, cut in another way. */
  public Sound with(Split cut) {
    return new Sound(mastering, cut, transcripts);
  }

  /** The same with other transcripts. */
  public Sound with(Collection<Transcripts> kinds) {
    return new Sound(mastering, split, ordered(kinds));
  }

  private static Set<Transcripts> ordered(Collection<Transcripts> kinds) {
    EnumSet<Transcripts> set = EnumSet.noneOf(Transcripts.class);
    set.addAll(kinds);
    return Collections.unmodifiableSet(set);
  }
}
