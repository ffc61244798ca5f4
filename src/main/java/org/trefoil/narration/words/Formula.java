package org.trefoil.narration.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.trefoil.language.CharacterNames;

/**
 * TeX read from left to right: letters by their names, numbers, the common commands by what they
 * mean, fractions, roots, powers and indices with their ends where they are longer than a sign. An
 * unknown command is read as a word, so nothing is lost; commands that only space or shape are
 * silent and their stretch goes to their neighbour.
 */
final class Formula {

  private static final int NOWHERE = -1;

  private final Vocabulary vocabulary;
  private final Table names = Table.read("en/tex");

  Formula(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Spoken> words(String tex) {
    return new Reading(tex).run();
  }

  /** A pair of braces that is open. */
  private record Group(String close, boolean text, Deque<String> pending) {}

  private final class Reading {

    private final String tex;
    private final Saying out = new Saying("formula");
    private final Deque<Group> groups = new ArrayDeque<>();
    private int at;
    private int scope = NOWHERE;
    private boolean limit;

    Reading(String tex) {
      this.tex = tex;
      groups.push(new Group("", false, new ArrayDeque<>()));
    }

    List<Spoken> run() {
      while (at < tex.length()) {
        step(tex.charAt(at));
      }
      List<Spoken> words = out.words();
      boolean letters = words.isEmpty() && tex.codePoints().anyMatch(Marks::letter);
      return letters ? List.of(new Spoken("formula", "", 0, tex.length(), "formula")) : words;
    }

    private void step(char c) {
      if (groups.size() == scope && c != '^' && c != '_' && !Marks.space(c)) {
        scope = limit ? scope : NOWHERE;
        limit = false;
      }
      if (c == '\\') {
        command();
      } else if (c == '{') {
        open(false);
      } else if (c == '}') {
        close();
      } else if (c == '^' || c == '_') {
        script(c);
      } else if (Character.isDigit(c)) {
        number();
      } else if (Marks.letter(tex.codePointAt(at))) {
        letters();
      } else {
        sign();
      }
    }

    private void open(boolean text) {
      String close = groups.peek().pending().poll();
      boolean inText = text || groups.peek().text();
      groups.push(new Group(close == null ? "" : close, inText, new ArrayDeque<>()));
      at++;
    }

    private void close() {
      if (groups.size() > 1) {
        out.say(groups.pop().close(), at, at + 1);
      }
      at++;
    }

    /** What follows a part that stands without braces, such as the 1 of {@code \frac12}. */
    private void closeBare(int end) {
      String close = groups.peek().pending().poll();
      if (close != null) {
        extend(close, end);
      }
    }

    private void extend(String words, int end) {
      if (!words.isEmpty()) {
        out.say(words, end, end);
      }
    }

    private void command() {
      int from = at;
      int end = from + 1;
      while (end < tex.length() && asciiLetter(tex.charAt(end))) {
        end++;
      }
      if (end == from + 1 && end < tex.length()) {
        end += Character.charCount(tex.codePointAt(end));
      }
      String name = tex.substring(from, end);
      at = end;
      scope = names.cell(name, 2).equals("limits") ? groups.size() : scope;
      switch (names.cell(name, 2)) {
        case "fraction" -> fraction(from);
        case "root" -> root(from);
        case "text" -> text(from);
        case "environment" -> environment(from);
        case "silent" -> out.swallow(from, end);
        default -> named(name, from);
      }
    }

    private void named(String name, int from) {
      String listed = names.cell(name, 1);
      String bare = name.substring(1);
      boolean word = !bare.isEmpty() && asciiLetter(bare.charAt(0));
      out.say(listed.isEmpty() && word ? vocabulary.alone(bare) : listed, from, at);
      closeBare(at);
    }

    private void fraction(int from) {
      boolean plain = isShort(at) && isShort(tex.indexOf('}', at) + 1);
      out.say(plain ? "" : "fraction", from, at);
      groups.peek().pending().add("over");
      groups.peek().pending().add(plain ? "" : "end fraction");
    }

    /** Whether a pair of braces with one sign or a short number stands here. */
    private boolean isShort(int i) {
      if (i >= tex.length() || tex.charAt(i) != '{') {
        return false;
      }
      int end = i + 1;
      while (end < tex.length() && end < i + 4 && Character.isLetterOrDigit(tex.charAt(end))) {
        end++;
      }
      return end < tex.length() && tex.charAt(end) == '}';
    }

    private void root(int from) {
      boolean plain = isShort(at);
      out.say("square root of", from, at);
      groups.peek().pending().add(plain ? "" : "end root");
    }

    private void text(int from) {
      out.swallow(from, at);
      if (at < tex.length() && tex.charAt(at) == '{') {
        open(true);
      }
    }

    private void environment(int from) {
      int close = at < tex.length() && tex.charAt(at) == '{' ? tex.indexOf('}', at) : -1;
      at = close < 0 ? at : close + 1;
      out.swallow(from, at);
    }

    private void script(char c) {
      int from = at++;
      if (groups.size() == scope) {
        limit = true;
        out.say(c == '_' ? "from" : "to", from, at);
        return;
      }
      if (c == '_') {
        out.say("sub", from, at);
        return;
      }
      String power = power();
      if (power.isEmpty()) {
        out.say("to the power of", from, at);
        groups.peek().pending().add(isShort(at) || !braced() ? "" : "end power");
      } else {
        at = from + power.length() + 1;
        out.say(power.contains("2") ? "squared" : "cubed", from, at);
      }
    }

    private boolean braced() {
      return at < tex.length() && tex.charAt(at) == '{';
    }

    private String power() {
      for (String power : List.of("{2}", "{3}", "2", "3")) {
        if (tex.startsWith(power, at)) {
          return power;
        }
      }
      return "";
    }

    private void number() {
      int from = at;
      boolean single = !groups.peek().pending().isEmpty();
      StringBuilder value = new StringBuilder();
      boolean point = false;
      while (at < tex.length() && (digit(at) || !point && tex.charAt(at) == '.' && digit(at + 1))) {
        point |= tex.charAt(at) == '.';
        value.append(
            digit(at) ? Character.toString('0' + Character.digit(tex.charAt(at), 10)) : ".");
        at++;
        if (single) {
          break;
        }
      }
      String[] parts = value.toString().split("\\.");
      out.say(
          new Figure(parts[0], parts.length > 1 ? parts[1] : "", false, 1).cardinal(), from, at);
      closeBare(at);
    }

    private boolean digit(int i) {
      return i < tex.length() && Character.isDigit(tex.charAt(i));
    }

    private void letters() {
      int from = at;
      at += Character.charCount(tex.codePointAt(at));
      while (groups.peek().text() && at < tex.length() && Marks.letter(tex.codePointAt(at))) {
        at += Character.charCount(tex.codePointAt(at));
      }
      out.say(vocabulary.alone(tex.substring(from, at)), from, at);
      closeBare(at);
    }

    private void sign() {
      int c = tex.codePointAt(at);
      int from = at;
      at += Character.charCount(c);
      String sign = tex.substring(from, at);
      String listed = names.cell(sign, 1);
      if (!listed.isEmpty()) {
        out.say(listed, from, at);
      } else if (Marks.silent(c)) {
        out.pause(Marks.pause(c));
      } else if (!Marks.space(c) && !Marks.invisible(c) && !names.has(sign)) {
        out.say(CharacterNames.of(c), from, at);
      }
    }

    private boolean asciiLetter(char c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
  }
}
