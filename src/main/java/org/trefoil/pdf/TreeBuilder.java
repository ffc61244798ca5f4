package org.trefoil.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.Sentence;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.layout.Contents;
import org.trefoil.layout.Owner;

/** Makes the structure tree: hands each block to {@link BlockElements}, keeps the places. */
final class TreeBuilder {

  private final Phrases phrases;
  private final Standard standard;
  private final StructureElement root = StructureElement.root();
  private final StructureTree.Places places = new StructureTree.Places();
  private final Set<NodeId> named = new HashSet<>();
  private final Map<NodeId, StructureElement> headings = new HashMap<>();
  private final Map<NodeId, StructureElement> notes = new HashMap<>();
  private final Map<NodeId, List<StructureElement>> citations = new HashMap<>();

  private TreeBuilder(Phrases phrases, Standard standard) {
    this.phrases = phrases;
    this.standard = standard;
  }

  static StructureTree build(
      Document document, Optional<Contents> contents, Phrases phrases, Standard standard) {
    TreeBuilder builder = new TreeBuilder(phrases, standard);
    Language language = document.metadata().language();
    if (language.direction() == Direction.RTL) {
      builder.root.with(Trait.WritingMode.RIGHT_TO_LEFT);
    }
    List<Block> blocks = document.blocks();
    boolean titled = !blocks.isEmpty() && blocks.get(0) instanceof Block.Title;
    int front = contents.isPresent() && titled ? 1 : 0;
    builder.blocks(builder.root, blocks.subList(0, front));
    Optional<ContentsElements> printed = contents.map(entries -> builder.contents(entries));
    builder.blocks(builder.root, blocks.subList(front, blocks.size()));
    builder.notes.forEach(builder::cite);
    printed.ifPresent(entries -> entries.refer(builder.headings));
    return new StructureTree(standard, builder.root, builder.places);
  }

  private ContentsElements contents(Contents contents) {
    return ContentsElements.of(this, root, contents);
  }

  /** A note knows all its references, and each of them knows it. */
  private void cite(NodeId id, StructureElement note) {
    for (StructureElement reference : citations.getOrDefault(id, List.of())) {
      reference.refer(note);
      note.refer(reference);
    }
  }

  /** What the tree is built for. */
  Standard standard() {
    return standard;
  }

  /** Adds blocks to the element that holds them. */
  void blocks(StructureElement parent, List<Block> blocks) {
    BlockElements elements = new BlockElements(this, parent);
    blocks.forEach(block -> block.accept(elements));
  }

  /** Adds the text of a text block to its element. */
  StructureElement text(StructureElement element, List<Sentence> sentences) {
    TextTagger.tag(this, element, sentences);
    return element;
  }

  /** The id when it is set and no element has it yet. */
  NodeId first(NodeId id) {
    return id.isUnset() || !named.add(id) ? NodeId.UNSET : id;
  }

  /** Adds an element under the id of a node, which no other element may have. */
  StructureElement named(StructureElement parent, ElementType type, NodeId id) {
    if (!id.isUnset() && !named.add(id)) {
      throw new IllegalStateException("Two nodes are called " + id);
    }
    StructureElement element = parent.add(type, id);
    if (type.isHeading()) {
      headings.put(id, element);
    }
    return element;
  }

  /** Says that the words of an inline come next. */
  void words(StructureElement element, NodeId sentence, Inline inline, String text) {
    places.slot(new Owner.Words(sentence, inline), element.slot().expect(text));
  }

  /** Says that the mark which closes a quotation comes next. */
  void closingMark(StructureElement element, NodeId sentence, Inline.Quotation quotation) {
    Slot slot = element.slot().expect(quotation.close());
    places.slot(new Owner.ClosingMark(sentence, quotation), slot);
  }

  /** Says that a picture comes next, and what is said for it. */
  void picture(StructureElement figure, NodeId node, Inline.Image image) {
    places.slot(new Owner.Words(node, image), figure.slot());
  }

  /** Says that the printed label of an item or a note comes next. */
  StructureElement label(StructureElement label, NodeId node) {
    places.slot(new Owner.Label(node), label.slot());
    return label;
  }

  /** Says that the lines of a program come next; each line is content of its own. */
  void code(StructureElement code, Block.CodeBlock block) {
    for (int line = 0; line < block.lines().size(); line++) {
      Slot slot = code.freshSlot().expect(block.lines().get(line));
      places.slot(new Owner.CodeLine(block.id(), line), slot);
    }
  }

  /** Says that a formula comes next. */
  StructureElement formula(StructureElement formula, Block.MathBlock block) {
    places.slot(
        new Owner.Formula(block.id()),
        formula.slot().expect(Formulas.displayed(block.tex(), block.words())));
    return formula;
  }

  /**
   * Says what a formula is in words, and in markup where the standard lets a file carry that:
   * PDF/A-2 doesn't.
   */
  StructureElement said(StructureElement formula, String tex, String words, boolean displayed) {
    formula.with(alternative(words.isEmpty() ? tex : words));
    if (standard == Standard.UA2) {
      Formulas.markup(tex, words, displayed)
          .ifPresent(
              markup -> {
                places.formulas();
                formula.with(new Trait.MathMl(markup, words));
              });
    }
    return formula;
  }

  /** Says that an element is the one of a link or of a reference to a note. */
  StructureElement link(StructureElement element, Inline link) {
    places.link(link, element);
    return element;
  }

  /** Says that an element is a note. */
  StructureElement note(StructureElement element, NodeId note) {
    notes.put(note, element);
    return element;
  }

  /** Says that an element refers to a note. */
  StructureElement reference(StructureElement element, NodeId note) {
    citations.computeIfAbsent(note, key -> new ArrayList<>(1)).add(element);
    return element;
  }

  /** Says what is said for a picture. */
  StructureElement described(StructureElement figure, Inline.Image image) {
    if (!image.undescribed()) {
      return figure.with(alternative(image.alternative()));
    }
    places.undescribed();
    return figure.with(new Trait.Alternative(phrases.undescribed()));
  }

  /** What is said for something that isn't text; never empty. */
  Trait alternative(String text) {
    return new Trait.Alternative(text.isBlank() ? phrases.undescribed() : text.strip());
  }

  /** Says what is said for the box of something to be done. */
  StructureElement task(StructureElement label, Block.Task task) {
    phrases.language().map(Trait.Lang::new).ifPresent(label::with);
    return label.with(new Trait.Alternative(phrases.task(task)));
  }
}
