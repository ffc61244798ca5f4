package org.trefoil.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.xml.XmlNode;

/** Gathers the characters of a text (SVG 1.1, 10.5 and 10.15). */
final class Cells {

  /** The lists of places that an element gives to the characters in it. */
  private static final class Places {
    private final Scope scope;
    private final Map<String, String[]> lists = new HashMap<>();
    private int used;

    Places(Scope scope) {
      this.scope = scope;
    }

    Optional<Double> at(String attribute, boolean last) {
      String[] all =
          lists.computeIfAbsent(
              attribute, name -> scope.attribute(name).orElse("").strip().split("[\\s,]+"));
      int index = last ? Math.min(used, all.length - 1) : used;
      if (index >= all.length || all[index].isEmpty()) {
        return Optional.empty();
      }
      double whole = attribute.endsWith("x") ? scope.lengths().width() : scope.lengths().height();
      return Optional.of(scope.lengths().of(all[index], whole, scope.style().size()));
    }
  }

  private final Parts parts;
  private final List<Places> places = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private boolean afterSpace = true;

  private Cells(Parts parts) {
    this.parts = parts;
  }

  /** All characters of a text, white space reduced as it asks for. */
  static List<Cell> of(Scope text, Parts parts) throws DrawingException {
    Cells cells = new Cells(parts);
    cells.gather(text, Optional.empty());
    int last = cells.cells.size() - 1;
    if (last >= 0 && cells.cells.get(last).text().equals(" ") && cells.afterSpace) {
      cells.cells.remove(last);
    }
    return cells.cells;
  }

  private void gather(Scope scope, Optional<Scope> path) throws DrawingException {
    if (scope.style().is("display", "none")) {
      return;
    }
    parts.budget().enter();
    places.add(new Places(scope));
    for (XmlNode child : scope.element().children()) {
      if (child instanceof XmlNode.Text words) {
        add(words.value(), scope, path);
      } else if (child instanceof XmlNode.Element inner && inner.name().equals("tspan")) {
        gather(scope.inner(inner, parts), path);
      } else if (child instanceof XmlNode.Element inner && inner.name().equals("textPath")) {
        Scope along = scope.inner(inner, parts);
        gather(along, Optional.of(along));
      }
    }
    places.remove(places.size() - 1);
    parts.budget().leave();
  }

  private void add(String words, Scope scope, Optional<Scope> path) throws DrawingException {
    boolean kept =
        scope.style().is("xml:space", "preserve") || scope.style().is("white-space", "pre");
    for (int c : words.codePoints().toArray()) {
      boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      if (!space || kept || !afterSpace) {
        parts.budget().spend(1);
        cell(space ? " " : Character.toString(c), scope, path);
      }
      afterSpace = space && !kept;
    }
  }

  private void cell(String text, Scope scope, Optional<Scope> path) {
    cells.add(
        new Cell(
            text,
            scope,
            place("x", false),
            place("y", false),
            place("dx", false).orElse(0.0),
            place("dy", false).orElse(0.0),
            place("rotate", true).orElse(0.0),
            path));
    places.forEach(each -> each.used++);
  }

  /** What the innermost element says that says something. */
  private Optional<Double> place(String attribute, boolean last) {
    for (int i = places.size() - 1; i >= 0; i--) {
      if (places.get(i).scope.attribute(attribute).isPresent()) {
        Optional<Double> found = places.get(i).at(attribute, last);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
