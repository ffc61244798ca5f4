package org.trefoil.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.math.MathNode.Kind;

/** Sets what stands raised or lowered at a part, or above and below it. */
final class ScriptSetter {

  private final BoxSetter setter;

  ScriptSetter(BoxSetter setter) {
    this.setter = setter;
  }

  MathBox set(MathNode.Scripts node) {
    MathBox base = setter.box(node.base());
    Optional<MathBox> low = node.lowered().map(this::small);
    if (hasLimits(node.base())) {
      return limits(base, low, node.raised().map(this::small));
    }
    Optional<MathBox> high = node.raised().map(this::raised);
    boolean letter = isLetter(node.base());
    double up = high.map(box -> up(base, box, letter)).orElse(0.0);
    double down = low.map(box -> down(base, box, letter)).orElse(0.0);
    if (low.isPresent() && high.isPresent()) {
      double gap = up - high.get().descent() + down - low.get().ascent();
      down += Math.max(0, 3 * setter.stroke() - gap);
    }
    return beside(base, low, down, high, up, node.base());
  }

  private MathBox small(MathNode part) {
    return setter.at(setter.level().script()).box(part);
  }

  /** Whether what belongs to it stands above and below it. */
  private boolean hasLimits(MathNode base) {
    boolean display = setter.level() == Level.DISPLAY;
    return base instanceof MathNode.Sign sign && sign.kind() == Kind.LARGE && display
        || base instanceof MathNode.Function function && function.limits() && display
        || base instanceof MathNode.Marked marked && AccentSetter.isBrace(marked.mark())
        || base instanceof MathNode.Stack;
  }

  private static boolean isLetter(MathNode base) {
    return base instanceof MathNode.Letter
        || base instanceof MathNode.Digits
        || base instanceof MathNode.Function
        || base instanceof MathNode.Words;
  }

  /** Primes are strokes, since fonts disagree on how high they stand. */
  private MathBox raised(MathNode part) {
    List<MathNode> parts = Formula.parts(part);
    int primes = 0;
    while (primes < parts.size() && isPrime(parts.get(primes))) {
      primes++;
    }
    if (primes == 0) {
      return small(part);
    }
    MathBox rest = small(new MathNode.Row(parts.subList(primes, parts.size())));
    return MathBox.row(List.of(new AccentSetter(setter).primes(primes), rest));
  }

  private static boolean isPrime(MathNode part) {
    return part instanceof MathNode.Sign sign && sign.text().equals("\u2032");
  }

  private double up(MathBox base, MathBox high, boolean letter) {
    double least = 0.38 * setter.size();
    double clear = high.descent() + 0.25 * setter.proportions().lowercase() * setter.size();
    double tall = letter ? 0 : base.ascent() - 0.38 * setter.size();
    return Math.max(Math.max(least, clear), tall);
  }

  private double down(MathBox base, MathBox low, boolean letter) {
    double least = 0.18 * setter.size();
    double clear = low.ascent() - 0.8 * setter.proportions().lowercase() * setter.size();
    double deep = letter ? 0 : base.descent() + 0.06 * setter.size();
    return Math.max(Math.max(least, clear), deep);
  }

  private MathBox beside(
      MathBox base,
      Optional<MathBox> low,
      double down,
      Optional<MathBox> high,
      double up,
      MathNode node) {
    double back = Atom.isLarge(node) ? base.overhang() + 0.12 * setter.size() : 0;
    double gap = 0.03 * setter.size();
    List<MathBox> parts = new ArrayList<>(List.of(base));
    low.ifPresent(
        box -> {
          double left = base.width() - back + gap;
          parts.add(box.in(left + box.width(), left).lowered(down));
        });
    high.ifPresent(
        box -> {
          double left = base.width() + base.overhang() + gap;
          parts.add(box.in(left + box.width(), left).lowered(-up));
        });
    MathBox all = MathBox.pile(parts);
    return all.in(all.width() + 0.04 * setter.size(), 0);
  }

  /** A part with another one above or below; an arrow grows with what stands at it. */
  MathBox stack(MathNode.Stack node) {
    MathBox label = small(node.label());
    MathBox base = arrow(node.base(), label.width()).orElseGet(() -> setter.box(node.base()));
    Optional<MathBox> only = Optional.of(label);
    return node.above()
        ? limits(base, Optional.empty(), only)
        : limits(base, only, Optional.empty());
  }

  private Optional<MathBox> arrow(MathNode base, double label) {
    MathNode sign = base instanceof MathNode.Stack stack ? stack.base() : base;
    boolean grows =
        sign instanceof MathNode.Sign arrow && AccentSetter.ARROWS.contains(arrow.text());
    if (!grows || sign != base) {
      return Optional.empty();
    }
    double width = Math.max(1.2 * setter.size(), label + 0.6 * setter.size());
    return Optional.of(
        new AccentSetter(setter)
            .arrow(((MathNode.Sign) sign).text(), width)
            .lowered(-setter.axis())
            .in(width + 0.1 * setter.size(), 0.05 * setter.size()));
  }

  private MathBox limits(MathBox base, Optional<MathBox> below, Optional<MathBox> above) {
    double gap = 0.14 * setter.size();
    double width = base.width();
    width = Math.max(width, below.map(MathBox::width).orElse(0.0));
    width = Math.max(width, above.map(MathBox::width).orElse(0.0));
    List<MathBox> parts = new ArrayList<>(List.of(base.centred(width)));
    double all = width;
    above.ifPresent(
        box -> parts.add(box.centred(all).lowered(-base.ascent() - gap - box.descent())));
    below.ifPresent(
        box -> parts.add(box.centred(all).lowered(base.descent() + gap + box.ascent())));
    return MathBox.pile(parts);
  }
}
