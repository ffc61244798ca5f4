package org.trefoil.math;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A part of a formula. */
sealed interface MathNode {

  /** Calls the method that is named like this kind of part. */
  <R> R accept(Visitor<R> visitor);

  /** How letters are drawn, which in mathematics tells what they are. */
  enum Style {
    ITALIC,
    NORMAL,
    BOLD,
    DOUBLE,
    SCRIPT,
    FRAKTUR,
    SANS,
    MONO
  }

  /** What a sign does. */
  enum Kind {
    SYMBOL,
    OPERATOR,
    PUNCTUATION,
    /** One that is drawn large and has its limits above and below. */
    LARGE,
    INTEGRAL,
    OPEN,
    CLOSE,
    /** One that opens and closes alike. */
    FENCE
  }

  /** What rows and columns are. */
  enum Layout {
    MATRIX,
    CASES,
    LINES
  }

  /** Parts that follow each other. */
  record Row(List<MathNode> parts) implements MathNode {
    public Row {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.row(this);
    }
  }

  /** A letter, or several that are one name. */
  record Letter(String text, Style style) implements MathNode {
    public Letter {
      Objects.requireNonNull(text);
      Objects.requireNonNull(style);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.letter(this);
    }
  }

  /** A number in digits. */
  record Digits(String text, Style style) implements MathNode {
    public Digits {
      Objects.requireNonNull(text);
      Objects.requireNonNull(style);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.digits(this);
    }
  }

  /** Any other sign. */
  record Sign(String text, Kind kind) implements MathNode {
    public Sign {
      Objects.requireNonNull(text);
      Objects.requireNonNull(kind);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sign(this);
    }
  }

  /** The name of a function; one with limits has them below. */
  record Function(String name, boolean limits) implements MathNode {
    public Function {
      Objects.requireNonNull(name);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.function(this);
    }
  }

  /** Words among the signs. */
  record Words(String text) implements MathNode {
    public Words {
      Objects.requireNonNull(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** Room, in units of the size of the letters. */
  record Space(String em) implements MathNode {
    public Space {
      Objects.requireNonNull(em);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.space(this);
    }
  }

  /**
   * One part over another; without a line and in parentheses it is a binomial coefficient. A roomy
   * one stands as in a line of its own.
   */
  record Fraction(MathNode over, MathNode under, boolean line, boolean roomy) implements MathNode {
    public Fraction {
      Objects.requireNonNull(over);
      Objects.requireNonNull(under);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fraction(this);
    }
  }

  /** A root; the square root has no index. */
  record Root(MathNode radicand, Optional<MathNode> index) implements MathNode {
    public Root {
      Objects.requireNonNull(radicand);
      Objects.requireNonNull(index);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.root(this);
    }
  }

  /** Something lowered, something raised, or both. */
  record Scripts(MathNode base, Optional<MathNode> lowered, Optional<MathNode> raised)
      implements MathNode {
    public Scripts {
      Objects.requireNonNull(base);
      Objects.requireNonNull(lowered);
      Objects.requireNonNull(raised);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scripts(this);
    }
  }

  /** A part with an accent, a line or a brace above or below. */
  record Marked(MathNode base, String mark, boolean above) implements MathNode {
    public Marked {
      Objects.requireNonNull(base);
      Objects.requireNonNull(mark);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.marked(this);
    }
  }

  /** A part with another one, small, above or below. */
  record Stack(MathNode base, MathNode label, boolean above) implements MathNode {
    public Stack {
      Objects.requireNonNull(base);
      Objects.requireNonNull(label);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stack(this);
    }
  }

  /** A part in brackets of any kind; one of them may be missing. */
  record Fenced(String open, MathNode body, String close) implements MathNode {
    public Fenced {
      Objects.requireNonNull(open);
      Objects.requireNonNull(body);
      Objects.requireNonNull(close);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fenced(this);
    }
  }

  /** Rows of cells. */
  record Grid(Layout layout, List<List<MathNode>> rows, String open, String close)
      implements MathNode {
    public Grid {
      Objects.requireNonNull(layout);
      rows = rows.stream().map(List::copyOf).toList();
      Objects.requireNonNull(open);
      Objects.requireNonNull(close);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.grid(this);
    }
  }

  /** One method a kind, without defaults. */
  interface Visitor<R> {
    R row(Row node);

    R letter(Letter node);

    R digits(Digits node);

    R sign(Sign node);

    R function(Function node);

    R words(Words node);

    R space(Space node);

    R fraction(Fraction node);

    R root(Root node);

    R scripts(Scripts node);

    R marked(Marked node);

    R stack(Stack node);

    R fenced(Fenced node);

    R grid(Grid node);
  }
}
