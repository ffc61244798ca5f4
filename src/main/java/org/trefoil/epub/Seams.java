package org.trefoil.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.trefoil.document.NodeId;
import org.trefoil.epub.overlay.Fragments;
import org.trefoil.epub.overlay.Run;
import org.trefoil.xml.XmlWriter;

/**
 * Writes the characters of a sentence and puts between them what belongs there: marks of pages,
 * places of announcements, and an element around each run of text that is heard apart. A run that
 * crosses the edge of an inline element becomes one element on each side of it.
 */
final class Seams {

  private final Page page;
  private final XmlWriter xml;
  private final NodeId node;
  private final TreeMap<Integer, Marks.Seam> seams;
  private final boolean cut;
  private final List<Run> runs = new ArrayList<>();
  private int at;
  private int whole;
  private int opened = -1;

  Seams(Page page, NodeId node, TreeMap<Integer, Marks.Seam> seams) {
    this.page = page;
    this.xml = page.xml();
    this.node = node;
    this.seams = seams;
    this.cut = seams.values().stream().anyMatch(Marks.Seam::cut);
  }

  /** Whether runs are heard apart. */
  boolean cut() {
    return cut;
  }

  /** Writes characters. */
  void text(String value) {
    text(value, xml::text);
  }

  /**
   * Writes characters.
   *
   * @param writing writes a stretch of them that holds no seam
   */
  void text(String value, Consumer<String> writing) {
    int from = 0;
    while (from < value.length()) {
      settle();
      open();
      Integer next = seams.isEmpty() ? null : seams.firstKey();
      int to = next == null ? value.length() : Math.min(value.length(), from + next - at);
      writing.accept(value.substring(from, to));
      at += to - from;
      from = to;
    }
  }

  /**
   * Writes an element in the line.
   *
   * @param length how many characters it holds
   * @param divisible whether it may be cut
   */
  void element(int length, boolean divisible, Runnable content) {
    settle();
    int end = at + length;
    if (divisible && whole == 0 && isCutBetween(at, end)) {
      close();
      content.run();
      close();
    } else {
      open();
      whole++;
      content.run();
      whole--;
    }
    at = end;
  }

  private boolean isCutBetween(int from, int to) {
    return cut
        && to - from > 1
        && seams.subMap(from + 1, to).values().stream().anyMatch(Marks.Seam::cut);
  }

  /** Ends the sentence. */
  void finish() {
    at = Integer.MAX_VALUE;
    settle();
    close();
    if (!runs.isEmpty()) {
      page.runs().put(node, runs);
    }
  }

  private void settle() {
    while (!seams.isEmpty() && seams.firstKey() <= at) {
      Map.Entry<Integer, Marks.Seam> next = seams.pollFirstEntry();
      if (next.getValue().cut() && whole == 0) {
        close();
      }
      next.getValue().places().forEach(page::place);
      next.getValue().pages().forEach(mark -> mark.write(page));
    }
  }

  private void open() {
    if (cut && whole == 0 && opened < 0) {
      opened = at;
      xml.start("span");
      page.id(Fragments.run(node, runs.size() + 1));
    }
  }

  private void close() {
    if (opened >= 0) {
      xml.end();
      runs.add(new Run(Fragments.run(node, runs.size() + 1), opened, at));
      opened = -1;
    }
  }
}
