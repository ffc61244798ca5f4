package org.trefoil.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Edit;

/** Applies the safe changes of findings to a text. */
public final class Fixes {

  private Fixes() {}

  /**
   * Applies all changes that don't touch each other; the first of two that do wins, and the other
   * is found again when the result is looked at anew.
   *
   * @param raw the text as it stands in the file, with its own line ends and without a byte order
   *     mark
   * @param found findings whose places count in the same text with {@code \n} line ends
   */
  public static String apply(String raw, List<Diagnostic> found) {
    List<Edit> edits =
        found.stream()
            .flatMap(diagnostic -> diagnostic.fix().stream())
            .distinct()
            .sorted(
                Comparator.comparingInt((Edit edit) -> edit.span().start())
                    .thenComparingInt(edit -> edit.span().end()))
            .toList();
    return apply(raw, apart(edits), new Ends(raw));
  }

  private static List<Edit> apart(List<Edit> edits) {
    List<Edit> apart = new ArrayList<>();
    int end = -1;
    for (Edit edit : edits) {
      if (edit.span().start() > end) {
        apart.add(edit);
        end = edit.span().end();
      }
    }
    return apart;
  }

  private static String apply(String raw, List<Edit> edits, Ends ends) {
    StringBuilder mended = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      mended.append(raw, at, ends.raw(edit.span().start())).append(edit.replacement());
      at = ends.raw(edit.span().end());
    }
    return mended.append(raw.substring(at)).toString();
  }

  /** Finds the place in a text with line ends of two characters; asked in rising order. */
  private static final class Ends {

    private final String raw;
    private int at;
    private int counted;

    Ends(String raw) {
      this.raw = raw;
    }

    int raw(int offset) {
      while (counted < offset) {
        at += raw.startsWith("\r\n", at) ? 2 : 1;
        counted++;
      }
      return at;
    }
  }
}
