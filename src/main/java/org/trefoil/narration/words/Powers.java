package org.trefoil.narration.words;

import java.text.Normalizer;

/** Powers with raised signs or a caret, and numbers in scientific notation. */
final class Powers implements Rule {

  private static final int MOST = 8;
  private static final String RAISED =
      "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final String SIGNS = "\u207A\u207B\u207F\u2071";

  private final Units units;

  Powers(Units units) {
    this.units = units;
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token token = tokens.at(at);
    if (token.digits()) {
      return scientific(tokens, at, out);
    }
    if (token.is("^")) {
      return caret(tokens, at, out);
    }
    return raised(token) ? superscript(tokens, at, out) : 0;
  }

  private static int scientific(Tokens tokens, int at, Saying out) {
    Figure figure = Figure.at(tokens, at);
    int e = at + figure.count();
    boolean sign = minus(tokens.at(e + 1)) || tokens.at(e + 1).is("+");
    int exponent = sign ? e + 2 : e + 1;
    boolean plainly = tokens.at(e).is("e") || sign || !figure.isWhole();
    boolean power = tokens.at(e).is("e") || tokens.at(e).is("E");
    if (!power || !plainly || !tokens.at(exponent).digits() || tokens.at(at - 1).word()) {
      return 0;
    }
    String minus = minus(tokens.at(e + 1)) ? "minus " : "";
    String said = " times ten to the power of " + minus + number(tokens.at(exponent).value());
    out.say(figure.cardinal() + said, tokens.from(at), tokens.to(at, exponent + 1 - at));
    return exponent + 1 - at;
  }

  private static int caret(Tokens tokens, int at, Saying out) {
    int next = minus(tokens.at(at + 1)) ? at + 2 : at + 1;
    boolean base = base(tokens.at(at - 1));
    if (!base || !tokens.at(next).digits() && !tokens.at(next).word()) {
      return 0;
    }
    Token exponent = tokens.at(next);
    if (exponent.word()) {
      out.say("to the power of", tokens.from(at), tokens.to(at, 1));
      return 1;
    }
    String digits = (next > at + 1 ? "-" : "") + exponent.value();
    out.say(power(digits), tokens.from(at), tokens.to(at, next + 1 - at));
    return next + 1 - at;
  }

  private static boolean minus(Token token) {
    return token.is("-") || token.is("\u2212");
  }

  private static boolean base(Token before) {
    return before.digits() || before.word() || before.is(")") || before.is("]");
  }

  static boolean raised(Token token) {
    return token.symbol() && (RAISED + SIGNS).contains(token.value());
  }

  private int superscript(Tokens tokens, int at, Saying out) {
    int end = at;
    StringBuilder written = new StringBuilder();
    while (end < at + MOST && raised(tokens.at(end))) {
      written.append(Normalizer.normalize(tokens.at(end).value(), Normalizer.Form.NFKC));
      end++;
    }
    String exponent = written.toString().replace('\u2212', '-');
    out.say(said(tokens.at(at - 1), exponent), tokens.from(at), tokens.to(at, end - at));
    int next = tokens.skipSpace(end);
    Units.Unit unit = tokens.at(at - 1).digits() ? units.at(tokens, next) : null;
    if (unit == null) {
      return end - at;
    }
    out.say(unit.many(), tokens.from(next), tokens.to(next, unit.count()));
    return next + unit.count() - at;
  }

  private static String said(Token before, String exponent) {
    boolean number = exponent.matches("[-+]?[0-9]+");
    boolean base = base(before) && (!before.word() || before.value().length() <= 2);
    if (base && (number || exponent.equals("n") || exponent.equals("i"))) {
      return power(exponent);
    }
    StringBuilder out = new StringBuilder();
    for (String part : exponent.split("(?=[-+ni])|(?<=[-+ni])")) {
      out.append(part(part)).append(' ');
    }
    return out.toString();
  }

  private static String part(String part) {
    return switch (part) {
      case "-" -> "minus";
      case "+" -> "plus";
      case "n", "i" -> part.toUpperCase(java.util.Locale.ROOT);
      default -> part.isEmpty() ? "" : number(part);
    };
  }

  /** How a base is raised. */
  private static String power(String exponent) {
    return switch (exponent) {
      case "2" -> "squared";
      case "3" -> "cubed";
      case "n", "i" -> "to the power of " + part(exponent);
      default -> {
        String minus = exponent.startsWith("-") ? "minus " : "";
        yield "to the power of " + minus + number(exponent.replaceAll("[-+]", ""));
      }
    };
  }

  private static String number(String digits) {
    return new Figure(digits, "", false, 1).cardinal();
  }
}
