package org.trefoil.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trefoil.math.MathNode.Kind;

/**
 * Says a formula by rules of our own. What is short is said shortly ("x squared", "1 over 2");
 * where something longer ends is said too, so that a listener knows what belongs together.
 */
final class SpokenMath implements MathNode.Visitor<String> {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern STOPS = Pattern.compile(" ([,.;])");

  private final MathWords words;

  /** Whether we are in braces, where a bar says "such that". */
  private boolean inSet;

  private SpokenMath(MathWords words) {
    this.words = words;
  }

  static String of(MathNode formula, MathWords words) {
    String said = formula.accept(new SpokenMath(words));
    return STOPS.matcher(BLANKS.matcher(said).replaceAll(" ")).replaceAll("$1").strip();
  }

  private String sign(String sign) {
    return words.sign(sign).orElse(sign);
  }

  @Override
  public String row(MathNode.Row node) {
    List<String> said = new ArrayList<>();
    List<MathNode> parts = node.parts();
    for (int i = 0; i < parts.size(); i++) {
      boolean applied =
          i + 1 < parts.size()
              && parts.get(i + 1) instanceof MathNode.Fenced fenced
              && isCalled(parts.get(i), fenced);
      if (applied) {
        said.add(call(parts.get(i), (MathNode.Fenced) parts.get(++i)));
      } else {
        said.add(parts.get(i).accept(this));
      }
    }
    return String.join(" ", said);
  }

  /**
   * Whether brackets hold what a function is applied to: by convention f, g and h are functions.
   */
  private static boolean isCalled(MathNode part, MathNode.Fenced fenced) {
    MathNode name = part instanceof MathNode.Scripts scripts ? scripts.base() : part;
    return fenced.open().equals("(")
        && (name instanceof MathNode.Function
            || name instanceof MathNode.Letter letter && "fghFGH".contains(letter.text()));
  }

  private String call(MathNode name, MathNode.Fenced fenced) {
    String inside = fenced.body().accept(this);
    return Simple.is(fenced.body())
        ? words.phrase("of", name.accept(this), inside)
        : words.phrase("of.long", name.accept(this), inside);
  }

  @Override
  public String letter(MathNode.Letter node) {
    String name = sign(node.text());
    return switch (node.style()) {
      case BOLD -> words.phrase("bold", name);
      case DOUBLE -> words.sign("double." + node.text()).orElse(words.phrase("double", name));
      case SCRIPT -> words.phrase("script", name);
      case FRAKTUR -> words.phrase("fraktur", name);
      case ITALIC, NORMAL, SANS, MONO -> name;
    };
  }

  @Override
  public String digits(MathNode.Digits node) {
    return node.text().replace(".", words.phrase("decimal"));
  }

  @Override
  public String sign(MathNode.Sign node) {
    boolean bar = node.text().equals("\u2223") && !inSet;
    return sign(bar ? "|" : node.text());
  }

  @Override
  public String function(MathNode.Function node) {
    return sign(node.name());
  }

  @Override
  public String words(MathNode.Words node) {
    return node.text();
  }

  @Override
  public String space(MathNode.Space node) {
    return Double.parseDouble(node.em()) < 1 ? "" : ",";
  }

  @Override
  public String fraction(MathNode.Fraction node) {
    boolean plain = Simple.is(node.over()) && Simple.is(node.under());
    String key = node.line() ? plain ? "over" : "fraction" : plain ? "choose" : "choose.long";
    return words.phrase(key, node.over().accept(this), node.under().accept(this));
  }

  @Override
  public String root(MathNode.Root node) {
    String length = Simple.is(node.radicand()) ? "" : ".long";
    String radicand = node.radicand().accept(this);
    if (node.index().isEmpty()) {
      return words.phrase("root.2" + length, radicand);
    }
    String index = node.index().get().accept(this);
    return index.equals("3")
        ? words.phrase("root.3" + length, radicand)
        : words.phrase("root" + length, radicand, index);
  }

  @Override
  public String scripts(MathNode.Scripts node) {
    if (hasLimits(node.base())) {
      return limits(node);
    }
    if (node.base() instanceof MathNode.Marked marked && "⏟⏝⎵⏞⏜⎴".contains(marked.mark())) {
      Optional<MathNode> label = marked.above() ? node.raised() : node.lowered();
      String said = marked.accept(this);
      return label
          .map(part -> words.phrase(marked.above() ? "above" : "below", said, part.accept(this)))
          .orElse(said);
    }
    String said = node.base().accept(this);
    if (node.lowered().isPresent()) {
      said = lowered(said, node.lowered().get());
    }
    return node.raised().isPresent() ? raised(said, node.raised().get()) : said;
  }

  private static boolean hasLimits(MathNode base) {
    return base instanceof MathNode.Sign sign
            && (sign.kind() == Kind.LARGE || sign.kind() == Kind.INTEGRAL)
        || base instanceof MathNode.Function function && function.limits();
  }

  private String limits(MathNode.Scripts node) {
    String base = node.base().accept(this);
    Optional<String> low = node.lowered().map(part -> part.accept(this));
    Optional<String> high = node.raised().map(part -> part.accept(this));
    if (low.isPresent() && high.isPresent()) {
      return words.phrase("from.to", base, low.get(), high.get());
    }
    boolean limit = node.base() instanceof MathNode.Function f && f.name().startsWith("lim");
    return low.map(part -> words.phrase(limit ? "as" : "over.all", base, part))
        .orElseGet(() -> words.phrase("up.to", base, high.orElse("")));
  }

  private String lowered(String base, MathNode part) {
    String key = Simple.is(part) ? "sub" : "sub.long";
    return words.phrase(key, base, part.accept(this));
  }

  private String raised(String base, MathNode part) {
    if (part instanceof MathNode.Row row && row.parts().isEmpty()) {
      return base;
    }
    if (part instanceof MathNode.Row row && row.parts().stream().allMatch(this::isPrime)) {
      return words.phrase("prime." + Math.min(3, row.parts().size()), base);
    }
    if (part instanceof MathNode.Row row && isPrime(row.parts().stream().findFirst())) {
      List<MathNode> rest = row.parts().subList(1, row.parts().size());
      return raised(words.phrase("prime.1", base), Brackets.pair(rest));
    }
    if (isPrime(part)) {
      return words.phrase("prime.1", base);
    }
    String said = part.accept(this);
    if (part instanceof MathNode.Sign sign && "∘°∗⋆†+−⊥⊤".contains(sign.text())) {
      String key = "∘°".contains(sign.text()) ? "degrees" : "super";
      return words.phrase(key, base, said);
    }
    return switch (said) {
      case "2" -> words.phrase("power.2", base);
      case "3" -> words.phrase("power.3", base);
      default -> words.phrase(Simple.is(part) ? "power" : "power.long", base, said);
    };
  }

  private boolean isPrime(Optional<MathNode> part) {
    return part.isPresent() && isPrime(part.get());
  }

  private boolean isPrime(MathNode part) {
    return part instanceof MathNode.Sign sign && sign.text().equals("\u2032");
  }

  @Override
  public String marked(MathNode.Marked node) {
    String base = node.base().accept(this);
    String key = (node.above() ? "mark." : "mark.below.") + node.mark();
    String length = Simple.is(node.base()) ? "" : ".long";
    return words
        .sign(key + length)
        .or(() -> words.sign(key))
        .map(phrase -> phrase.replace("{0}", base))
        .orElse(base);
  }

  @Override
  public String stack(MathNode.Stack node) {
    String key = node.above() ? "above" : "below";
    return words.phrase(key, node.base().accept(this), node.label().accept(this));
  }

  @Override
  public String fenced(MathNode.Fenced node) {
    boolean before = inSet;
    inSet = node.open().equals("{");
    String inside = node.body().accept(this);
    inSet = before;
    String length = Simple.is(node.body()) ? "" : ".long";
    return words
        .sign("fence." + node.open() + node.close() + length)
        .or(() -> words.sign("fence." + node.open() + node.close()))
        .map(phrase -> phrase.replace("{0}", inside))
        .orElseGet(
            () -> fence("open.", node.open()) + " " + inside + " " + fence("close.", node.close()));
  }

  private String fence(String key, String bracket) {
    return bracket.isEmpty() ? "" : words.sign(key + bracket).orElseGet(() -> sign(bracket));
  }

  @Override
  public String grid(MathNode.Grid node) {
    List<String> rows = new ArrayList<>();
    String key =
        switch (node.layout()) {
          case MATRIX -> "row";
          case CASES -> "case";
          case LINES -> "line";
        };
    for (int i = 0; i < node.rows().size(); i++) {
      rows.add(words.phrase(key, Integer.toString(i + 1), cells(node, i)));
    }
    String all = String.join("; ", rows);
    return switch (node.layout()) {
      case MATRIX -> matrix(node, all);
      case CASES -> words.phrase("cases", all);
      case LINES -> node.rows().size() == 1 ? cells(node, 0) : all;
    };
  }

  private String cells(MathNode.Grid node, int row) {
    String between = node.layout() == MathNode.Layout.LINES ? " " : ", ";
    return String.join(between, node.rows().get(row).stream().map(c -> c.accept(this)).toList());
  }

  private String matrix(MathNode.Grid node, String rows) {
    int columns = node.rows().stream().mapToInt(List::size).max().orElse(0);
    String key = node.open().equals("|") ? "determinant" : "matrix";
    return words.phrase(key, Integer.toString(node.rows().size()), Integer.toString(columns), rows);
  }
}
