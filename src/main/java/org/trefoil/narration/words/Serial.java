package org.trefoil.narration.words;

import java.util.ArrayList;
import java.util.List;

/** Telephone numbers, ISBNs and their like: groups of digits, read one by one, with pauses. */
final class Serial implements Rule {

  private static final int MOST_GROUPS = 8;

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    boolean plus = tokens.at(at).is("+");
    boolean bracket = tokens.at(at).is("(");
    if (tokens.at(at).symbol() && !plus && !bracket) {
      return 0;
    }
    int first = plus || bracket ? at + 1 : at;
    List<Integer> groups = groups(tokens, first, plus || bracket);
    if (!serial(tokens, groups, plus, bracket)) {
      return 0;
    }
    if (plus) {
      out.say("plus", tokens.from(at), tokens.to(at, 1));
    }
    for (int group : groups) {
      out.pause(group == first ? "" : ",");
      Token digits = tokens.at(group);
      out.say(Figure.WORDS.digits(digits.value()), digits.from(), digits.to());
    }
    return groups.get(groups.size() - 1) + 1 - at;
  }

  private static List<Integer> groups(Tokens tokens, int first, boolean spaces) {
    List<Integer> groups = new ArrayList<>();
    int at = first;
    while (groups.size() < MOST_GROUPS && tokens.at(at).digits()) {
      groups.add(at);
      at = next(tokens, at + 1, spaces);
    }
    return groups;
  }

  /** Where the next group would stand. */
  private static int next(Tokens tokens, int at, boolean spaces) {
    if (tokens.at(at).dash()) {
      return at + 1;
    }
    if (!spaces) {
      return at;
    }
    int i = tokens.at(at).is(")") ? at + 1 : at;
    i = tokens.skipSpace(i);
    return tokens.at(i).is("(") ? i + 1 : i;
  }

  private static boolean serial(
      Tokens tokens, List<Integer> groups, boolean plus, boolean bracket) {
    int digits = groups.stream().mapToInt(group -> tokens.at(group).value().length()).sum();
    if (plus) {
      return groups.size() > 1 ? digits >= 7 && digits <= 15 : digits >= 10 && digits <= 15;
    }
    if (bracket) {
      return groups.size() == 3 && digits == 10;
    }
    boolean local =
        groups.size() == 2 && length(tokens, groups, 0) == 3 && length(tokens, groups, 1) == 4;
    return local || groups.size() > 2 && digits > 6;
  }

  private static int length(Tokens tokens, List<Integer> groups, int which) {
    return tokens.at(groups.get(which)).value().length();
  }
}
