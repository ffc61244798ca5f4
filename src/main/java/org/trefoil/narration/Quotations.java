package org.trefoil.narration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;

/** How long each inline quotation is, over all its parts: looked up when it opens. */
final class Quotations {

  private record Extent(int words, int sentences, int last) {}

  private final Map<NodeId, Extent> extents = new HashMap<>();

  private Quotations() {}

  /** Measures the quotations of a document. */
  static Quotations of(Document document) {
    Quotations quotations = new Quotations();
    quotations.new Measuring().rewrite(document);
    return quotations;
  }

  /** Whether it has more than one sentence or more words than that. */
  boolean isLong(NodeId quotation, int words) {
    Extent extent = extents.getOrDefault(quotation, new Extent(0, 1, 0));
    return extent.sentences() > 1 || extent.words() > words;
  }

  private void add(Inline.Quotation part, int sentence) {
    Extent before = extents.getOrDefault(part.id(), new Extent(0, 0, 0));
    int more = before.last() == sentence ? 0 : 1;
    int words = before.words() + words(PlainText.of(part.children()));
    extents.put(part.id(), new Extent(words, before.sentences() + more, sentence));
  }

  /** How many words a text has, as its white space tells. */
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space =
          Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  /** Visits every sentence; what it rewrites is thrown away. */
  private final class Measuring extends Rewriter {

    private int sentence;

    @Override
    protected List<Sentence> sentences(List<Sentence> all) {
      for (Sentence each : all) {
        sentence++;
        inlines(each.inlines());
      }
      return all;
    }

    @Override
    protected List<Inline> inline(Inline inline) {
      if (inline instanceof Inline.Quotation quotation) {
        add(quotation, sentence);
      }
      return super.inline(inline);
    }
  }
}
