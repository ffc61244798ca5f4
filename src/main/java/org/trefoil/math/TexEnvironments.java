package org.trefoil.math;

import java.util.List;
import org.trefoil.math.MathNode.Layout;

/** Reads what stands between {@code \begin} and {@code \end}. */
final class TexEnvironments {

  private final TexReader reader;
  private final TexTokens tokens;

  TexEnvironments(TexReader reader, TexTokens tokens) {
    this.reader = reader;
    this.tokens = tokens;
  }

  /** Reads on after {@code \begin}. */
  MathNode read(int from) throws TexException {
    String name = name(from);
    if (name.matches("array|subarray|alignat\\*?|alignedat")) {
      tokens.skipBlanks();
      if (tokens.peek() == '[') {
        tokens.raw('[', ']');
      }
      name(from);
    }
    if (tokens.isNext("[")) {
      tokens.raw('[', ']');
    }
    List<List<MathNode>> rows = reader.rows();
    if (!tokens.peekCommand().equals("end")) {
      throw new TexException("\\begin{" + name + "} isn't ended", from);
    }
    tokens.command();
    if (!name(from).equals(name)) {
      throw new TexException("\\begin{" + name + "} is ended by another name", from);
    }
    return grid(name, rows, from);
  }

  private String name(int from) throws TexException {
    tokens.skipBlanks();
    if (tokens.peek() != '{') {
      throw new TexException("braces are missing", from);
    }
    return tokens.raw('{', '}').strip();
  }

  private static MathNode grid(String name, List<List<MathNode>> rows, int from)
      throws TexException {
    return switch (name) {
      case "matrix", "smallmatrix", "array", "subarray" -> matrix(rows, "", "");
      case "pmatrix", "psmallmatrix" -> matrix(rows, "(", ")");
      case "bmatrix", "bsmallmatrix" -> matrix(rows, "[", "]");
      case "Bmatrix" -> matrix(rows, "{", "}");
      case "vmatrix" -> matrix(rows, "|", "|");
      case "Vmatrix" -> matrix(rows, "\u2016", "\u2016");
      case "cases", "dcases" -> new MathNode.Grid(Layout.CASES, rows, "{", "");
      case "rcases" -> new MathNode.Grid(Layout.CASES, rows, "", "}");
      case "align",
          "align*",
          "aligned",
          "alignat",
          "alignat*",
          "alignedat",
          "split",
          "gather",
          "gather*",
          "gathered",
          "multline",
          "multline*",
          "eqnarray",
          "eqnarray*",
          "flalign",
          "flalign*" ->
          new MathNode.Grid(Layout.LINES, rows, "", "");
      case "equation", "equation*", "displaymath", "math" ->
          rows.size() == 1 && rows.get(0).size() == 1
              ? rows.get(0).get(0)
              : new MathNode.Grid(Layout.LINES, rows, "", "");
      default -> throw new TexException("the environment " + name + " isn't known", from);
    };
  }

  private static MathNode matrix(List<List<MathNode>> rows, String open, String close) {
    return new MathNode.Grid(Layout.MATRIX, rows, open, close);
  }
}
