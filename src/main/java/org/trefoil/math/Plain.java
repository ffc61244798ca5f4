package org.trefoil.math;

import java.util.List;
import java.util.Optional;

/**
 * Whether a formula is the same in a line of letters: with letters raised or lowered at others, and
 * no more. Fractions with a stroke are, since they keep the size of the letters.
 */
final class Plain implements MathNode.Visitor<Boolean> {

  private boolean all(List<MathNode> parts) {
    return parts.stream().allMatch(part -> part.accept(this));
  }

  @Override
  public Boolean row(MathNode.Row node) {
    return all(node.parts());
  }

  @Override
  public Boolean letter(MathNode.Letter node) {
    return true;
  }

  @Override
  public Boolean digits(MathNode.Digits node) {
    return true;
  }

  @Override
  public Boolean sign(MathNode.Sign node) {
    return true;
  }

  @Override
  public Boolean function(MathNode.Function node) {
    return true;
  }

  @Override
  public Boolean words(MathNode.Words node) {
    return true;
  }

  @Override
  public Boolean space(MathNode.Space node) {
    return true;
  }

  @Override
  public Boolean fraction(MathNode.Fraction node) {
    return node.line() && node.over().accept(this) && node.under().accept(this);
  }

  @Override
  public Boolean root(MathNode.Root node) {
    return false;
  }

  @Override
  public Boolean scripts(MathNode.Scripts node) {
    boolean both = node.lowered().isPresent() && node.raised().isPresent();
    return !both
        && !Atom.isLarge(node.base())
        && node.base().accept(this)
        && isFlat(node.lowered())
        && isFlat(node.raised());
  }

  /** Whether something small is letters and signs in a row. */
  private static boolean isFlat(Optional<MathNode> small) {
    return small.stream()
        .flatMap(part -> Formula.parts(part).stream())
        .allMatch(
            part ->
                part instanceof MathNode.Letter
                    || part instanceof MathNode.Digits
                    || part instanceof MathNode.Words
                    || part instanceof MathNode.Sign sign && !sign.text().equals("\u2032"));
  }

  @Override
  public Boolean marked(MathNode.Marked node) {
    return false;
  }

  @Override
  public Boolean stack(MathNode.Stack node) {
    return false;
  }

  @Override
  public Boolean fenced(MathNode.Fenced node) {
    return node.body().accept(this);
  }

  @Override
  public Boolean grid(MathNode.Grid node) {
    return false;
  }
}
