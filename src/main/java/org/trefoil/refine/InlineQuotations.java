package org.trefoil.refine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.report.Report;

/**
 * Finds quotations in the text. One that several paragraphs continue, each opening it again and
 * only the last closing it, becomes a part in each, and the parts share a provisional id.
 */
final class InlineQuotations implements Pass {

  @Override
  public Document apply(Document document, Report report) {
    return new Finder().rewrite(document);
  }

  /** What a paragraph has to do with a quotation that goes over its edges. */
  private record Edge(boolean continued, boolean open, NodeId id) {
    static final Edge NONE = new Edge(false, false, NodeId.UNSET);
  }

  private static final class Finder extends Rewriter {
    private int quotations;

    @Override
    protected List<Block> blocks(List<Block> all) {
      List<Edge> edges = chain(all);
      List<Block> out = new ArrayList<>(all.size());
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) instanceof Block.Paragraph paragraph && edges.get(i) != Edge.NONE) {
          out.add(paragraph(paragraph, edges.get(i)));
        } else {
          out.addAll(block(all.get(i)));
        }
      }
      return out;
    }

    @Override
    protected List<Sentence> sentences(List<Sentence> all) {
      return sentences(all, Edge.NONE);
    }

    private Block paragraph(Block.Paragraph paragraph, Edge edge) {
      return new Block.Paragraph(
          paragraph.id(), paragraph.span(), sentences(paragraph.sentences(), edge));
    }

    private List<Sentence> sentences(List<Sentence> all, Edge edge) {
      return all.stream()
          .map(
              sentence ->
                  new Sentence(
                      sentence.id(),
                      sentence.span(),
                      new QuotationWeaver(sentence.inlines(), this::next)
                          .weave(edge.continued(), edge.open(), edge.id())))
          .toList();
    }

    /** Which paragraphs continue a quotation: only chains that are closed in the end count. */
    private List<Edge> chain(List<Block> all) {
      List<Edge> edges = new ArrayList<>(all.size());
      all.forEach(block -> edges.add(Edge.NONE));
      int i = 0;
      while (i < all.size()) {
        Optional<Character> left =
            isText(all.get(i)) ? weaver(all.get(i)).leftOpen() : Optional.empty();
        int end = left.isPresent() ? chainEnd(all, i, left.get()) : i;
        if (end > i && weaver(all.get(end)).closesFirst()) {
          link(edges, i, end);
        }
        i = end + 1;
      }
      return edges;
    }

    /** The last block of a chain: the first that begins with the mark and doesn't leave it open. */
    private static int chainEnd(List<Block> all, int start, char mark) {
      int end = start;
      while (end + 1 < all.size()
          && beginsWith(all.get(end + 1), mark)
          && (end == start || weaver(all.get(end)).leavesFirstOpen())) {
        end++;
      }
      return end;
    }

    private void link(List<Edge> edges, int start, int end) {
      NodeId id = next();
      for (int i = start; i <= end; i++) {
        edges.set(i, new Edge(i > start, i < end, id));
      }
    }

    private NodeId next() {
      return new NodeId("q" + quotations++);
    }

    private static boolean isText(Block block) {
      return block instanceof Block.Paragraph paragraph && paragraph.sentences().size() == 1;
    }

    private static QuotationWeaver weaver(Block block) {
      Block.Paragraph paragraph = (Block.Paragraph) block;
      return new QuotationWeaver(paragraph.sentences().get(0).inlines(), () -> NodeId.UNSET);
    }

    private static boolean beginsWith(Block block, char mark) {
      if (!isText(block)) {
        return false;
      }
      Block.Paragraph paragraph = (Block.Paragraph) block;
      String text = PlainText.ofSentences(paragraph.sentences());
      return !text.isEmpty()
          && QuotationMarks.continues(mark, text.charAt(0))
          && paragraph.sentences().get(0).inlines().get(0) instanceof Inline.Text;
    }
  }
}
