package org.trefoil.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import org.trefoil.report.Code;
import org.trefoil.source.Span;

/** Walks the tree once before it is read, since a definition may stand behind its use. */
final class DefinitionSearch {

  private final Reading reading;

  DefinitionSearch(Reading reading) {
    this.reading = reading;
  }

  void in(Node node) {
    for (Node child : node.getChildren()) {
      if (child instanceof Paragraph paragraph) {
        reading.definitions().takeFrom(Passages.of(reading, paragraph).text());
      } else if (child instanceof OwnBlock own) {
        own(own);
      } else {
        in(child);
      }
    }
  }

  private void own(OwnBlock block) {
    if (block.kind() == OwnBlock.Kind.HEADING) {
      reading.definitions().takeFrom(Passages.of(reading, block).text());
    } else if (block.kind() == OwnBlock.Kind.NOTE) {
      note(block);
      in(block);
    } else {
      in(block);
    }
  }

  private void note(OwnBlock block) {
    if (!reading.definitions().defineNote(label(reading, block))) {
      reading.warn(
          Code.DANGLING_NOTE,
          new Span(block.start(), block.markerEnd()),
          "There already is a note with this label; nothing refers to this one",
          "Give it a label of its own");
    }
  }

  /** What stands between {@code [^} and {@code ]:}. */
  static String label(Reading reading, OwnBlock note) {
    return reading.source().text().substring(note.start() + 2, note.markerEnd() - 2);
  }
}
