package org.trefoil.narration.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A number or a fraction with a unit, with the gender and number that the unit asks for. */
final class ContinentalMeasure implements Rule {

  private static final int LONGEST = 4;

  private final Tongue tongue;
  private final ContinentalFraction fractions;
  private final Map<String, List<String>> units;
  private final String per;

  ContinentalMeasure(Tongue tongue, ContinentalFraction fractions) {
    this.tongue = tongue;
    this.fractions = fractions;
    this.units = named(Table.read(tongue.tables() + "/units"));
    this.per = Table.read(tongue.tables() + "/forms").cell("per", 1);
  }

  /** The units under their signs and under their names, which agree in the same way. */
  private static Map<String, List<String>> named(Table table) {
    Map<String, List<String>> units = new HashMap<>();
    for (String key : table.keys()) {
      List<String> row = table.rows(key).get(0);
      units.putIfAbsent(row.get(1), row);
      units.putIfAbsent(row.get(2), row);
    }
    table.keys().forEach(key -> units.put(key, table.rows(key).get(0)));
    return units;
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    ContinentalFraction.Part fraction = fractions.at(tokens, at);
    boolean digits = tokens.at(at).digits();
    if (fraction == null && !digits || tokens.at(at - 1).word()) {
      return 0;
    }
    Numeral number = digits ? Numeral.at(tokens, at, tongue.decimalMark()) : null;
    int after = at + (fraction == null ? number.count() : fraction.count());
    int unit = tokens.at(after).is("-") ? after + 1 : tokens.skipSpace(after);
    int length = length(tokens, unit);
    if (length == 0 || unit == after && apart(units.get(key(tokens, unit, length)))) {
      return 0;
    }
    List<String> names = units.get(key(tokens, unit, length));
    int end = unit + length;
    String said = fraction == null ? measured(number, names) : measured(fraction, names);
    out.say(said, tokens.from(at), tokens.to(at, end - at));
    return end - at + per(tokens, end, out);
  }

  /** Whether a sign is a unit after a space only: 12 K, but 12K is a size. */
  private static boolean apart(List<String> names) {
    return names.size() > 4 && names.get(4).equals("space");
  }

  private String measured(Numeral number, List<String> names) {
    String count = tongue.count(number, Gender.of(names.get(3)));
    return count + " " + names.get(tongue.singular(number) ? 1 : 2);
  }

  private String measured(ContinentalFraction.Part part, List<String> names) {
    if (!part.whole().isEmpty()) {
      return measured(new Numeral(part.whole(), "", true, 1), names) + fractions.half(names.get(3));
    }
    return fractions.before(part, names.get(3)) + " " + names.get(part.singular() ? 1 : 2);
  }

  /** A second unit after a slash. */
  private int per(Tokens tokens, int slash, Saying out) {
    int length = tokens.at(slash).is("/") ? length(tokens, slash + 1) : 0;
    if (length == 0) {
      return 0;
    }
    String name = units.get(key(tokens, slash + 1, length)).get(1);
    out.say(per + " " + name, tokens.from(slash), tokens.to(slash, 1 + length));
    return 1 + length;
  }

  private int length(Tokens tokens, int at) {
    for (int length = LONGEST; length > 0; length--) {
      Token last = tokens.at(at + length - 1);
      Token next = tokens.at(at + length);
      boolean whole = !next.word() && !(next.digits() && last.word());
      if (whole && units.containsKey(key(tokens, at, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String key(Tokens tokens, int at, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      out.append(tokens.at(i).end() || tokens.at(i).space() ? " " : tokens.at(i).value());
    }
    return out.toString();
  }
}
