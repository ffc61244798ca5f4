package org.trefoil.check;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a reader stands in, from the outside in. */
final class Roles {

  static final String QUOTE = "quotation";

  private final Deque<String> steps = new ArrayDeque<>();

  void enter(String step) {
    steps.addLast(step);
  }

  void leave() {
    steps.removeLast();
  }

  /** The names of all steps, with one more of the unit itself unless that is empty. */
  String path(String last) {
    String all = String.join("/", steps);
    return last.isEmpty() || all.isEmpty() ? all + last : all + "/" + last;
  }

  /** The path of who is quoted, which stands with the quotation and not in it. */
  String pathBeside(String step, String last) {
    if (!step.equals(steps.peekLast())) {
      return path(last);
    }
    steps.removeLast();
    String path = path(last);
    steps.addLast(step);
    return path;
  }

  /** An item by its number or box; a bullet is a bullet whatever it looks like. */
  static String item(String label) {
    StringBuilder step = new StringBuilder("item");
    String number = label.replaceAll("[^\\p{Nd}]", "");
    if (!number.isEmpty()) {
      step.append(' ').append(number.replaceFirst("^0+(?=.)", ""));
    }
    if (label.indexOf('\u2611') >= 0) {
      step.append(" done");
    } else if (label.indexOf('\u2610') >= 0) {
      step.append(" to do");
    }
    return step.toString();
  }

  /** A cell by its row and column, from 1. */
  static String cell(boolean header, int row, int column) {
    return (header ? "header cell " : "cell ") + row + "," + column;
  }
}
