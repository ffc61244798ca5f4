package org.trefoil.narration.words;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.language.EmojiSequences;

/** Cuts text into tokens, in one pass. What nobody sees (soft hyphens, joiners) is left out. */
final class Lexer {

  /** A longer word is cut: no voice can say it in one. */
  private static final int LONGEST_WORD = 60;

  /** Asks for a picture rather than a letter. */
  private static final char SELECTOR = '\uFE0F';

  private final String text;
  private final boolean apart;
  private final List<Token> out = new ArrayList<>();

  private Lexer(String text, boolean apart) {
    this.text = text;
    this.apart = apart;
  }

  /** The tokens; each ideograph a word of its own. */
  static Tokens ideographsApart(String text) {
    return new Lexer(text, true).run();
  }

  /** The tokens; ideographs run together like letters. */
  static Tokens ideographsTogether(String text) {
    return new Lexer(text, false).run();
  }

  private Tokens run() {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Marks.invisible(c)) {
        i = next;
      } else if (Marks.space(c)) {
        i = space(i);
      } else if (Character.isDigit(c)) {
        i = digits(i);
      } else if (Marks.letter(c)) {
        i = word(i);
      } else {
        i = symbol(i);
      }
    }
    return new Tokens(out);
  }

  private int space(int from) {
    int to = from;
    while (to < text.length() && Marks.space(text.charAt(to))) {
      to++;
    }
    out.add(new Token(Token.Kind.SPACE, text.substring(from, Math.min(to, from + 2)), from, to));
    return to;
  }

  /** A sign; several characters that are shown as one picture are one. */
  private int symbol(int from) {
    int to = EmojiSequences.end(text, from);
    String value = text.substring(from, to);
    out.add(new Token(Token.Kind.SYMBOL, plain(value), from, to));
    return to;
  }

  private static String plain(String picture) {
    return picture.indexOf(SELECTOR) < 0 ? picture : picture.replace(SELECTOR + "", "");
  }

  private int digits(int from) {
    StringBuilder value = new StringBuilder();
    int to = from;
    while (to < text.length()) {
      int c = text.codePointAt(to);
      if (Character.isDigit(c)) {
        value.append((char) ('0' + Character.digit(c, 10)));
      } else if (!Marks.invisible(c)) {
        break;
      }
      to += Character.charCount(c);
    }
    out.add(new Token(Token.Kind.DIGITS, value.toString(), from, to));
    return to;
  }

  private int word(int from) {
    StringBuilder value = new StringBuilder();
    int to = from;
    while (to < text.length() && value.length() < LONGEST_WORD) {
      int c = text.codePointAt(to);
      int next = to + Character.charCount(c);
      if (Marks.letter(c) && !(to > from && parted(c, to))) {
        value.appendCodePoint(c);
      } else if (Marks.mark(c)) {
        value.appendCodePoint(c);
      } else if (Marks.apostrophe(c) && letterAt(next) && to > from) {
        value.append('\'');
      } else if (!Marks.invisible(c)) {
        break;
      }
      to = next;
    }
    out.add(new Token(Token.Kind.WORD, value.toString(), from, to));
    return to;
  }

  /** Whether a new word begins at a letter: an ideograph, or a letter after one. */
  private boolean parted(int c, int at) {
    return apart
        && (Character.isIdeographic(c) || Character.isIdeographic(text.codePointBefore(at)));
  }

  private boolean letterAt(int i) {
    return i < text.length() && Marks.letter(text.codePointAt(i));
  }
}
