package org.trefoil.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in the structure tree where text or a picture belongs: a stretch of content that no child
 * element interrupts. The tree says what has to arrive; drawing fills it, and is held to that at
 * once, so that nothing has to be kept.
 */
final class Slot implements Kid {

  private static final int SOFT_HYPHEN = 0xAD;

  private final StructureElement element;
  private String text = "";
  private StringBuilder more;
  private int arrived;
  private Optional<String> wrong = Optional.empty();
  private boolean visible;
  private List<Drawn.Mark> marks = List.of();

  Slot(StructureElement element) {
    this.element = element;
  }

  /** The element that the content belongs to. */
  StructureElement element() {
    return element;
  }

  /** Says which characters follow those said before. */
  Slot expect(String next) {
    if (text.isEmpty() && more == null) {
      text = next;
    } else {
      more = more == null ? new StringBuilder(text) : more;
      more.append(next);
    }
    return this;
  }

  /** The characters that belong here, in reading order; none for labels, which layout words. */
  private CharSequence text() {
    return more == null ? text : more;
  }

  /**
   * Notes that characters are drawn here. What layout adds or drops where lines end (white space,
   * hyphens, marks of direction) doesn't count.
   */
  void draw(String drawn) {
    visible |= !drawn.isBlank();
    CharSequence wanted = text();
    if (wanted.length() == 0 || wrong.isPresent()) {
      return;
    }
    for (int i = 0; i < drawn.length(); i++) {
      char c = drawn.charAt(i);
      if (counts(c)) {
        skip(wanted);
        if (arrived == wanted.length() || wanted.charAt(arrived) != c) {
          wrong = Optional.of(drawn);
          return;
        }
        arrived++;
      }
    }
  }

  private void skip(CharSequence wanted) {
    while (arrived < wanted.length() && !counts(wanted.charAt(arrived))) {
      arrived++;
    }
  }

  private static boolean counts(char c) {
    if (c > ' ' && c < 0x7F) {
      return true;
    }
    int type = Character.getType(c);
    return c != SOFT_HYPHEN
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && type != Character.FORMAT
        && type != Character.CONTROL;
  }

  /** What is wrong with what was drawn here, once everything is. */
  Optional<String> fault() {
    CharSequence wanted = text();
    skip(wanted);
    if (wrong.isEmpty() && arrived == wanted.length()) {
      return Optional.empty();
    }
    return Optional.of(
        "wanted “%s”, right up to %d, then “%s”".formatted(wanted, arrived, wrong.orElse("")));
  }

  /** Whether anything was drawn here that can be seen. */
  boolean isVisible() {
    return visible;
  }

  /** Most have one mark; a list that grows would take as much room as all else here. */
  void mark(Drawn.Mark mark) {
    if (marks.isEmpty()) {
      marks = List.of(mark);
      return;
    }
    if (marks.size() == 1) {
      marks = new ArrayList<>(marks);
    }
    marks.add(mark);
  }

  /** What was drawn here, in that order. */
  List<Drawn.Mark> marks() {
    return marks;
  }
}
