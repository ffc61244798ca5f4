package org.trefoil.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToDoubleFunction;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.timeline.Clip;
import org.trefoil.timeline.Timeline;

/**
 * The text of a recording, sentence by sentence, as it stands in the source and with the times at
 * which it is heard. What the narrator adds of its own isn't part of it.
 *
 * @param lines in the order in which they are heard; they never overlap
 */
public record Transcript(List<Line> lines) {

  /**
   * A sentence, or the stretch of one that is heard without anything else between.
   *
   * @param node whose text it is
   * @param text as written
   * @param start in milliseconds
   * @param end in milliseconds
   * @param words in order
   */
  public record Line(NodeId node, String text, long start, long end, List<Word> words) {
    public Line {
      words = List.copyOf(words);
    }
  }

  /**
   * When a word begins.
   *
   * @param at its first UTF-16 unit in the text of the line
   * @param start in milliseconds
   */
  public record Word(int at, long start) {}

  /** Copies the list. */
  public Transcript {
    lines = List.copyOf(lines);
  }

  /**
   * The transcript of a stretch of a recording.
   *
   * @param from the first sample of the stretch
   * @param to one past its last
   * @param seconds when a sample is heard in the file
   */
  public static Transcript of(
      Document document, Timeline timeline, long from, long to, LongToDoubleFunction seconds) {
    Texts texts = Texts.of(document);
    List<Line> lines = new ArrayList<>();
    List<Clip> clips =
        timeline.clips().stream()
            .filter(clip -> clip.kind() == Clip.Kind.TEXT)
            .filter(clip -> from <= clip.start() && clip.start() < to)
            .toList();
    for (int i = 0; i < clips.size(); ) {
      int end = i + 1;
      while (end < clips.size() && clips.get(end).node().equals(clips.get(i).node())) {
        end++;
      }
      line(clips, i, end, texts.of(clips.get(i).node()), seconds, lines);
      i = end;
    }
    return new Transcript(lines);
  }

  /** Adds what the clips from one to another say together: they are of one sentence. */
  private static void line(
      List<Clip> clips,
      int from,
      int to,
      String text,
      LongToDoubleFunction seconds,
      List<Line> lines) {
    NodeId node = clips.get(from).node();
    int first = seenBefore(clips, from, node) ? firstUnit(clips.get(from), 0) : 0;
    int last = text.length();
    for (int i = to; i < clips.size() && i < to + 200; i++) {
      if (clips.get(i).node().equals(node)) {
        last = firstUnit(clips.get(i), last);
        break;
      }
    }
    if (first >= last || text.substring(first, last).isBlank()) {
      return;
    }
    List<Word> words = new ArrayList<>();
    for (Clip clip : clips.subList(from, to)) {
      for (Clip.Word word : clip.words()) {
        if (first <= word.from() && word.from() < last) {
          words.add(new Word(word.from() - first, milliseconds(seconds, word.start())));
        }
      }
    }
    long start = milliseconds(seconds, clips.get(from).start());
    long end = milliseconds(seconds, clips.get(to - 1).end());
    lines.add(new Line(node, text.substring(first, last), start, Math.max(end, start + 1), words));
  }

  private static boolean seenBefore(List<Clip> clips, int from, NodeId node) {
    for (int i = from - 1; i >= 0 && i > from - 200; i--) {
      if (clips.get(i).node().equals(node)) {
        return true;
      }
    }
    return false;
  }

  private static int firstUnit(Clip clip, int otherwise) {
    return clip.words().isEmpty() ? otherwise : clip.words().get(0).from();
  }

  private static long milliseconds(LongToDoubleFunction seconds, long sample) {
    return Math.round(seconds.applyAsDouble(sample) * 1000);
  }
}
