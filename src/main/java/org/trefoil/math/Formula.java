package org.trefoil.math;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trefoil.language.Language;
import org.trefoil.source.Source;
import org.trefoil.xml.XmlWriter;

/** A formula that was understood. */
public final class Formula {

  private static final Pattern COMMAS = Pattern.compile("(\\s*,)+");
  private static final String MATHML = "http://www.w3.org/1998/Math/MathML";

  /**
   * What is wrong with a formula.
   *
   * @param message the end of a sentence that begins with the formula
   * @param at where in the TeX, in UTF-16 units
   */
  public record Problem(String message, int at) {
    public Problem {
      Objects.requireNonNull(message);
    }
  }

  private final MathNode tree;

  private Formula(MathNode tree) {
    this.tree = tree;
  }

  /** Reads TeX; empty when it isn't understood. */
  public static Optional<Formula> of(String tex) {
    try {
      return Optional.of(new Formula(TexReader.read(tex)));
    } catch (TexException e) {
      return Optional.empty();
    }
  }

  /** The formula that has words; one without them wasn't understood. */
  public static Optional<Formula> of(String tex, String words) {
    return words.isEmpty() ? Optional.empty() : of(tex);
  }

  /** Why TeX isn't understood; empty when it is. */
  public static Optional<Problem> problem(String tex) {
    try {
      TexReader.read(tex);
      return Optional.empty();
    } catch (TexException e) {
      return Optional.of(new Problem(e.getMessage(), e.at()));
    }
  }

  /** The formula in words; in signs where we have no words in the language. */
  public String words(Language language) {
    String said =
        MathWords.of(language)
            .map(words -> SpokenMath.of(tree, words))
            .orElseGet(() -> LinearText.marked(tree));
    // a comma and the wide space behind it are one pause
    return COMMAS.matcher(Source.of("", said).text().strip()).replaceAll(",");
  }

  /** The formula in lines of letters: those of an environment with several, else one. */
  public List<List<Stretch>> lines() {
    if (tree instanceof MathNode.Grid grid && grid.layout() == MathNode.Layout.LINES) {
      return grid.rows().stream().map(row -> LinearText.of(flat(row))).toList();
    }
    return List.of(LinearText.of(tree));
  }

  /**
   * A line of a formula that stands by itself.
   *
   * @param box what is drawn
   * @param text the same in a line of letters, as one writes it where there is only one
   * @param typed the same as one types it, with marks before what is raised and lowered
   */
  public record Line(MathBox box, String text, String typed) {
    public Line {
      Objects.requireNonNull(box);
      Objects.requireNonNull(text);
      Objects.requireNonNull(typed);
    }

    static Line of(MathBox box, List<MathNode> parts) {
      MathNode row = new MathNode.Row(parts);
      return new Line(box, LinearText.plain(row), LinearText.typed(row));
    }

    Line scaled(double factor) {
      return new Line(box.scaled(factor), text, typed);
    }
  }

  /**
   * Sets the formula as one that stands by itself.
   *
   * @param forms what its letters measure
   * @param width how wide a line may be, as a part of the size of the letters
   * @return its lines; none when a part of it doesn't fit
   */
  public List<Line> set(Letterforms forms, double width) {
    return new DisplaySetter(forms, width).set(tree);
  }

  /**
   * Sets the formula as one among words.
   *
   * @param forms what its letters measure
   * @return its parts, between any two of which a line may end
   */
  public List<Line> setAmongWords(Letterforms forms) {
    return AmongWords.set(tree, forms);
  }

  /** Whether a line of letters shows all of it, with nothing smaller at what is small. */
  public boolean isPlain() {
    return tree.accept(new Plain());
  }

  /** The parts of a row; anything else is the only one. */
  static List<MathNode> parts(MathNode node) {
    return node instanceof MathNode.Row row ? row.parts() : List.of(node);
  }

  /** Cells that are aligned with each other are one line. */
  static MathNode flat(List<MathNode> cells) {
    return new MathNode.Row(
        cells.stream()
            .flatMap(
                cell -> cell instanceof MathNode.Row row ? row.parts().stream() : Stream.of(cell))
            .toList());
  }

  /** The formula in one line of letters. */
  public List<Stretch> line() {
    return LinearText.of(tree);
  }

  /**
   * Writes it as MathML.
   *
   * @param alternative the same in words
   * @param displayed whether it stands by itself
   * @return the same writer
   */
  public XmlWriter write(XmlWriter xml, String alternative, boolean displayed) {
    xml.start("math").attribute("xmlns", MATHML).attribute("alttext", alternative);
    xml.attributeIfAny("display", displayed ? "block" : "");
    return tree.accept(new MathMlWriter(xml)).end();
  }
}
