package org.trefoil.narration.words;

import java.util.List;

/** Ordinals that a table of endings knows: 2e, 1re, XXe, 1.º, 3.ª, 1er. */
final class SuffixOrdinal implements Rule {

  private final Tongue tongue;
  private final Table endings;

  SuffixOrdinal(Tongue tongue) {
    this.tongue = tongue;
    this.endings = Table.read(tongue.tables() + "/ordinals");
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token token = tokens.at(at);
    return token.word() ? roman(token, tokens, at, out) : digits(tokens, at, out);
  }

  private int digits(Tokens tokens, int at, Saying out) {
    int end = tokens.at(at + 1).is(".") && tokens.at(at + 2).word() ? at + 2 : at + 1;
    List<List<String>> rows = endings.rows(tokens.at(end).value());
    boolean glued = !tokens.at(end + 1).digits();
    int number = tokens.at(at).number();
    if (rows.isEmpty() || !glued || number < 1 || end > at + 1 && rows.get(0).get(2).isEmpty()) {
      return 0;
    }
    String rules = rows.get(0).get(1);
    String said = rules.startsWith("spellout") ? tongue.numbers().by(rules, number) : rules;
    out.say(said, tokens.from(at), tokens.to(at, end + 1 - at));
    return end + 1 - at;
  }

  /** A Roman numeral with the ending glued to it, as the French write centuries. */
  private int roman(Token token, Tokens tokens, int at, Saying out) {
    String value = token.value();
    int length = 0;
    while (length < value.length() && "IVXLCDM".indexOf(value.charAt(length)) >= 0) {
      length++;
    }
    int number = Roman.value(value.substring(0, length));
    String ending = value.substring(length);
    boolean fits = number == 1 ? ending.matches("er|re|ère|ᵉʳ") : ending.matches("i?[eè]me|e|ᵉ");
    if (number == 0 || !fits || length == 1 && !value.matches("[IVX].*")) {
      return 0;
    }
    out.say(tongue.numbers().by(endings.cell(ending, 1), number), token.from(), token.to());
    return 1;
  }
}
