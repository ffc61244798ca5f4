package org.trefoil.narration.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Telephone numbers, ISBNs and their like: groups of digits, read one by one, with pauses. */
final class Telephone implements Rule {

  private static final int MOST_GROUPS = 8;

  /** Groups of digits and what stands between them: a dash, a dot or a space. */
  private record Number(List<Integer> groups, String marks, Tokens tokens) {

    int size() {
      return groups.size();
    }

    int length(int group) {
      return tokens.at(groups.get(group)).value().length();
    }

    String lengths() {
      StringBuilder out = new StringBuilder();
      groups.forEach(group -> out.append(tokens.at(group).value().length()).append(' '));
      return out.toString().strip();
    }

    int digits() {
      return groups.stream().mapToInt(group -> tokens.at(group).value().length()).sum();
    }

    boolean only(String mark) {
      return marks.chars().allMatch(c -> mark.indexOf(c) >= 0);
    }

    int end() {
      return groups.get(groups.size() - 1) + 1;
    }
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    boolean plus = tokens.at(at).is("+");
    boolean bracket = tokens.at(at).is("(");
    int first = plus || bracket ? at + 1 : at;
    boolean begins = plus || bracket || tokens.at(at).digits();
    if (!begins || !tokens.at(first).digits() || Range.glued(tokens, at)) {
      return 0;
    }
    Number number = number(tokens, first);
    if (!fits(tokens, at, number, plus, bracket)) {
      return 0;
    }
    if (plus) {
      out.say("plus", tokens.from(at), tokens.to(at, 1));
    }
    say(tokens, number, out);
    int letters = vanity(tokens, number, out);
    if (letters > number.end()) {
      return letters - at;
    }
    return extension(tokens, number.end(), out) - at;
  }

  private static void say(Tokens tokens, Number number, Saying out) {
    for (int group : number.groups()) {
      out.pause(group == number.groups().get(0) ? "" : ",");
      Token digits = tokens.at(group);
      out.say(Figure.WORDS.digits(digits.value()), digits.from(), digits.to());
    }
  }

  private static Number number(Tokens tokens, int first) {
    List<Integer> groups = new ArrayList<>(List.of(first));
    StringBuilder marks = new StringBuilder();
    int at = first;
    while (groups.size() < MOST_GROUPS) {
      int next = next(tokens, at + 1, marks);
      if (next == 0) {
        break;
      }
      groups.add(next);
      at = next;
    }
    return new Number(groups, marks.toString(), tokens);
  }

  /** Says the words that stand for the last digits; returns the index after them. */
  private static int vanity(Tokens tokens, Number number, Saying out) {
    boolean free = number.lengths().equals("1 3");
    int at = number.end();
    while (free && tokens.at(at).dash() && longCapitals(tokens.at(at + 1))) {
      out.say(
          tokens.at(at + 1).value().toLowerCase(Locale.ROOT), tokens.from(at), tokens.to(at, 2));
      at += 2;
    }
    return at;
  }

  private static boolean longCapitals(Token word) {
    return word.capitals()
        && word.value().length() > 1
        && word.value().chars().anyMatch(c -> "AEIOUY".indexOf(c) >= 0);
  }

  /** Where the next group stands; 0 if none does. */
  private static int next(Tokens tokens, int at, StringBuilder marks) {
    Token mark = tokens.at(at);
    if ((mark.dash() || mark.is(".")) && tokens.at(at + 1).digits()) {
      marks.append(mark.dash() ? '-' : '.');
      return at + 1;
    }
    int i = mark.is(")") ? at + 1 : at;
    i = tokens.at(i).dash() ? i + 1 : tokens.skipSpace(i);
    i = tokens.at(i).is("(") ? i + 1 : i;
    if (i == at || !tokens.at(i).digits()) {
      return 0;
    }
    marks.append(' ');
    return i;
  }

  private static boolean fits(Tokens tokens, int at, Number number, boolean plus, boolean bracket) {
    if (plus) {
      int least = number.size() > 1 ? 7 : 10;
      return number.digits() >= least && number.digits() <= 15;
    }
    if (bracket) {
      boolean closed = tokens.at(at + 2).is(")");
      return closed && number.size() > 1 && number.digits() >= 9 && number.digits() <= 11;
    }
    return hyphens(tokens, at, number) || spaces(number) || called(tokens, at, number);
  }

  private static boolean hyphens(Tokens tokens, int at, Number number) {
    String lengths = number.lengths();
    if (number.size() > 1 && number.only(".")) {
      return lengths.equals("3 3 4") || lengths.equals("1 3 3 4");
    }
    boolean free = tokens.at(at - 2).is("1") && tokens.at(at - 1).dash();
    boolean letters = tokens.at(number.end()).dash() && tokens.at(number.end() + 1).capitals();
    boolean tollFree = lengths.equals("1 3") && letters && !free;
    boolean local = lengths.equals("3 4");
    return number.only("-") && (local || tollFree || number.size() > 2 && number.digits() > 6);
  }

  /**
   * Numbers in blocks as they are written in many countries: a zero first, or three, three, four.
   */
  private static boolean spaces(Number number) {
    boolean trunk = number.tokens().at(number.groups().get(0)).value().startsWith("0");
    boolean blocks = number.size() > 1 && number.length(0) > 1;
    boolean full =
        number.digits() >= 9 && number.digits() <= 11 && number.length(1 % number.size()) > 1;
    return number.only(" -") && blocks && full && (trunk || number.lengths().equals("3 3 4"));
  }

  /** Whether a word before says that it is dialled or identifies something. */
  private static boolean called(Tokens tokens, int at, Number number) {
    int before = tokens.at(at - 1).space() ? at - 2 : at - 1;
    boolean mark = tokens.at(before).is(":") || tokens.at(before).is(".");
    Token word = tokens.at(mark ? before - 1 : before);
    if (Groups.in("identifier", word)) {
      return number.digits() > 4;
    }
    boolean dial = Groups.in("dial", word);
    String digits = tokens.at(at).value();
    boolean emergency = number.size() == 1 && Groups.listed("emergency", digits);
    boolean counted = tokens.afterSpace(number.end()).small() && !mark;
    return dial
        && (emergency && !follows(tokens, number.end())
            || number.only("-. ") && number.digits() >= 5 && !counted && digits.length() > 2);
  }

  /** Whether something that is counted follows. */
  private static boolean follows(Tokens tokens, int end) {
    Token next = tokens.afterSpace(end);
    return next.small() && next.value().endsWith("s");
  }

  /** Says an extension; returns the index after all. */
  private static int extension(Tokens tokens, int end, Saying out) {
    int at = tokens.skipSpace(tokens.at(end).is(",") ? end + 1 : end);
    if (at == end || !Groups.in("extension", tokens.at(at))) {
      return end;
    }
    int digits = tokens.skipSpace(tokens.at(at + 1).is(".") ? at + 2 : at + 1);
    if (!tokens.at(digits).digits()) {
      return end;
    }
    out.pause(",");
    out.say("extension", tokens.from(at), tokens.to(at, 1));
    out.say(
        Figure.WORDS.digits(tokens.at(digits).value()), tokens.from(digits), tokens.to(digits, 1));
    return digits + 1;
  }
}
