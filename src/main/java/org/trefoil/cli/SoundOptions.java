package org.trefoil.cli;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.audio.mastering.Mastering;
import org.trefoil.pipeline.Sound;
import picocli.CommandLine.Option;

/** What may be said about a recording, in whatever files it is stored. */
final class SoundOptions {

  @Option(
      names = "--mastering",
      paramLabel = "PRESET",
      description = "speech (default), acx, podcast, broadcast or none: how loud, in what form.")
  private String mastering;

  @Option(
      names = "--split",
      paramLabel = "WHERE",
      description = "chapter: one audio file a chapter.")
  private String split;

  @Option(
      names = "--transcript",
      paramLabel = "KIND",
      description = "vtt (default), lrc, chapters or none beside the audio; several with commas.")
  private List<String> transcripts = new ArrayList<>();

  /** What was chosen. */
  Sound chosen() throws UsageException {
    Sound sound = Sound.DEFAULT;
    if (mastering != null) {
      sound = sound.with(Choice.of(Mastering.class, "--mastering", mastering));
    }
    if (split != null) {
      sound = sound.with(Choice.of(Sound.Split.class, "--split", split));
    }
    if (transcripts.equals(List.of("none"))) {
      return sound.with(List.of());
    }
    return transcripts.isEmpty()
        ? sound
        : sound.with(Choice.all(Sound.Transcripts.class, "--transcript", transcripts));
  }
}
