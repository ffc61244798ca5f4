package org.trefoil.narration.words;

import java.util.ArrayList;
import java.util.List;

/** How long something took: 2:01:39, 3:59,4. With a word for hours behind, a time of day. */
final class ContinentalDuration implements Rule {

  private static final int SIXTY = 60;

  private final Tongue tongue;
  private final Table units;
  private final Table forms;
  private final Groups groups;

  ContinentalDuration(Tongue tongue) {
    this.tongue = tongue;
    this.units = Table.read(tongue.tables() + "/units");
    this.forms = Table.read(tongue.tables() + "/forms");
    this.groups = new Groups(tongue.tables());
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    boolean three = sixtieths(tokens, at + 1) && sixtieths(tokens, at + 3);
    int last = three ? at + 4 : at + 2;
    boolean shortest = three || sixtieths(tokens, at + 1) && part(tokens, last + 1);
    if (!shortest || tokens.at(at).value().length() > 3 || joined(tokens.at(at - 1))) {
      return 0;
    }
    Numeral seconds = Numeral.at(tokens, last, tongue.decimalMark());
    int end = last + seconds.count();
    if (tokens.at(end).is(":") || tokens.at(end).word()) {
      return 0;
    }
    return three && hours(tokens, end)
        ? clock(tokens, at, seconds, tokens.skipSpace(end) + 1, out)
        : say(told(tokens, at, three, seconds), tokens, at, unit(tokens, end), out);
  }

  /** The end of a unit that only repeats what the colons tell: 3:59,4 min. */
  private int unit(Tokens tokens, int end) {
    int at = tokens.skipSpace(end);
    String name = units.cell(tokens.at(at).value(), 1);
    boolean repeats = name.equals(units.cell("min", 1)) || name.equals(units.cell("h", 1));
    return repeats ? at + 1 : end;
  }

  private String told(Tokens tokens, int at, boolean three, Numeral seconds) {
    List<String> parts = new ArrayList<>();
    if (three) {
      parts.add(counted(whole(tokens, at), "h"));
    }
    parts.add(counted(whole(tokens, three ? at + 2 : at), "min"));
    parts.add(counted(seconds, "s"));
    parts.removeIf(String::isEmpty);
    String and = " " + forms.cell("and", 1) + " ";
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + and + parts.get(last);
  }

  private int clock(Tokens tokens, int at, Numeral seconds, int end, Saying out) {
    String time = tongue.time(tokens.at(at).number(), tokens.at(at + 2).number());
    String rest = counted(seconds, "s");
    String said = rest.isEmpty() ? time : time + " " + forms.cell("and", 1) + " " + rest;
    return say(said, tokens, at, end, out);
  }

  private static int say(String said, Tokens tokens, int at, int end, Saying out) {
    out.say(said, tokens.from(at), tokens.to(at, end - at));
    return end - at;
  }

  private static Numeral whole(Tokens tokens, int at) {
    return new Numeral(Integer.toString(tokens.at(at).number()), "", true, 1);
  }

  /** A number with its unit; empty for none of it. */
  private String counted(Numeral number, String unit) {
    String digits = number.whole().replaceFirst("^0+(?=.)", "");
    Numeral plain = new Numeral(digits, number.fraction(), true, number.count());
    List<String> names = units.rows(unit).get(0);
    String count = tongue.count(plain, Gender.of(names.get(3)));
    boolean none = digits.equals("0") && plain.isWhole();
    return none ? "" : count + " " + names.get(tongue.singular(plain) ? 1 : 2);
  }

  private boolean hours(Tokens tokens, int at) {
    return groups.has("full", tokens.at(tokens.skipSpace(at)));
  }

  private boolean part(Tokens tokens, int at) {
    return tokens.at(at).is(tongue.decimalMark()) && tokens.at(at + 1).digits();
  }

  /** Whether a colon and two digits below sixty stand here. */
  private static boolean sixtieths(Tokens tokens, int colon) {
    Token digits = tokens.at(colon + 1);
    return tokens.at(colon).is(":") && digits.value().length() == 2 && digits.number() < SIXTY;
  }

  private static boolean joined(Token before) {
    return before.is(":") || before.word() || before.dash() || before.is("/");
  }
}
