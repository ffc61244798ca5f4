package org.trefoil.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trefoil.math.MathNode.Kind;
import org.trefoil.math.MathNode.Style;

/** Reads a command with all that belongs to it. */
final class TexCommands {

  private static final Map<String, String> NEGATED =
      Map.ofEntries(
          Map.entry("=", "\u2260"),
          Map.entry("\u2208", "\u2209"),
          Map.entry("\u220B", "\u220C"),
          Map.entry("\u2261", "\u2262"),
          Map.entry("\u2282", "\u2284"),
          Map.entry("\u2286", "\u2288"),
          Map.entry("\u2283", "\u2285"),
          Map.entry("\u2287", "\u2289"),
          Map.entry("<", "\u226E"),
          Map.entry(">", "\u226F"),
          Map.entry("\u2264", "\u2270"),
          Map.entry("\u2265", "\u2271"),
          Map.entry("\u223C", "\u2241"),
          Map.entry("\u2248", "\u2249"),
          Map.entry("\u2245", "\u2247"),
          Map.entry("\u2225", "\u2226"),
          Map.entry("\u2223", "\u2224"),
          Map.entry("\u2203", "\u2204"),
          Map.entry("\u2192", "\u219B"));

  private final TexReader reader;
  private final TexTokens tokens;

  TexCommands(TexReader reader, TexTokens tokens) {
    this.reader = reader;
    this.tokens = tokens;
  }

  /** Reads the command that begins here; empty when it shows nothing. */
  Optional<MathNode> run() throws TexException {
    int from = tokens.at();
    String name = tokens.command();
    Optional<MathNode> structure = structure(name, from);
    if (structure.isPresent()) {
      return structure;
    }
    Optional<Commands.Command> known = Commands.named(name);
    if (known.isEmpty()) {
      return special(name, from);
    }
    Commands.Command command = known.get();
    return switch (command.kind()) {
      case "silent" -> Optional.empty();
      case "space" -> Optional.of(new MathNode.Space(command.value()));
      case "function" -> Optional.of(new MathNode.Function(command.value(), false));
      case "limit" -> Optional.of(new MathNode.Function(limit(command), true));
      case "switch" -> switched(command.value());
      case "style" -> Optional.of(styled(command.value()));
      case "text" -> Optional.of(text(from));
      case "over" -> Optional.of(new MathNode.Marked(reader.argument(), command.value(), true));
      case "under" -> Optional.of(new MathNode.Marked(reader.argument(), command.value(), false));
      case "fraction" -> Optional.of(fraction(command.value()));
      default -> Optional.of(reader.node(command));
    };
  }

  private static String limit(Commands.Command command) {
    return command.value().replace("arg-", "arg\u00A0").replace("lim-", "lim\u00A0");
  }

  private Optional<MathNode> structure(String name, int from) throws TexException {
    return switch (name) {
      case "sqrt" -> Optional.of(root());
      case "left" -> Optional.of(fenced(from));
      case "begin" -> Optional.of(new TexEnvironments(reader, tokens).read(from));
      case "overset", "stackrel" -> Optional.of(stacked(true));
      case "underset" -> Optional.of(stacked(false));
      case "xrightarrow" -> Optional.of(arrow("\u2192"));
      case "xleftarrow" -> Optional.of(arrow("\u2190"));
      case "xLeftrightarrow", "xleftrightarrow" -> Optional.of(arrow("\u2194"));
      case "not" -> Optional.of(negated(from));
      case "substack" -> Optional.of(substack(from));
      default -> Optional.empty();
    };
  }

  private Optional<MathNode> special(String name, int from) throws TexException {
    return switch (name) {
      case "pmod" -> Optional.of(modulo(" (", ")"));
      case "pod" -> Optional.of(fence("(", reader.argument(), ")"));
      case "mod", "bmod" -> Optional.of(new MathNode.Function("mod", false));
      case "tag", "tag*" -> Optional.of(new MathNode.Words("\u2003(" + braced(from) + ")"));
      case "label", "hspace", "vspace", "color", "vphantom" -> skipped(from);
      case "phantom", "hphantom" -> {
        braced(from);
        yield Optional.of(new MathNode.Space("1"));
      }
      case "textcolor", "colorbox" -> {
        braced(from);
        yield Optional.of(reader.argument());
      }
      default -> throw new TexException("the command \\" + name + " isn't known", from);
    };
  }

  /** What holds up to the end of the group. */
  private Optional<MathNode> switched(String value) {
    reader.write(MathNode.Style.valueOf(value.toUpperCase(Locale.ROOT)));
    return Optional.empty();
  }

  private Optional<MathNode> skipped(int from) throws TexException {
    braced(from);
    return Optional.empty();
  }

  /** What stands in braces, as it is written. */
  private String braced(int from) throws TexException {
    tokens.skipBlanks();
    if (tokens.peek() != '{') {
      throw new TexException("braces are missing", from);
    }
    return tokens.raw('{', '}');
  }

  private MathNode modulo(String open, String close) throws TexException {
    MathNode number = reader.argument();
    List<MathNode> inside = List.of(new MathNode.Function("mod", false), number);
    return new MathNode.Row(
        List.of(
            new MathNode.Space("0.5"),
            new MathNode.Fenced(open.strip(), new MathNode.Row(inside), close)));
  }

  private static MathNode fence(String open, MathNode body, String close) {
    return new MathNode.Fenced(open, body, close);
  }

  private MathNode text(int from) throws TexException {
    String text = braced(from).replaceAll("\\\\[,;: ]|~|\\s+", " ").replace("$", "");
    String clean = text.replaceAll("\\\\(text[a-z]*|emph|mathrm)|[{}]", "").replace("\\", "");
    return new MathNode.Words(clean);
  }

  private MathNode styled(String value) throws TexException {
    return switch (value) {
      case "plain" -> reader.argument();
      case "function" -> new MathNode.Function(name(), false);
      case "limit" -> new MathNode.Function(name(), true);
      case "normal" -> Names.joined(reader.argument(Style.NORMAL), Style.NORMAL);
      case "italic" -> Names.joined(reader.argument(Style.ITALIC), Style.ITALIC);
      case "sans" -> Names.joined(reader.argument(Style.SANS), Style.SANS);
      case "mono" -> Names.joined(reader.argument(Style.MONO), Style.MONO);
      case "bold" -> reader.argument(Style.BOLD);
      case "double" -> reader.argument(Style.DOUBLE);
      case "script" -> reader.argument(Style.SCRIPT);
      case "fraktur" -> reader.argument(Style.FRAKTUR);
      default -> throw new IllegalStateException("The table holds the style " + value);
    };
  }

  private String name() throws TexException {
    return Names.of(reader.argument(Style.NORMAL));
  }

  private MathNode fraction(String kind) throws TexException {
    MathNode over = reader.argument();
    boolean line = !kind.equals("binomial");
    return new MathNode.Fraction(over, reader.argument(), line, kind.equals("roomy"));
  }

  private MathNode root() throws TexException {
    Optional<MathNode> index = option();
    return new MathNode.Root(reader.argument(), index);
  }

  private Optional<MathNode> option() throws TexException {
    tokens.skipBlanks();
    int at = tokens.at();
    return tokens.peek() == '['
        ? Optional.of(reader.option(tokens.raw('[', ']'), at))
        : Optional.empty();
  }

  private MathNode stacked(boolean above) throws TexException {
    MathNode label = reader.argument();
    return new MathNode.Stack(reader.argument(), label, above);
  }

  private MathNode arrow(String sign) throws TexException {
    Optional<MathNode> below = option();
    MathNode arrow = new MathNode.Sign(sign, Kind.OPERATOR);
    MathNode above = new MathNode.Stack(arrow, reader.argument(), true);
    return below.isPresent() ? new MathNode.Stack(above, below.get(), false) : above;
  }

  private MathNode negated(int from) throws TexException {
    if (reader.argument() instanceof MathNode.Sign sign) {
      String negated = NEGATED.get(sign.text());
      return new MathNode.Sign(negated == null ? sign.text() + "\u0338" : negated, Kind.OPERATOR);
    }
    throw new TexException("\\not stands before no sign", from);
  }

  private MathNode substack(int from) throws TexException {
    tokens.skipBlanks();
    if (!tokens.take("{")) {
      throw new TexException("braces are missing", from);
    }
    List<List<MathNode>> rows = reader.rows();
    if (!tokens.take("}")) {
      throw new TexException("a brace isn't closed", from);
    }
    return new MathNode.Grid(MathNode.Layout.LINES, rows, "", "");
  }

  /** Brackets that are as high as what they hold, with bars between if there are some. */
  private MathNode fenced(int from) throws TexException {
    String open = delimiter(from);
    List<MathNode> inside = new ArrayList<>();
    inside.add(reader.row());
    while (tokens.peekCommand().equals("middle")) {
      tokens.command();
      inside.add(new MathNode.Sign(delimiter(from), Kind.OPERATOR));
      inside.add(reader.row());
    }
    if (!tokens.peekCommand().equals("right")) {
      throw new TexException("\\left has no \\right", from);
    }
    tokens.command();
    MathNode body = inside.size() == 1 ? inside.get(0) : new MathNode.Row(inside);
    return fence(open, body, delimiter(from));
  }

  private String delimiter(int from) throws TexException {
    tokens.skipBlanks();
    if (tokens.atEnd()) {
      throw new TexException("a bracket is missing", from);
    }
    if (tokens.peek() != '\\') {
      String sign = tokens.character();
      return switch (sign) {
        case "." -> "";
        case "<" -> "\u27E8";
        case ">" -> "\u27E9";
        default -> sign;
      };
    }
    String name = tokens.command();
    return Commands.named(name)
        .map(Commands.Command::value)
        .orElseThrow(() -> new TexException("\\" + name + " is no bracket", from));
  }
}
