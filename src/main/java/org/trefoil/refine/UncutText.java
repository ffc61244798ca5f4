package org.trefoil.refine;

import java.util.BitSet;
import java.util.List;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.language.SentenceBreaks;

/**
 * The text of a block as its sentences are looked for: as long as its plain text, but code,
 * formulas and pictures are nameless objects, whose full stops say nothing.
 */
final class UncutText {

  private final StringBuilder text = new StringBuilder();
  private final BitSet uncut = new BitSet();

  private UncutText() {}

  static UncutText of(List<Inline> inlines) {
    UncutText text = new UncutText();
    inlines.forEach(text::add);
    return text;
  }

  /** The text with objects. */
  String text() {
    return text.toString();
  }

  /**
   * The offsets at which it must not be cut: inside links, code, formulas, pictures and short
   * forms, and right beside the marks of a quotation.
   */
  BitSet uncut() {
    return uncut;
  }

  private void add(Inline inline) {
    int start = text.length();
    if (inline instanceof Inline.Quotation quotation) {
      text.append(quotation.open());
      uncut.set(text.length());
      quotation.children().forEach(this::add);
      uncut.set(text.length());
      text.append(quotation.close());
    } else if (inline instanceof Inline.Text || inline instanceof Inline.LineBreak) {
      text.append(PlainText.of(List.of(inline)));
    } else if (inline instanceof Inline.Abbreviation abbreviation) {
      text.append(abbreviation.value());
      hold(start);
    } else if (Children.of(inline).isEmpty()) {
      int length = PlainText.of(List.of(inline)).length();
      text.append(String.valueOf(SentenceBreaks.OBJECT).repeat(length));
      hold(start);
    } else {
      Children.of(inline).forEach(this::add);
      if (inline instanceof Inline.Link) {
        hold(start);
      }
    }
  }

  private void hold(int start) {
    if (text.length() > start + 1) {
      uncut.set(start + 1, text.length());
    }
  }
}
