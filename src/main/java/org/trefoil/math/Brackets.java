package org.trefoil.math;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.trefoil.math.MathNode.Kind;
import org.trefoil.math.MathNode.Scripts;
import org.trefoil.math.MathNode.Sign;

/** Finds which brackets of a row belong together. What has no partner stays a sign. */
final class Brackets {

  /** Brackets in brackets; deeper ones are only signs. */
  private static final int DEEPEST = 20;

  private final Deque<List<MathNode>> open = new ArrayDeque<>();
  private final Deque<Sign> openers = new ArrayDeque<>();

  private Brackets() {
    open.push(new ArrayList<>());
  }

  static MathNode pair(List<MathNode> parts) {
    Brackets brackets = new Brackets();
    parts.forEach(brackets::add);
    while (!brackets.openers.isEmpty()) {
      brackets.giveUp();
    }
    List<MathNode> all = brackets.open.pop();
    return all.size() == 1 ? all.get(0) : new MathNode.Row(all);
  }

  private void add(MathNode part) {
    Optional<Sign> bracket = bracket(part);
    Kind kind = bracket.map(Sign::kind).orElse(Kind.SYMBOL);
    if (kind == Kind.CLOSE || kind == Kind.FENCE && closes(bracket.get())) {
      close(part, bracket.get());
    } else if (part instanceof Sign sign
        && (kind == Kind.OPEN || kind == Kind.FENCE)
        && openers.size() < DEEPEST) {
      openers.push(sign);
      open.push(new ArrayList<>());
    } else {
      open.peek().add(part);
    }
  }

  /** The bracket that a part is, with or without something raised. */
  private static Optional<Sign> bracket(MathNode part) {
    if (part instanceof Sign sign) {
      return Optional.of(sign);
    }
    return part instanceof Scripts scripts && scripts.base() instanceof Sign sign
        ? Optional.of(sign)
        : Optional.empty();
  }

  private boolean closes(Sign sign) {
    return !openers.isEmpty()
        && openers.peek().text().equals(sign.text())
        && !open.peek().isEmpty();
  }

  private void close(MathNode part, Sign bracket) {
    while (bracket.kind() == Kind.CLOSE
        && openers.size() > 1
        && openers.peek().kind() == Kind.FENCE) {
      giveUp();
    }
    boolean lonely =
        openers.isEmpty() || bracket.kind() == Kind.CLOSE && openers.peek().kind() == Kind.FENCE;
    if (lonely) {
      open.peek().add(part);
      return;
    }
    List<MathNode> inside = open.pop();
    MathNode body = inside.size() == 1 ? inside.get(0) : new MathNode.Row(inside);
    MathNode fenced = new MathNode.Fenced(openers.pop().text(), body, bracket.text());
    open.peek()
        .add(
            part instanceof Scripts scripts
                ? new Scripts(fenced, scripts.lowered(), scripts.raised())
                : fenced);
  }

  /** The innermost opener is only a sign. */
  private void giveUp() {
    List<MathNode> inside = open.pop();
    open.peek().add(openers.pop());
    open.peek().addAll(inside);
  }
}
