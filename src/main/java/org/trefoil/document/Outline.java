package org.trefoil.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The headings as a tree: table of contents, bookmarks and chapters come from it. Only headings
 * that stand at the top of the document or in a division belong to it; one inside a quotation, a
 * list or a note doesn't structure the work.
 *
 * @param entries the outermost headings, in reading order
 */
public record Outline(List<Entry> entries) {

  /** A heading and those below it. */
  public record Entry(NodeId id, int level, String text, List<Entry> children) {
    public Entry {
      children = List.copyOf(children);
    }
  }

  /** Copies the list. */
  public Outline {
    entries = List.copyOf(entries);
  }

  /** The outline of a refined document. */
  public static Outline of(Document document) {
    List<Block.Heading> headings = new ArrayList<>();
    collect(document.blocks(), headings);
    return new Outline(nest(headings));
  }

  private static void collect(List<Block> blocks, List<Block.Heading> into) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        into.add(heading);
      } else if (block instanceof Block.Division division) {
        collect(division.blocks(), into);
      }
    }
  }

  private static List<Entry> nest(List<Block.Heading> headings) {
    List<Entry> entries = new ArrayList<>();
    int i = 0;
    while (i < headings.size()) {
      Block.Heading heading = headings.get(i);
      int end = i + 1;
      while (end < headings.size() && headings.get(end).level() > heading.level()) {
        end++;
      }
      String text = PlainText.ofSentences(heading.sentences()).strip();
      entries.add(
          new Entry(heading.id(), heading.level(), text, nest(headings.subList(i + 1, end))));
      i = end;
    }
    return entries;
  }
}
