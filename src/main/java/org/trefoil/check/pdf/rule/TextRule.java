package org.trefoil.check.pdf.rule;

import java.util.List;
import java.util.Map;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;

/** The text in the order of the tags is the text of the document, word for word. */
public final class TextRule implements Rule {

  private final Map<String, String> wanted;

  /**
   * @param wanted the words of every sentence, and of every block that has none, by id and in the
   *     order of reading
   */
  public TextRule(Map<String, String> wanted) {
    this.wanted = wanted;
  }

  @Override
  public List<Fault> check(Book book) {
    Faults faults = new Faults("text");
    Map<String, String> read = TagText.of(book);
    read.keySet().retainAll(wanted.keySet());
    wanted.forEach(
        (id, words) -> {
          String found = read.get(id);
          boolean same =
              found == null ? squeezed(words).isEmpty() : squeezed(found).equals(squeezed(words));
          if (!same) {
            faults.add("#" + id, "Wanted “" + words + "”, read “" + found + "”");
          }
        });
    List<String> order = wanted.keySet().stream().filter(read::containsKey).toList();
    faults.unless(
        order.equals(List.copyOf(read.keySet())), "the tree", "Not in the order of the document");
    return faults.all();
  }

  /**
   * Words as they are compared: white space is one space, hyphens of line ends and marks of
   * direction are none, what PDF can't say is U+FFFD.
   */
  private static String squeezed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, out));
    return out.toString().strip();
  }

  private static void append(int c, StringBuilder out) {
    int type = Character.getType(c);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    } else if (type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || c == 0
        || c == 0xFEFF) {
      out.append('\uFFFD');
    } else if (type != Character.FORMAT && type != Character.CONTROL) {
      out.appendCodePoint(c);
    }
  }
}
