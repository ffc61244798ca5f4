package org.trefoil.narration.words;

import java.util.List;
import org.trefoil.language.CharacterNames;

/** Program text. In the line, names and operators; in a listing, every sign. */
final class CodeWords {

  private final Vocabulary vocabulary;
  private final Table names = Table.read("en/code");
  private final EmojiNames pictures = new EmojiNames("en");

  CodeWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A piece of code in a sentence: brackets, quotes and underscores join or pause. */
  List<Spoken> inline(String text) {
    return words(text, false);
  }

  /** A line that is read in full. */
  List<Spoken> listing(String text) {
    return words(text, true);
  }

  private List<Spoken> words(String text, boolean full) {
    Tokens tokens = Lexer.ideographsApart(text);
    Saying out = new Saying("code");
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      switch (token.kind()) {
        case WORD -> Identifier.say(token, vocabulary, out);
        case DIGITS -> out.say(digits(token.value()), token.from(), token.to());
        case SYMBOL -> symbol(token, full, out);
        default -> {}
      }
    }
    return out.words();
  }

  private static String digits(String value) {
    return value.length() > 4
        ? Figure.WORDS.digits(value)
        : new Figure(value, "", false, 1).cardinal();
  }

  private void symbol(Token sign, boolean full, Saying out) {
    if (!full && names.cell(sign.value(), 2).equals("quiet")) {
      out.pause(Marks.pause(sign.value().charAt(0)));
    } else {
      String listed = names.cell(sign.value(), 1);
      String picture = listed.isEmpty() ? pictures.of(sign.value()) : listed;
      String said = picture.isEmpty() ? CharacterNames.of(sign.value().codePointAt(0)) : picture;
      out.say(said.replace(",", ""), sign.from(), sign.to());
    }
  }
}
