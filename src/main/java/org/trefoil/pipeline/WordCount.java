package org.trefoil.pipeline;

import java.util.List;
import org.trefoil.document.Document;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;

/** Counts the words of a document, so that a listener knows what was read. */
final class WordCount extends Rewriter {

  private int words;

  private WordCount() {}

  /** The number of words; in scripts without spaces, each ideograph counts as one. */
  static int of(Document document) {
    WordCount count = new WordCount();
    count.rewrite(document);
    return count.words;
  }

  @Override
  protected List<Sentence> sentences(List<Sentence> all) {
    for (Sentence sentence : all) {
      words += count(PlainText.of(sentence));
    }
    return all;
  }

  private static int count(String text) {
    int found = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean ideograph = Character.isIdeographic(c);
      boolean part = Character.isLetterOrDigit(c) && !ideograph;
      if (ideograph || part && !inside) {
        found++;
      }
      inside = part || inside && joins(c);
    }
    return found;
  }

  private static boolean joins(int c) {
    return c == '\'' || c == '’' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
