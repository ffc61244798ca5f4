package org.trefoil.narration.words;

import java.util.List;

/** Fractions with a slash or as one character, alone or after a whole number, from a table. */
final class ContinentalFraction implements Rule {

  private final Tongue tongue;
  private final Table parts;
  private final String and;

  ContinentalFraction(Tongue tongue) {
    this.tongue = tongue;
    this.parts = Table.read(tongue.tables() + "/fractions");
    this.and = Table.read(tongue.tables() + "/forms").cell("and", 1);
  }

  /**
   * A fraction where it stands.
   *
   * @param singular whether a thing after it stands in the singular
   * @param whole the digits before a half that may stand behind the thing; else empty
   */
  record Part(String said, boolean singular, int count, String whole) {}

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Part part = at(tokens, at);
    if (part == null) {
      return 0;
    }
    out.say(part.said(), tokens.from(at), tokens.to(at, part.count()));
    return part.count();
  }

  /** The fraction at a token; null if none stands there. */
  Part at(Tokens tokens, int at) {
    Part alone = alone(tokens, at);
    if (alone != null || !tokens.at(at).digits() || tokens.at(at).value().length() > 3) {
      return alone;
    }
    int next = tokens.skipSpace(at + 1);
    boolean apart = next > at + 1 || tokens.at(next).symbol();
    Part part = apart ? alone(tokens, next) : null;
    if (part == null) {
      return null;
    }
    String digits = tokens.at(at).value();
    String whole = tongue.count(new Numeral(digits, "", false, 1), Gender.NONE);
    String mixed = parts.cell(digits + "+" + part.said(), 1);
    String tail = parts.cell("+" + part.said(), 1);
    String said = whole + (tail.isEmpty() ? " " + and + " " + part.said() : tail);
    int count = next - at + part.count();
    return new Part(
        mixed.isEmpty() ? said : mixed, false, count, tail.startsWith(" ") ? digits : "");
  }

  /** A fraction as it is said before a thing of a gender. */
  String before(Part part, String gender) {
    String agreeing = parts.cell(part.said() + " " + gender, 1);
    return agreeing.isEmpty() ? part.said() : agreeing;
  }

  /** What follows a thing of a gender when a half of it is added: et demie, y medio. */
  String half(String gender) {
    String half = "+" + parts.cell("1/2", 1);
    return parts.cell(half, gender.equals("f") ? 2 : 1);
  }

  private Part alone(Tokens tokens, int at) {
    String vulgar = Fraction.vulgar(tokens.at(at));
    if (!vulgar.isEmpty()) {
      String[] sides = vulgar.split("\u2044");
      return part(sides[0], sides[1], 1);
    }
    boolean slash =
        tokens.at(at).digits() && tokens.at(at + 1).is("/") && tokens.at(at + 2).digits();
    boolean series = tokens.at(at + 3).is("/") || tokens.at(at - 1).is("/");
    return slash && !series ? part(tokens.at(at).value(), tokens.at(at + 2).value(), 3) : null;
  }

  private Part part(String above, String below, int count) {
    if (parts.has(above + "/" + below)) {
      return new Part(parts.cell(above + "/" + below, 1), true, count, "");
    }
    List<List<String>> rows = parts.rows(below);
    boolean proper = above.length() < below.length() || above.compareTo(below) < 0;
    if (rows.isEmpty() || !proper || above.startsWith("0")) {
      return null;
    }
    boolean one = above.equals("1");
    String number = tongue.count(new Numeral(above, "", false, 1), Gender.MASCULINE);
    return new Part(number + " " + rows.get(0).get(one ? 1 : 2), true, count, "");
  }
}
