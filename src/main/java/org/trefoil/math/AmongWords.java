package org.trefoil.math;

import java.util.ArrayList;
import java.util.List;

/** Sets a formula among words; a line may end behind a sign that relates or joins. */
final class AmongWords {

  private AmongWords() {}

  static List<Formula.Line> set(MathNode tree, Letterforms forms) {
    List<MathNode> nodes = Formula.parts(tree);
    Sequence all = Sequence.of(nodes, new BoxSetter(forms, Level.TEXT));
    List<Formula.Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < nodes.size(); i++) {
      Sequence.Part part = all.parts().get(i);
      boolean last = i + 1 == nodes.size();
      boolean ends = part.atom() == Atom.RELATION || part.atom() == Atom.BINARY;
      if (last || ends || part.isWideSpace()) {
        double after = last ? 0 : all.parts().get(i + 1).before();
        MathBox box = MathBox.row(List.of(all.box(from, i + 1), MathBox.space(after)));
        lines.add(Formula.Line.of(box, nodes.subList(from, i + 1)));
        from = i + 1;
      }
    }
    return lines;
  }
}
