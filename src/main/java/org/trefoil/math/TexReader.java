package org.trefoil.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trefoil.math.MathNode.Kind;
import org.trefoil.math.MathNode.Style;

/**
 * Reads TeX as people write it in texts: LaTeX's mathematics with what amsmath and amssymb add. It
 * goes once from left to right. Spelling out one's own commands isn't possible.
 */
final class TexReader {

  /** The longest formula, in UTF-16 units. */
  static final int LONGEST = 20_000;

  private static final int DEEPEST = 40;

  /** Commands that say where limits stand; we know that ourselves. */
  private static final Set<String> LIMITS = Set.of("limits", "nolimits", "displaylimits");

  private final TexTokens tokens;
  private final TexCommands commands;
  private int depth;
  private Style style = Style.ITALIC;

  private TexReader(String tex) {
    this.tokens = new TexTokens(tex);
    this.commands = new TexCommands(this, tokens);
  }

  /** Reads a whole formula. */
  static MathNode read(String tex) throws TexException {
    if (tex.length() > LONGEST) {
      throw new TexException("it is longer than " + LONGEST + " characters", 0);
    }
    TexReader reader = new TexReader(tex);
    MathNode all = reader.lines();
    if (!reader.tokens.atEnd()) {
      throw new TexException("a " + reader.tokens.peek() + " stands alone", reader.tokens.at());
    }
    return all;
  }

  /** What stands between dollars may have several lines, and places where they are aligned. */
  private MathNode lines() throws TexException {
    List<List<MathNode>> rows = rows();
    return rows.size() == 1 && rows.get(0).size() == 1
        ? rows.get(0).get(0)
        : new MathNode.Grid(MathNode.Layout.LINES, rows, "", "");
  }

  /** Rows of cells up to a closing brace, the end of an environment, or the end. */
  List<List<MathNode>> rows() throws TexException {
    List<List<MathNode>> rows = new ArrayList<>();
    List<MathNode> row = new ArrayList<>();
    boolean more = true;
    while (more) {
      row.add(row());
      if (tokens.isNext("\\\\") || tokens.isNext("\\cr")) {
        newRow();
        rows.add(row);
        row = new ArrayList<>();
      } else {
        more = tokens.take("&");
      }
    }
    boolean empty = row.size() == 1 && row.get(0).equals(new MathNode.Row(List.of()));
    if (rows.isEmpty() || !empty) {
      rows.add(row);
    }
    return rows;
  }

  private void newRow() throws TexException {
    tokens.command();
    tokens.take("*");
    if (tokens.isNext("[") && tokens.raw('[', ']').isEmpty()) {
      tokens.skipBlanks();
    }
  }

  /** Parts up to something that ends a row. */
  MathNode row() throws TexException {
    if (++depth > DEEPEST) {
      throw new TexException("it nests more than " + DEEPEST + " deep", tokens.at());
    }
    Style before = style;
    List<MathNode> parts = new ArrayList<>();
    tokens.skipBlanks();
    while (!endsRow()) {
      part().ifPresent(parts::add);
      tokens.skipBlanks();
    }
    depth--;
    style = before;
    return Brackets.pair(parts);
  }

  private boolean endsRow() throws TexException {
    String command = tokens.peekCommand();
    return tokens.atEnd()
        || tokens.peek() == '}'
        || tokens.peek() == '&'
        || command.equals("\\")
        || command.equals("cr")
        || command.equals("end")
        || command.equals("right")
        || command.equals("middle");
  }

  /** The next part with what is raised and lowered at it. */
  private Optional<MathNode> part() throws TexException {
    if (tokens.peek() == '^' || tokens.peek() == '_') {
      return Optional.of(scripts(new MathNode.Row(List.of())));
    }
    Optional<MathNode> atom = atom(false);
    if (atom.isEmpty()) {
      return atom;
    }
    while (LIMITS.contains(tokens.peekCommand())) {
      tokens.command();
      tokens.skipBlanks();
    }
    return Optional.of(scripts(atom.get()));
  }

  private MathNode scripts(MathNode base) throws TexException {
    Optional<MathNode> lowered = Optional.empty();
    List<MathNode> raised = new ArrayList<>();
    tokens.skipBlanks();
    boolean powered = false;
    while ("'^_\u2032".indexOf(tokens.peek()) >= 0 && !tokens.atEnd()) {
      int at = tokens.at();
      char mark = tokens.character().charAt(0);
      if (mark == '_' && lowered.isPresent() || mark == '^' && powered) {
        throw new TexException("two marks " + mark + " follow one sign", at);
      }
      if (mark == '_') {
        lowered = Optional.of(argument());
      } else if (mark == '^') {
        raised.add(argument());
        powered = true;
      } else {
        raised.add(new MathNode.Sign("\u2032", Kind.SYMBOL));
      }
      tokens.skipBlanks();
    }
    if (lowered.isEmpty() && raised.isEmpty()) {
      return base;
    }
    Optional<MathNode> above =
        raised.size() < 2 ? raised.stream().findFirst() : Optional.of(new MathNode.Row(raised));
    return new MathNode.Scripts(base, lowered, above);
  }

  /** What a command is applied to: a group, or one sign. */
  MathNode argument() throws TexException {
    tokens.skipBlanks();
    if (tokens.atEnd() || tokens.peek() == '}' || tokens.peek() == '&') {
      throw new TexException("something is missing", tokens.at());
    }
    if (++depth > DEEPEST) {
      throw new TexException("it nests more than " + DEEPEST + " deep", tokens.at());
    }
    Optional<MathNode> found = atom(true);
    depth--;
    return found.isPresent() ? found.get() : argument();
  }

  /** From here on letters are written in a style, up to the end of the row. */
  void write(Style other) {
    style = other;
  }

  /** What stands in braces, in a style. */
  MathNode argument(Style inside) throws TexException {
    Style before = style;
    style = inside;
    MathNode found = argument();
    style = before;
    return found;
  }

  /** A group, a sign, a number (of one digit where only one sign is meant), or a command. */
  private Optional<MathNode> atom(boolean single) throws TexException {
    char c = tokens.peek();
    if (c == '{') {
      return Optional.of(group());
    }
    if (c == '\\') {
      return commands.run();
    }
    if (Character.isDigit(c)) {
      String digits = single ? tokens.character() : tokens.number();
      return Optional.of(new MathNode.Digits(digits, style));
    }
    if (c == '$' || c == '#') {
      throw new TexException("a " + c + " can't stand in a formula", tokens.at());
    }
    if (c == '~') {
      tokens.character();
      return Optional.of(new MathNode.Space("0.25"));
    }
    return Optional.of(sign(tokens.character()));
  }

  private MathNode group() throws TexException {
    int from = tokens.at();
    tokens.character();
    MathNode inside = row();
    if (!tokens.take("}")) {
      throw new TexException("a brace isn't closed", from);
    }
    return inside;
  }

  /** A part of its own, which stands in brackets behind a command. */
  MathNode option(String tex, int at) throws TexException {
    if (depth + 1 > DEEPEST) {
      throw new TexException("it nests more than " + DEEPEST + " deep", at);
    }
    TexReader inner = new TexReader(tex);
    inner.depth = depth + 1;
    MathNode found = inner.row();
    if (!inner.tokens.atEnd()) {
      throw new TexException("a " + inner.tokens.peek() + " stands alone", at);
    }
    return found;
  }

  /** A sign as it was typed. */
  MathNode sign(String typed) {
    Optional<Commands.Command> known = Commands.typed(typed);
    if (known.isPresent()) {
      return node(known.get());
    }
    int c = typed.codePointAt(0);
    return Character.isLetter(c)
        ? new MathNode.Letter(typed, style)
        : new MathNode.Sign(typed, Kind.SYMBOL);
  }

  /** What a command shows that is no more than a sign. */
  MathNode node(Commands.Command command) {
    String value = command.value();
    return switch (command.kind()) {
      case "letter" -> new MathNode.Letter(value, style);
      case "symbol" ->
          Character.isLetter(value.codePointAt(0)) && value.codePointAt(0) < 0x2000
              ? new MathNode.Letter(value, style == Style.ITALIC ? Style.NORMAL : style)
              : new MathNode.Sign(value, Kind.SYMBOL);
      case "operator" -> new MathNode.Sign(value, Kind.OPERATOR);
      case "punctuation" -> new MathNode.Sign(value, Kind.PUNCTUATION);
      case "large" -> new MathNode.Sign(value, Kind.LARGE);
      case "integral" -> new MathNode.Sign(value, Kind.INTEGRAL);
      case "open" -> new MathNode.Sign(value, Kind.OPEN);
      case "close" -> new MathNode.Sign(value, Kind.CLOSE);
      case "fence" -> new MathNode.Sign(value, Kind.FENCE);
      default -> throw new IllegalStateException("The table holds a " + command);
    };
  }
}
