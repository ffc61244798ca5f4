package org.trefoil.speech;

import java.util.List;
import org.trefoil.narration.Cue;
import org.trefoil.narration.Script;

/** Counts letters, which tell better than cues how much there is still to speak. */
final class Letters implements Cue.Visitor<Long> {

  private final long total;
  private long done;

  Letters(Script script) {
    total = script.cues().stream().mapToLong(cue -> cue.accept(this)).sum();
  }

  /** A cue is done. */
  void add(Cue cue) {
    done += cue.accept(this);
  }

  long done() {
    return done;
  }

  long total() {
    return total;
  }

  @Override
  public Long say(Cue.Say cue) {
    return letters(cue.words());
  }

  @Override
  public Long announce(Cue.Announce cue) {
    return letters(cue.words());
  }

  @Override
  public Long pause(Cue.Pause cue) {
    return 0L;
  }

  @Override
  public Long chapter(Cue.Chapter cue) {
    return 0L;
  }

  @Override
  public Long page(Cue.Page cue) {
    return 0L;
  }

  private static long letters(List<Cue.Word> words) {
    return words.stream().mapToLong(word -> word.spoken().length() + 1L).sum();
  }
}
