package org.trefoil.speech;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.audio.PcmSink;
import org.trefoil.document.NodeId;
import org.trefoil.narration.Cue;
import org.trefoil.timeline.Clip;
import org.trefoil.timeline.Timeline;

/** Puts the sounds of the cues one after another and notes when each begins and ends. */
final class Recording {

  /** What stands for words that can't be heard. */
  private static final int PLACE_HELD_MS = 300;

  /** Between the parts of a long sentence, where a comma stands: what engines make of one. */
  private static final int COMMA_MS = 180;

  /** The length of a recording without anything in it: some players refuse one of none. */
  private static final int EMPTY_MS = 500;

  private static final short[] SILENCE = new short[4096];

  private final Lookahead<Spoken> sounds;
  private final PcmSink sink;
  private final int sampleRate;
  private final double pauses;
  private final Unheard unheard;
  private final List<Clip> clips = new ArrayList<>();
  private final List<Timeline.Mark> chapters = new ArrayList<>();
  private final List<Timeline.PageMark> pages = new ArrayList<>();
  private long position;

  /** What a cue asks for. */
  private interface Step {
    void take() throws IOException, InterruptedException;
  }

  Recording(
      Lookahead<Spoken> sounds, PcmSink sink, int sampleRate, double pauses, Unheard unheard) {
    this.sounds = sounds;
    this.sink = sink;
    this.sampleRate = sampleRate;
    this.pauses = pauses;
    this.unheard = unheard;
  }

  /** Adds the sound of the next cue. */
  void add(Cue cue) throws IOException, InterruptedException {
    Step step =
        cue.accept(
            new Cue.Visitor<Step>() {
              @Override
              public Step say(Cue.Say say) {
                return () -> speak(say.node(), Clip.Kind.TEXT, say.words());
              }

              @Override
              public Step announce(Cue.Announce announce) {
                return () -> speak(announce.node(), Clip.Kind.ANNOUNCEMENT, announce.words());
              }

              @Override
              public Step pause(Cue.Pause pause) {
                return () -> silence(Math.round(pause.milliseconds() * pauses));
              }

              @Override
              public Step chapter(Cue.Chapter chapter) {
                return () -> mark(chapter);
              }

              @Override
              public Step page(Cue.Page page) {
                return () -> pages.add(new Timeline.PageMark(page.label(), page.node(), position));
              }
            });
    step.take();
  }

  /** The times of everything that was added. */
  Timeline finish() throws IOException {
    if (position == 0) {
      silence(EMPTY_MS);
    }
    return new Timeline(sampleRate, position, clips, chapters, pages);
  }

  private void speak(NodeId node, Clip.Kind kind, List<Cue.Word> words)
      throws IOException, InterruptedException {
    long start = position;
    List<Clip.Word> heard = new ArrayList<>();
    boolean more = !words.isEmpty();
    while (more) {
      Spoken spoken = sounds.next();
      unheard.check(node, spoken);
      if (kind == Clip.Kind.TEXT) {
        ClipWords.add(spoken, position, heard);
      }
      write(spoken.speech().samples());
      more = !spoken.part().last();
      if (more && spoken.part().endsInPunctuation()) {
        silence(COMMA_MS);
      }
    }
    if (position == start) {
      silence(PLACE_HELD_MS);
    }
    clips.add(new Clip(node, kind, start, position, heard));
  }

  /** The first chapter begins with the recording, whatever is announced before it. */
  private void mark(Cue.Chapter chapter) throws IOException {
    sink.chapter(chapter.title());
    long start = chapters.isEmpty() ? 0 : position;
    chapters.add(new Timeline.Mark(chapter.node(), chapter.title(), chapter.level(), start));
  }

  private void silence(long milliseconds) throws IOException {
    long left = milliseconds * sampleRate / 1000;
    while (left > 0) {
      int count = (int) Math.min(left, SILENCE.length);
      sink.write(SILENCE, 0, count);
      position += count;
      left -= count;
    }
  }

  private void write(short[] samples) throws IOException {
    sink.write(samples, 0, samples.length);
    position += samples.length;
  }
}
