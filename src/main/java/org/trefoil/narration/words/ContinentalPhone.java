package org.trefoil.narration.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Telephone numbers: digits in groups after a plus or a zero, read one by one. */
final class ContinentalPhone implements Rule {

  private static final int MOST_GROUPS = 8;

  private final Tongue tongue;
  private final Groups words;

  ContinentalPhone(Tongue tongue) {
    this.tongue = tongue;
    this.words = new Groups(tongue.tables());
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    boolean plus = tokens.at(at).is("+");
    int first = plus ? at + 1 : at;
    boolean zero = tokens.at(first).value().startsWith("0");
    boolean called = !plus && called(tokens, at);
    boolean begins = plus || zero || called;
    if (!tokens.at(first).digits() || !begins || tokens.at(at - 1).word()) {
      return 0;
    }
    List<Integer> groups = groups(tokens, first);
    int digits = groups.stream().mapToInt(group -> tokens.at(group).value().length()).sum();
    int least = called ? 6 : plus ? 7 : 8;
    boolean fits = digits >= least && (called || groups.size() > 1);
    if (!fits || digits > 15) {
      return 0;
    }
    if (plus) {
      out.say(plus(), tokens.from(at), tokens.to(at, 1));
    }
    for (int group : groups) {
      out.pause(group == first ? "" : ",");
      Token token = tokens.at(group);
      out.say(digits(token.value()), token.from(), token.to());
    }
    return groups.get(groups.size() - 1) + 1 - at;
  }

  /** Whether a word before says that a number is dialled. */
  private boolean called(Tokens tokens, int at) {
    int before = tokens.at(at - 1).space() ? at - 2 : at - 1;
    boolean mark = tokens.at(before).is(":") || tokens.at(before).is(".");
    return words.has("dial", tokens.at(mark ? before - 1 : before));
  }

  private String plus() {
    return Table.read(tongue.tables() + "/symbols").cell("+", 1);
  }

  private String digits(String group) {
    return group
        .chars()
        .mapToObj(c -> new Numeral(Character.toString(c), "", true, 1))
        .map(digit -> tongue.count(digit, Gender.NONE))
        .collect(Collectors.joining(" "));
  }

  private static List<Integer> groups(Tokens tokens, int first) {
    List<Integer> groups = new ArrayList<>();
    int at = first;
    while (groups.size() < MOST_GROUPS && tokens.at(at).digits()) {
      groups.add(at);
      Token mark = tokens.at(at + 1);
      boolean joins = mark.space() || mark.is("-") || mark.is("/") || mark.is(".");
      at = joins ? at + 2 : at + 1;
    }
    return groups;
  }
}
