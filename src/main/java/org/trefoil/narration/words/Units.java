package org.trefoil.narration.words;

import java.util.List;

/**
 * Units of measure: those of the table, their powers, and what is made of them with a slash or a
 * raised dot, such as kg/m³ and N·m.
 */
final class Units {

  private static final int LONGEST = 4;

  private final Table table = Table.read("en/units");
  private final Starts starts = new Starts(table);

  /**
   * A unit where it stands.
   *
   * @param one its name after one
   * @param many its name after any other number
   * @param alone whether it is plainly a unit even where no number stands before it
   * @param count how many tokens it takes, with the dot of its short form
   * @param dot whether a dot ends it
   */
  record Unit(String one, String many, boolean alone, int count, boolean dot) {}

  /** Whether a unit may begin with a token. */
  boolean starts(Token token) {
    return starts.at(token);
  }

  /** The unit at a token; null when none stands there. */
  Unit at(Tokens tokens, int at) {
    Unit unit = starts.at(tokens.at(at)) ? powered(tokens, at) : null;
    if (unit == null) {
      return null;
    }
    while (unit.count() < 12) {
      Unit longer = longer(tokens, at, unit);
      if (longer == null) {
        return dotted(tokens, at, unit);
      }
      unit = longer;
    }
    return unit;
  }

  private Unit longer(Tokens tokens, int at, Unit unit) {
    Token mark = tokens.at(at + unit.count());
    boolean over = mark.is("/");
    if (!over && !mark.is("\u00B7") && !mark.is("\u22C5")) {
      return null;
    }
    Unit next = powered(tokens, at + unit.count() + 1);
    if (next == null) {
      return null;
    }
    int count = unit.count() + 1 + next.count();
    boolean alone = unit.alone() || next.alone();
    return over
        ? new Unit(
            unit.one() + " per " + next.one(),
            unit.many() + " per " + next.one(),
            alone,
            count,
            false)
        : new Unit(
            unit.one() + " " + next.one(), unit.one() + " " + next.many(), alone, count, false);
  }

  private Unit powered(Tokens tokens, int at) {
    int length = listed(tokens, at);
    if (length == 0) {
      return null;
    }
    List<String> row = table.rows(joined(tokens, at, length)).get(0);
    int power = power(tokens, at + length);
    boolean measured = row.get(3).contains("length");
    if (power == 0 || !measured && tokens.at(at + length).digits()) {
      boolean then = row.get(3).contains("then") && tokens.at(at - 1).digits();
      boolean glued = tokens.at(at + length).digits() && tokens.at(at + length - 1).word() && !then;
      return glued
          ? null
          : new Unit(row.get(1), row.get(2), row.get(3).contains("alone"), length, false);
    }
    int count = length + (tokens.at(at + length).is("^") ? 2 : 1);
    if (measured) {
      String square = power == 2 ? "square " : "cubic ";
      return new Unit(square + row.get(1), square + row.get(2), true, count, false);
    }
    String raised = power == 2 ? " squared" : " cubed";
    return new Unit(row.get(1) + raised, row.get(2) + raised, true, count, false);
  }

  /** 2 or 3 where a power of that stands, raised, on the line or after a caret; else 0. */
  private static int power(Tokens tokens, int at) {
    Token sign = tokens.at(at);
    if (sign.is("^")) {
      return power(tokens, at + 1);
    }
    if (sign.is("\u00B2") || sign.is("2")) {
      return tokens.at(at + 1).word() ? 0 : 2;
    }
    return (sign.is("\u00B3") || sign.is("3")) && !tokens.at(at + 1).word() ? 3 : 0;
  }

  private int listed(Tokens tokens, int at) {
    for (int length = LONGEST; length > 0; length--) {
      Token next = tokens.at(at + length);
      boolean whole = !next.word() || tokens.at(at + length - 1).symbol() && !next.word();
      String key = whole ? joined(tokens, at, length) : "";
      if (table.has(key) && fits(tokens, at, length, key)) {
        return length;
      }
    }
    return 0;
  }

  private boolean fits(Tokens tokens, int at, int length, String key) {
    String marks = table.cell(key, 3);
    if (marks.contains("space") && !tokens.at(at - 1).space()) {
      return false;
    }
    return !marks.contains("inch") || inch(tokens, at, at + length);
  }

  /** Whether {@code in} is no preposition: glued, with a dot or a power, or between dimensions. */
  private static boolean inch(Tokens tokens, int at, int after) {
    Token next = tokens.at(after);
    Token word = tokens.afterSpace(after);
    return tokens.at(at - 1).digits()
        || next.is(".")
        || next.is("/")
        || next.is("\u00D7")
        || power(tokens, after) > 0
        || word.is("\u00D7")
        || word.is("x")
        || Groups.in("elements", word)
        || dimension(tokens, at - 1)
        || tokens.at(at - 1).space() && tokens.at(at - 3).is("/") && tokens.at(at - 2).digits();
  }

  /** Whether the number before a space is the last of several dimensions, or inches after feet. */
  private static boolean dimension(Tokens tokens, int space) {
    Token before = tokens.at(space - 2);
    Token mark = before.space() ? tokens.at(space - 3) : before;
    return tokens.at(space).space()
        && tokens.at(space - 1).digits()
        && (mark.is("\u00D7") || mark.is("x") || mark.is("ft") || mark.is("'"));
  }

  private Unit dotted(Tokens tokens, int at, Unit unit) {
    Token last = tokens.at(at + unit.count() - 1);
    boolean may = last.word() && table.cell(last.value(), 3).contains("dot");
    boolean dot = may && tokens.at(at + unit.count()).is(".");
    return dot ? new Unit(unit.one(), unit.many(), unit.alone(), unit.count() + 1, true) : unit;
  }

  private static String joined(Tokens tokens, int at, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      Token token = tokens.at(i);
      out.append(token.end() || token.space() ? " " : token.value());
    }
    return out.toString();
  }
}
