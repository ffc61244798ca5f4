package org.trefoil.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;

/**
 * Who said a block quotation: its last line, when that begins with a dash. Where several lines
 * begin with one the dashes mark who speaks, as in a dialogue, and nobody is named.
 *
 * @param before what stands before that line in the last paragraph
 * @param name the words behind the dash
 */
record Attribution(Passage before, Passage name) {

  static Optional<Attribution> in(Reading reading, List<Node> nodes) {
    if (nodes.isEmpty() || !(nodes.get(nodes.size() - 1) instanceof Paragraph last)) {
      return Optional.empty();
    }
    Passage passage = Passages.of(reading, last);
    int line = passage.text().lastIndexOf('\n') + 1;
    int dash = dash(passage.text(), line);
    boolean says = line > 0 || nodes.size() > 1;
    if (dash == 0 || !says || dashes(reading, nodes) > 1) {
      return Optional.empty();
    }
    Passage name = passage.trimmed(line + dash, passage.length());
    return name.isBlank()
        ? Optional.empty()
        : Optional.of(new Attribution(passage.trimmed(0, line), name));
  }

  private static int dashes(Reading reading, List<Node> nodes) {
    int dashes = 0;
    for (Node node : nodes) {
      if (node instanceof Paragraph paragraph) {
        String text = Passages.of(reading, paragraph).text();
        for (int line = 0; line >= 0 && line < text.length(); ) {
          dashes += dash(text, line) > 0 ? 1 : 0;
          int end = text.indexOf('\n', line);
          line = end < 0 ? -1 : end + 1;
        }
      }
    }
    return dashes;
  }

  /** The length of the dash that a line begins with; 0 if it begins with none. */
  private static int dash(String text, int line) {
    if (text.startsWith("---", line)) {
      return 3;
    }
    if (text.startsWith("--", line)) {
      return 2;
    }
    boolean dash = line < text.length() && "—―⸺".indexOf(text.charAt(line)) >= 0;
    return dash ? 1 : 0;
  }
}
