package org.trefoil.markdown;

import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Takes the text of blocks from the source, by the offsets of their lines. */
final class Passages {

  private Passages() {}

  /** The lines of a block, joined, without indentation. */
  static Passage of(Reading reading, ContentNode block) {
    Passage.Builder builder = new Passage.Builder(reading.source().text());
    for (BasedSequence line : lines(block)) {
      builder.line(line.getStartOffset(), line.getEndOffset());
    }
    return builder.build();
  }

  /** The lines of a block; those of a paragraph hang under it. */
  static List<BasedSequence> lines(ContentNode block) {
    return block.getFirstChild() instanceof OwnBlock own && own.kind() == OwnBlock.Kind.LINES
        ? own.getContentLines()
        : block.getContentLines();
  }

  /** The lines of a block as they are, for code. */
  static List<String> lines(Reading reading, List<BasedSequence> lines) {
    List<String> found = new ArrayList<>();
    for (BasedSequence line : lines) {
      String written =
          reading.source().text().substring(line.getStartOffset(), line.getEndOffset());
      int expanded = line.length() - written.length();
      String text = written.endsWith("\n") ? written.substring(0, written.length() - 1) : written;
      found.add(" ".repeat(Math.max(expanded, 0)) + text);
    }
    return found;
  }
}
