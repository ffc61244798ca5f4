package org.trefoil.pdf;

import org.trefoil.document.Inline;

/** Opens the element of an inline under its parent and returns the innermost one opened. */
final class InlineElements implements Inline.Visitor<StructureElement> {

  private final TreeBuilder tree;
  private final StructureElement parent;

  InlineElements(TreeBuilder tree, StructureElement parent) {
    this.tree = tree;
    this.parent = parent;
  }

  @Override
  public StructureElement text(Inline.Text node) {
    throw new IllegalStateException("Plain text stands in its parent's element");
  }

  @Override
  public StructureElement emphasis(Inline.Emphasis node) {
    return parent.add(ElementType.EMPHASIS);
  }

  @Override
  public StructureElement strong(Inline.Strong node) {
    return parent.add(ElementType.STRONG);
  }

  @Override
  public StructureElement struck(Inline.Struck node) {
    return parent.add(ElementType.STRUCK).with(new Trait.LineThrough());
  }

  @Override
  public StructureElement subscript(Inline.Subscript node) {
    return parent.add(ElementType.SUBSCRIPT).with(Trait.TextPosition.SUBSCRIPT);
  }

  @Override
  public StructureElement superscript(Inline.Superscript node) {
    return parent.add(ElementType.SUPERSCRIPT).with(Trait.TextPosition.SUPERSCRIPT);
  }

  @Override
  public StructureElement code(Inline.Code node) {
    return parent.add(ElementType.CODE);
  }

  @Override
  public StructureElement math(Inline.Math node) {
    StructureElement formula = parent.add(ElementType.FORMULA);
    return tree.said(formula, node.tex(), node.words(), false).with(Trait.Placement.INLINE);
  }

  @Override
  public StructureElement link(Inline.Link node) {
    return tree.link(parent.add(ElementType.LINK), node);
  }

  @Override
  public StructureElement quotation(Inline.Quotation node) {
    return parent.add(ElementType.QUOTE, tree.first(node.id()));
  }

  @Override
  public StructureElement noteReference(Inline.NoteReference node) {
    StructureElement reference = parent.add(ElementType.REFERENCE, tree.first(node.id()));
    tree.reference(reference, node.note());
    return tree.link(reference.add(ElementType.LINK), node);
  }

  @Override
  public StructureElement image(Inline.Image node) {
    return tree.described(parent.add(ElementType.FIGURE), node).with(Trait.Placement.INLINE);
  }

  @Override
  public StructureElement abbreviation(Inline.Abbreviation node) {
    StructureElement span = parent.add(ElementType.SPAN);
    return node.expansion().isBlank() ? span : span.with(new Trait.Expansion(node.expansion()));
  }

  @Override
  public StructureElement languageSpan(Inline.LanguageSpan node) {
    return parent.add(ElementType.SPAN).with(new Trait.Lang(node.language()));
  }

  @Override
  public StructureElement lineBreak(Inline.LineBreak node) {
    throw new IllegalStateException("A line break stands in its parent's element");
  }
}
