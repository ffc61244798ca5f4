package org.trefoil.narration.words;

/** The quarter of a town between the number of a house and its street: 350 W 42nd St. */
final class Compass implements Rule {

  private static final int FURTHEST = 9;

  private final Table points = Table.read("en/compass");

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    String point = points.cell(tokens.at(at + 2).value(), 1);
    int end = tokens.at(at + 3).is(".") ? at + 4 : at + 3;
    boolean apart = tokens.at(at + 1).is(" ") && tokens.at(end).space();
    if (point.isEmpty() || !apart || !street(tokens, end + 1)) {
      return 0;
    }
    Figure house = Figure.at(tokens, at);
    boolean year = house.yearLike() && house.value() % 1000 != 0;
    String number = year ? Figure.WORDS.year(house.value()) : house.cardinal();
    out.say(number + " " + point, tokens.from(at), tokens.to(at, end - at));
    return end - at;
  }

  /** Whether a name or an ordinal follows, and then what a street is called. */
  private static boolean street(Tokens tokens, int at) {
    boolean named = tokens.at(at).capitalised() || tokens.at(at).digits();
    for (int i = at + 1; named && i < at + FURTHEST; i++) {
      Token token = tokens.at(i);
      if (Groups.in("street", token) && !tokens.at(i - 1).digits()) {
        return true;
      }
      boolean ending = token.word() && tokens.at(i - 1).digits();
      if (!token.space() && !token.is(".") && !token.capitalised() && !ending) {
        return false;
      }
    }
    return false;
  }
}
