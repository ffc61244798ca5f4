package org.trefoil.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.Sentence;

/**
 * Makes the elements of one text block. A sentence is a Span under its id. A quotation that crosses
 * a sentence end is still one Quote: it stands outside the sentences, the part of the sentence that
 * came first keeps the Span and the id, and the rest stands without one. So {@code He said: “A.
 * B.”} becomes {@code Span#1(He said: ) Quote(“A. Span#2(B.”))}.
 *
 * <p>It walks the leaves, each with the steps that lead to it, and opens and closes elements where
 * the steps of two neighbours differ.
 */
final class TextTagger {

  /** A level between the block and a leaf; two steps are the same when their keys are the same. */
  private record Step(Object key, Optional<Inline> inline) {
    boolean same(Step other) {
      return key == other.key || (key instanceof NodeId && key.equals(other.key));
    }

    boolean crossing() {
      return key instanceof NodeId && inline.isPresent();
    }
  }

  private record Level(Step step, StructureElement element) {}

  private final TreeBuilder tree;
  private final StructureElement block;
  private final List<Level> open = new ArrayList<>();
  private final List<Step> path = new ArrayList<>();
  private final Leaves leaves = new Leaves();
  private Sentence sentence;
  private Optional<StructureElement> begun = Optional.empty();

  private TextTagger(TreeBuilder tree, StructureElement block) {
    this.tree = tree;
    this.block = block;
  }

  /** Puts the text of some sentences into the element of their block. */
  static void tag(TreeBuilder tree, StructureElement block, List<Sentence> sentences) {
    new TextTagger(tree, block).sentences(sentences);
  }

  private void sentences(List<Sentence> sentences) {
    for (Sentence next : sentences) {
      sentence = next;
      begun = Optional.empty();
      all(next.inlines());
      if (begun.isEmpty()) {
        align(List.of(sentenceStep()));
      }
    }
  }

  private StructureElement all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(leaves));
    return block;
  }

  private Step sentenceStep() {
    return new Step(sentence, Optional.empty());
  }

  /** Opens and closes elements so that the next leaf can be added, and says where to. */
  private StructureElement here() {
    List<Step> steps = new ArrayList<>(path.size() + 1);
    path.stream().filter(Step::crossing).forEach(steps::add);
    if (begun.isEmpty() || isOpenWithin(steps)) {
      steps.add(sentenceStep());
    }
    path.stream().filter(step -> !step.crossing()).forEach(steps::add);
    return align(steps);
  }

  /** Whether the Span of this sentence still is open, and directly within these quotations. */
  private boolean isOpenWithin(List<Step> quotations) {
    int depth = quotations.size();
    return open.size() > depth
        && open.get(depth).element() == begun.orElseThrow()
        && shared(quotations) == depth;
  }

  private StructureElement align(List<Step> steps) {
    int shared = shared(steps);
    open.subList(shared, open.size()).clear();
    for (Step step : steps.subList(shared, steps.size())) {
      open.add(new Level(step, element(innermost(), step)));
    }
    return innermost();
  }

  private int shared(List<Step> steps) {
    int most = Math.min(open.size(), steps.size());
    int shared = 0;
    while (shared < most && open.get(shared).step().same(steps.get(shared))) {
      shared++;
    }
    return shared;
  }

  private StructureElement innermost() {
    return open.isEmpty() ? block : open.get(open.size() - 1).element();
  }

  private StructureElement element(StructureElement parent, Step step) {
    if (step.key() == sentence) {
      StructureElement span = parent.add(ElementType.SPAN, sentence.id());
      begun = Optional.of(span);
      return span;
    }
    return step.inline().orElseThrow().accept(new InlineElements(tree, parent));
  }

  private StructureElement within(Object key, Inline inline, List<Inline> children) {
    path.add(new Step(key, Optional.of(inline)));
    all(children);
    path.remove(path.size() - 1);
    return block;
  }

  private StructureElement within(Inline inline, List<Inline> children) {
    return within(inline, inline, children);
  }

  private StructureElement leaf(Inline inline, String text) {
    path.add(new Step(inline, Optional.of(inline)));
    tree.words(here(), sentence.id(), inline, text);
    path.remove(path.size() - 1);
    return block;
  }

  private StructureElement words(Inline inline, String text) {
    tree.words(here(), sentence.id(), inline, text);
    return block;
  }

  /** Descends; what it returns is of no use but that there is something to return. */
  private final class Leaves implements Inline.Visitor<StructureElement> {

    @Override
    public StructureElement text(Inline.Text node) {
      return words(node, node.value());
    }

    @Override
    public StructureElement emphasis(Inline.Emphasis node) {
      return within(node, node.children());
    }

    @Override
    public StructureElement strong(Inline.Strong node) {
      return within(node, node.children());
    }

    @Override
    public StructureElement struck(Inline.Struck node) {
      return within(node, node.children());
    }

    @Override
    public StructureElement subscript(Inline.Subscript node) {
      return within(node, node.children());
    }

    @Override
    public StructureElement superscript(Inline.Superscript node) {
      return within(node, node.children());
    }

    @Override
    public StructureElement code(Inline.Code node) {
      return leaf(node, node.value());
    }

    @Override
    public StructureElement math(Inline.Math node) {
      return leaf(node, Formulas.inLine(node.tex(), node.words()));
    }

    @Override
    public StructureElement link(Inline.Link node) {
      return within(node, node.children());
    }

    @Override
    public StructureElement quotation(Inline.Quotation node) {
      boolean crosses = node.part() != Inline.Part.WHOLE && !node.id().isUnset();
      path.add(new Step(crosses ? node.id() : node, Optional.of(node)));
      if (!node.open().isEmpty()) {
        tree.words(here(), sentence.id(), node, node.open());
      }
      all(node.children());
      if (!node.close().isEmpty()) {
        tree.closingMark(here(), sentence.id(), node);
      }
      path.remove(path.size() - 1);
      return block;
    }

    @Override
    public StructureElement noteReference(Inline.NoteReference node) {
      return leaf(node, "");
    }

    @Override
    public StructureElement image(Inline.Image node) {
      return node.decorative() ? block : leaf(node, "");
    }

    @Override
    public StructureElement abbreviation(Inline.Abbreviation node) {
      return leaf(node, node.value());
    }

    @Override
    public StructureElement languageSpan(Inline.LanguageSpan node) {
      return within(node, node.children());
    }

    @Override
    public StructureElement lineBreak(Inline.LineBreak node) {
      return words(node, "\n");
    }
  }
}
