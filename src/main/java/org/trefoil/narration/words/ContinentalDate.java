package org.trefoil.narration.words;

/** Dates with the day first: 3. Mai 2024, 3 mai 2024, 3 de mayo de 2024, 03.05.2024, 2024-05-03. */
final class ContinentalDate implements Rule {

  private static final int SHORT_YEARS_FROM = 50;

  private final Tongue tongue;
  private final Table months;

  ContinentalDate(Tongue tongue) {
    this.tongue = tongue;
    this.months = Table.read(tongue.tables() + "/months");
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token before = tokens.at(at - 1);
    if (before.word() || before.is("/") || before.is("-") || tokens.at(at).value().length() > 4) {
      return 0;
    }
    int taken = inDigits(tokens, at, out);
    if (taken == 0) {
      taken = dayAndMonth(tokens, at, out);
    }
    return taken > 0 ? taken : named(tokens, at, out);
  }

  /** A day and a month in digits, each with its dot: am 30.6. */
  private int dayAndMonth(Tokens tokens, int at, Saying out) {
    int day = Months.day(tokens.at(at));
    int month = tokens.at(at + 2).number();
    boolean dots = tokens.at(at + 1).is(".") && tokens.at(at + 3).is(".");
    boolean more = tokens.at(at + 4).digits() || tokens.at(at + 4).word();
    if (!dots || more || day == 0 || month < 1 || month > 12 || !tongue.tables().equals("de")) {
      return 0;
    }
    String name = months.cell(Integer.toString(month), 1);
    out.say(tongue.date(day, name, tokens, at), tokens.from(at), tokens.to(at, 4));
    if (tokens.lastWord(at + 4)) {
      out.pause(".");
    }
    return 4;
  }

  private int named(Tokens tokens, int at, Saying out) {
    int day = Months.day(tokens.at(at));
    int last = at;
    boolean dot = tokens.at(at + 1).is(".");
    int mark = dot ? at + 2 : at + 1;
    if (tokens.at(mark).dash() && Months.day(tokens.at(mark + 1)) > 0) {
      last = mark + 1;
    }
    int month = month(tokens, last + 1);
    if (day == 0 || month == 0) {
      return 0;
    }
    String name = months.cell(lower(tokens.at(month)), 1);
    String said = tongue.date(Months.day(tokens.at(last)), name, tokens, at);
    if (last > at) {
      String first = tongue.date(day, "", tokens, at).strip();
      said = first.replaceFirst(" de$", "") + " " + range() + " " + said;
    }
    int end = tokens.at(month + 1).is(".") && shortName(tokens.at(month)) ? month + 2 : month + 1;
    out.say(said, tokens.from(at), tokens.to(at, end - at));
    return year(tokens, end, out) - at;
  }

  private String range() {
    return Table.read(tongue.tables() + "/forms").cell("range", 1);
  }

  /** Where the name of a month stands after a day, over what may stand between; 0 if none does. */
  private int month(Tokens tokens, int after) {
    int i = after;
    if (tokens.at(i).is(".") || tokens.at(i).is("er") || tokens.at(i).is("º")) {
      i++;
    }
    i = tokens.skipSpace(i);
    if (tokens.at(i).is("de") && tokens.at(i + 1).space()) {
      i += 2;
    }
    boolean name = i > after && tokens.at(i).word() && months.has(lower(tokens.at(i)));
    return name ? i : 0;
  }

  private boolean shortName(Token month) {
    return !months.cell(lower(month), 1).toLowerCase(java.util.Locale.ROOT).equals(lower(month));
  }

  private static String lower(Token token) {
    return token.value().toLowerCase(java.util.Locale.ROOT);
  }

  /** Says the year after a month; returns the index after all. */
  private int year(Tokens tokens, int end, Saying out) {
    int next = tokens.skipSpace(end);
    String link = tongue.yearLink();
    boolean linked = tokens.at(next).is(link) && tokens.at(next + 1).space();
    int year = linked ? next + 2 : next;
    Token digits = tokens.at(year);
    boolean sound = digits.digits() && digits.value().length() == 4 && next > end;
    if (!sound || tokens.at(year + 1).word()) {
      return end;
    }
    if (linked) {
      out.say(link, tokens.from(next), tokens.to(next, 1));
    } else if (!link.isEmpty()) {
      out.say(link, tokens.to(end - 1, 1), tokens.to(end - 1, 1));
    }
    out.say(tongue.year(digits.number()), digits.from(), digits.to());
    return year + 1;
  }

  private int inDigits(Tokens tokens, int at, Saying out) {
    Token mark = tokens.at(at + 1);
    boolean marks =
        mark.symbol() && "./-".contains(mark.value()) && tokens.at(at + 3).is(mark.value());
    boolean more = tokens.at(at + 5).is(mark.value()) && tokens.at(at + 6).digits();
    if (!marks || more || !tokens.at(at + 2).digits() || !tokens.at(at + 4).digits()) {
      return 0;
    }
    boolean iso = tokens.at(at).value().length() == 4;
    int day = tokens.at(iso ? at + 4 : at).number();
    int month = tokens.at(at + 2).number();
    int year = year(tokens.at(iso ? at : at + 4), mark);
    boolean sound = day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1000;
    if (!sound || tokens.at(at + 2).value().length() > 2) {
      return 0;
    }
    String name = months.cell(Integer.toString(month), 1);
    String link = tongue.yearLink().isEmpty() ? " " : " " + tongue.yearLink() + " ";
    String said = tongue.date(day, name, tokens, at) + link + tongue.year(year);
    out.say(said, tokens.from(at), tokens.to(at, 5));
    return 5;
  }

  private static int year(Token digits, Token mark) {
    int number = digits.number();
    if (digits.value().length() == 2 && !mark.is("-")) {
      return number + (number < SHORT_YEARS_FROM ? 2000 : 1900);
    }
    return digits.value().length() == 4 ? number : -1;
  }
}
