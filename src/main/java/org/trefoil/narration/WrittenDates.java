package org.trefoil.narration;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.narration.words.DateOrder;

/** Finds out whether the day or the month comes first in the dates of a document. */
final class WrittenDates {

  private WrittenDates() {}

  /** The order that its own dates show, else the custom of its language and region. */
  static DateOrder of(Document document) {
    Collecting collecting = new Collecting();
    collecting.rewrite(document);
    return DateOrder.learnt(collecting.texts, document.metadata().language());
  }

  /** Visits every text with a slash in it; what it rewrites is thrown away. */
  private static final class Collecting extends Rewriter {

    private final List<String> texts = new ArrayList<>();

    @Override
    protected List<Inline> inline(Inline inline) {
      if (inline instanceof Inline.Text text && text.value().indexOf('/') >= 0) {
        texts.add(text.value());
      }
      return super.inline(inline);
    }
  }
}
