package org.trefoil.narration.words;

/** The state after the name of a town, Boston, MA, and the postal code after it. */
final class State implements Rule {

  private final Table states = Table.read("en/states");

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token code = tokens.at(at);
    String name = code.value().length() == 2 ? states.cell(code.value(), 1) : "";
    Token town = tokens.at(at - 3);
    boolean after = tokens.at(at - 1).space() && tokens.at(at - 2).is(",");
    boolean place = after && town.capitalised() && !town.capitals();
    int zip = tokens.at(at + 1).space() ? at + 2 : at + 1;
    boolean coded = tokens.at(zip).digits() && tokens.at(zip).value().length() == 5;
    if (name.isEmpty() || !place || tokens.at(at + 1).word() || tokens.at(at + 1).dash()) {
      return 0;
    }
    out.say(name, code.from(), code.to());
    if (!coded) {
      return 1;
    }
    out.pause(",");
    out.say(Figure.WORDS.digits(tokens.at(zip).value()), tokens.from(zip), tokens.to(zip, 1));
    return zip + 1 - at + plusFour(tokens, zip + 1, out);
  }

  private static int plusFour(Tokens tokens, int at, Saying out) {
    Token digits = tokens.at(at + 1);
    if (!tokens.at(at).is("-") || digits.value().length() != 4 || !digits.digits()) {
      return 0;
    }
    out.pause(",");
    out.say(Figure.WORDS.digits(digits.value()), digits.from(), digits.to());
    return 2;
  }
}
