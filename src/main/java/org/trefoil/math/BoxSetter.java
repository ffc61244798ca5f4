package org.trefoil.math;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.math.MathNode.Kind;
import org.trefoil.math.MathNode.Style;

/**
 * Sets the parts of a formula as boxes, by the rules that TeX has for them (Knuth, The TeXbook,
 * appendix G), with the measures of letters that weren't made for formulas.
 */
final class BoxSetter implements MathNode.Visitor<MathBox> {

  /** How much larger a sign that sums stands in a line of its own. */
  private static final double LARGER = 1.5;

  private static final double TALLER = 1.9;

  /** Room at both sides of a fraction. */
  private static final double BESIDE = 0.1;

  private final Letterforms forms;
  private final Proportions proportions;
  private final Fences fences;
  private final Level level;

  BoxSetter(Letterforms forms, Level level) {
    this(forms, Proportions.of(forms), level);
  }

  private BoxSetter(Letterforms forms, Proportions proportions, Level level) {
    this.forms = forms;
    this.proportions = proportions;
    this.fences = new Fences(forms, proportions);
    this.level = level;
  }

  /** The same for parts at another level. */
  BoxSetter at(Level other) {
    return other == level ? this : new BoxSetter(forms, proportions, other);
  }

  Level level() {
    return level;
  }

  Proportions proportions() {
    return proportions;
  }

  /** The size of letters here, as a part of the formula's. */
  double size() {
    return level.size();
  }

  /** How high the axis is here. */
  double axis() {
    return proportions.axis() * size();
  }

  /** How thick strokes are here. */
  double stroke() {
    return proportions.stroke() * size();
  }

  MathBox box(MathNode node) {
    return node.accept(this);
  }

  /** Letters of one look. */
  MathBox letters(String text, boolean slanted, boolean bold, double factor) {
    double size = size() * factor;
    Letterforms.Extent extent = forms.of(text, slanted, bold);
    return new MathBox(
        extent.width() * size,
        extent.ascent() * size,
        extent.descent() * size,
        Math.max(0, extent.overhang()) * size,
        List.of(new Ink.Letters(text, slanted, bold, size, 0, 0)));
  }

  @Override
  public MathBox row(MathNode.Row node) {
    return Sequence.of(node.parts(), this).box();
  }

  @Override
  public MathBox letter(MathNode.Letter node) {
    Stretch drawn = LinearText.letters(node);
    return letters(drawn.text(), drawn.slanted(), drawn.bold(), 1);
  }

  @Override
  public MathBox digits(MathNode.Digits node) {
    return letters(node.text(), false, node.style() == Style.BOLD, 1);
  }

  @Override
  public MathBox sign(MathNode.Sign node) {
    if (!Atom.isLarge(node)) {
      return letters(node.text(), false, false, 1);
    }
    double display = node.kind() == Kind.INTEGRAL ? TALLER : LARGER;
    MathBox sign = letters(node.text(), false, false, level == Level.DISPLAY ? display : 1);
    return sign.lowered((sign.ascent() - sign.descent()) / 2 - axis());
  }

  @Override
  public MathBox function(MathNode.Function node) {
    return letters(node.name(), false, false, 1);
  }

  @Override
  public MathBox words(MathNode.Words node) {
    return letters(node.text(), false, false, 1);
  }

  @Override
  public MathBox space(MathNode.Space node) {
    return MathBox.space(Double.parseDouble(node.em()) * size());
  }

  @Override
  public MathBox fraction(MathNode.Fraction node) {
    if (node.roomy() && level == Level.TEXT) {
      return at(Level.DISPLAY).fraction(node);
    }
    BoxSetter inner = at(node.roomy() ? level.inner() : level.fraction());
    MathBox over = inner.box(node.over());
    MathBox under = inner.box(node.under());
    double width = Math.max(over.width(), under.width()) + 0.16 * size();
    MathBox upper = over.centred(width);
    MathBox lower = under.centred(width);
    double half = stroke() / 2;
    double gap = gap(node.line());
    double up = Math.max(axis() + half + gap + over.descent(), shift(0.66, 0.42));
    double down = Math.max(half + gap + under.ascent() - axis(), shift(0.66, 0.36));
    List<MathBox> parts = new ArrayList<>(List.of(upper.lowered(-up), lower.lowered(down)));
    if (!node.line()) {
      return fences.around("(", MathBox.pile(parts), ")", size());
    }
    Ink.Area line = Strokes.rule(0, -axis() - half, width, 2 * half);
    parts.add(MathBox.area(width, axis() + half, half - axis(), line));
    return MathBox.pile(parts).in(width + 2 * BESIDE * size(), BESIDE * size());
  }

  private double gap(boolean line) {
    double strokes = level == Level.DISPLAY ? 2.2 : 1.3;
    return stroke() * (line ? strokes : 2 * strokes);
  }

  private double shift(double display, double text) {
    return (level == Level.DISPLAY ? display : text) * size();
  }

  @Override
  public MathBox root(MathNode.Root node) {
    MathBox radicand = at(level.inner()).box(node.radicand());
    double roomy = level == Level.DISPLAY ? proportions.lowercase() * size() / 3 : 0;
    double gap = stroke() * 1.4 + roomy;
    double ascent = Math.max(radicand.ascent(), 0.5 * size()) + gap + stroke();
    double descent = Math.max(radicand.descent(), 0.02 * size()) + stroke() / 2;
    double sign = (0.5 + 0.05 * Math.min(4, (ascent + descent) / size())) * size();
    double width = sign + radicand.width() + 0.12 * size();
    Ink.Area area = Strokes.root(sign, width, ascent, descent, stroke(), size());
    MathBox drawn = MathBox.area(width, ascent + stroke(), descent, area);
    MathBox moved = radicand.in(width, sign + 0.04 * size());
    MathBox root = MathBox.pile(List.of(drawn, moved)).in(width + 0.06 * size(), 0);
    return node.index().map(index -> indexed(root, sign, index)).orElse(root);
  }

  /** The index stands in the arm of the sign. */
  private MathBox indexed(MathBox root, double sign, MathNode index) {
    MathBox small = at(Level.TINY).box(index);
    double foot = root.descent() - Math.min(0.5 * root.height(), 0.6 * size());
    MathBox raised = small.lowered(foot - 0.12 * size() - small.descent());
    double before = Math.max(0, small.width() - sign * 0.45);
    MathBox moved = root.in(root.width() + before, before);
    return MathBox.pile(List.of(moved, raised.in(moved.width(), 0)));
  }

  @Override
  public MathBox scripts(MathNode.Scripts node) {
    return new ScriptSetter(this).set(node);
  }

  @Override
  public MathBox marked(MathNode.Marked node) {
    return new AccentSetter(this).set(node);
  }

  @Override
  public MathBox stack(MathNode.Stack node) {
    return new ScriptSetter(this).stack(node);
  }

  @Override
  public MathBox fenced(MathNode.Fenced node) {
    return fences.around(node.open(), box(node.body()), node.close(), size());
  }

  @Override
  public MathBox grid(MathNode.Grid node) {
    MathBox rows = new GridSetter(this).set(node);
    return fences.around(node.open(), rows, node.close(), size());
  }
}
