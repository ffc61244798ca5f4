package org.trefoil.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trefoil.math.MathNode.Kind;
import org.trefoil.math.MathNode.Style;
import org.trefoil.math.Stretch.Height;

/**
 * A formula in a line of letters, as one writes it where there is only one line: fractions with a
 * stroke, roots with their sign, what is raised and lowered small. Raised in raised is written with
 * the marks of TeX.
 */
final class LinearText implements MathNode.Visitor<List<Stretch>> {

  private final List<Stretch> out = new ArrayList<>();
  private Height height = Height.LINE;
  private boolean marks;

  private LinearText() {}

  static List<Stretch> of(MathNode formula) {
    return List.copyOf(formula.accept(new LinearText()));
  }

  /** Without small letters: what is raised and lowered has the marks of TeX before it. */
  static String marked(MathNode formula) {
    LinearText text = new LinearText();
    text.height = Height.RAISED;
    return formula.accept(text).stream().map(Stretch::text).collect(Collectors.joining());
  }

  /** As one types it: roomy, and with the marks of TeX before what is raised and lowered. */
  static String typed(MathNode formula) {
    LinearText text = new LinearText();
    text.marks = true;
    return formula.accept(text).stream().map(Stretch::text).collect(Collectors.joining());
  }

  static String plain(MathNode formula) {
    return of(formula).stream().map(Stretch::text).collect(Collectors.joining());
  }

  private List<Stretch> add(String text, boolean slanted, boolean bold) {
    if (text.isEmpty()) {
      return out;
    }
    Stretch next = new Stretch(text, height, slanted, bold);
    int last = out.size() - 1;
    if (last >= 0 && out.get(last).continues(next)) {
      out.set(last, out.get(last).and(text));
    } else {
      out.add(next);
    }
    return out;
  }

  private List<Stretch> add(String text) {
    return add(text, false, false);
  }

  private List<Stretch> all(List<MathNode> parts) {
    MathNode before = null;
    for (MathNode part : parts) {
      boolean name = before instanceof MathNode.Function || hasLimits(before);
      if (name && !(part instanceof MathNode.Fenced) && !(part instanceof MathNode.Space)) {
        add("\u2009");
      }
      boolean sign = part instanceof MathNode.Sign;
      if (part instanceof MathNode.Function
          && before != null
          && !sign
          && !(before instanceof MathNode.Sign)
          && !(before instanceof MathNode.Space)) {
        add("\u2009");
      }
      operand(part, before);
      before = part;
    }
    return out;
  }

  private static boolean hasLimits(MathNode part) {
    return part instanceof MathNode.Scripts scripts
        && (scripts.base() instanceof MathNode.Function
            || scripts.base() instanceof MathNode.Sign sign
                && (sign.kind() == Kind.LARGE || sign.kind() == Kind.INTEGRAL));
  }

  /** Signs that join stand between blanks, unless they stand in front or are small. */
  private void operand(MathNode part, MathNode before) {
    if (part instanceof MathNode.Sign sign && sign.kind() == Kind.OPERATOR) {
      boolean prefix =
          before == null || before instanceof MathNode.Sign other && other.kind() != Kind.SYMBOL;
      boolean tight = prefix || height != Height.LINE || "/∘∣|".contains(sign.text());
      add(tight ? sign.text() : " " + sign.text() + " ");
    } else {
      part.accept(this);
    }
  }

  @Override
  public List<Stretch> row(MathNode.Row node) {
    return all(node.parts());
  }

  @Override
  public List<Stretch> letter(MathNode.Letter node) {
    Stretch letters = letters(node);
    return add(letters.text(), letters.slanted(), letters.bold());
  }

  /** How letters of a style look in a font that has no alphabets for mathematics. */
  static Stretch letters(MathNode.Letter node) {
    boolean slanted = node.style() == Style.ITALIC || node.style() == Style.SCRIPT;
    boolean bold = node.style() == Style.BOLD || node.style() == Style.FRAKTUR;
    String text =
        node.style() == Style.DOUBLE ? MathLetters.of(node.text(), Style.DOUBLE) : node.text();
    return new Stretch(text, Height.LINE, slanted, bold);
  }

  @Override
  public List<Stretch> digits(MathNode.Digits node) {
    return add(node.text(), false, node.style() == Style.BOLD);
  }

  @Override
  public List<Stretch> sign(MathNode.Sign node) {
    return add(
        node.kind() == Kind.PUNCTUATION && height == Height.LINE ? node.text() + " " : node.text());
  }

  @Override
  public List<Stretch> function(MathNode.Function node) {
    return add(node.name());
  }

  @Override
  public List<Stretch> words(MathNode.Words node) {
    return add(node.text());
  }

  @Override
  public List<Stretch> space(MathNode.Space node) {
    return add(Double.parseDouble(node.em()) < 0.5 ? "\u2009" : "\u2003");
  }

  @Override
  public List<Stretch> fraction(MathNode.Fraction node) {
    if (!node.line()) {
      add("(");
      node.over().accept(this);
      add(" ¦ ");
      node.under().accept(this);
      return add(")");
    }
    grouped(node.over());
    add("/");
    return grouped(node.under());
  }

  /** A part in parentheses, unless it is a single thing. */
  private List<Stretch> grouped(MathNode part) {
    if (Simple.is(part)) {
      return part.accept(this);
    }
    add("(");
    part.accept(this);
    return add(")");
  }

  @Override
  public List<Stretch> root(MathNode.Root node) {
    node.index().ifPresent(index -> at(Height.RAISED, index));
    add("√");
    return grouped(node.radicand());
  }

  @Override
  public List<Stretch> scripts(MathNode.Scripts node) {
    node.base().accept(this);
    node.lowered().ifPresent(part -> script("_", Height.LOWERED, part));
    node.raised().ifPresent(part -> script("^", Height.RAISED, part));
    return out;
  }

  private void script(String mark, Height to, MathNode part) {
    Optional<String> high = high(part);
    if (high.isPresent()) {
      add(high.get());
    } else if (height == Height.LINE && !marks) {
      at(to, part);
    } else {
      add(mark);
      grouped(part);
    }
  }

  /** Signs that stand high by themselves. */
  private static Optional<String> high(MathNode part) {
    if (part instanceof MathNode.Row row
        && !row.parts().isEmpty()
        && row.parts().stream().allMatch(each -> high(each).isPresent())) {
      return Optional.of(
          row.parts().stream().map(each -> high(each).get()).collect(Collectors.joining()));
    }
    return part instanceof MathNode.Sign sign && "\u2032°∘".contains(sign.text())
        ? Optional.of(sign.text().replace('∘', '°'))
        : Optional.empty();
  }

  private void at(Height other, MathNode part) {
    Height before = height;
    height = other;
    part.accept(this);
    height = before;
  }

  /**
   * Accents are combining characters where one letter has them; other marks are named by a sign.
   */
  @Override
  public List<Stretch> marked(MathNode.Marked node) {
    String combining = Accents.combining(node.mark(), node.above());
    if (combining.isEmpty() || !(node.base() instanceof MathNode.Letter)) {
      return grouped(node.base());
    }
    node.base().accept(this);
    int last = out.size() - 1;
    out.set(last, out.get(last).and(combining).composed());
    return out;
  }

  @Override
  public List<Stretch> stack(MathNode.Stack node) {
    node.base().accept(this);
    script(node.above() ? "^" : "_", node.above() ? Height.RAISED : Height.LOWERED, node.label());
    return out;
  }

  @Override
  public List<Stretch> fenced(MathNode.Fenced node) {
    add(node.open());
    node.body().accept(this);
    return add(node.close());
  }

  @Override
  public List<Stretch> grid(MathNode.Grid node) {
    boolean matrix = node.layout() == MathNode.Layout.MATRIX;
    add(matrix && node.open().isEmpty() ? "[" : node.open());
    for (int i = 0; i < node.rows().size(); i++) {
      add(i == 0 ? "" : "; ");
      List<MathNode> cells = node.rows().get(i);
      for (int j = 0; j < cells.size(); j++) {
        add(j == 0 ? "" : matrix ? ", " : " ");
        cells.get(j).accept(this);
      }
    }
    return add(matrix && node.close().isEmpty() ? "]" : node.close());
  }
}
