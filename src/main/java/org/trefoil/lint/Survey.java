package org.trefoil.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.language.Language;

/** Everything in a document that a rule asks for, in reading order, found in one walk. */
final class Survey extends Rewriter {

  /** A picture, its caption, and whether a link holds nothing else. */
  record Picture(Inline.Image image, Optional<Block.Paragraph> caption) {}

  /** A link and the language of its words. */
  record Link(Inline.Link node, Language language) {}

  private final Document document;
  private final List<Block.Heading> headings = new ArrayList<>();
  private final List<List<Block>> runs = new ArrayList<>();
  private final List<Block.Paragraph> paragraphs = new ArrayList<>();
  private final List<Block.Table> tables = new ArrayList<>();
  private final List<Block.CodeBlock> codes = new ArrayList<>();
  private final List<Inline> objects = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final List<Inline.Text> texts = new ArrayList<>();
  private final List<Inline.Abbreviation> abbreviations = new ArrayList<>();
  private Language language;
  private Flow flow;

  private Survey(Document document) {
    this.document = document;
    this.language = document.metadata().language();
  }

  static Survey of(Document document) {
    Survey survey = new Survey(document);
    survey.rewrite(document);
    return survey;
  }

  Document document() {
    return document;
  }

  /** The language of the work. */
  Language language() {
    return document.metadata().language();
  }

  List<Block.Heading> headings() {
    return headings;
  }

  /** Blocks that follow each other in one container. */
  List<List<Block>> runs() {
    return runs;
  }

  List<Block.Paragraph> paragraphs() {
    return paragraphs;
  }

  List<Block.Table> tables() {
    return tables;
  }

  List<Block.CodeBlock> codes() {
    return codes;
  }

  /** Code and formulas in the line. */
  List<Inline> objects() {
    return objects;
  }

  List<Picture> pictures() {
    return pictures;
  }

  List<Link> links() {
    return links;
  }

  /** Sentences, and the parts of them in other languages. */
  List<Flow> flows() {
    return flows;
  }

  List<Inline.Text> texts() {
    return texts;
  }

  List<Inline.Abbreviation> abbreviations() {
    return abbreviations;
  }

  @Override
  protected List<Block> blocks(List<Block> all) {
    runs.add(all);
    all.forEach(this::block);
    return all;
  }

  @Override
  protected List<Block> block(Block block) {
    if (block instanceof Block.Title) {
      return List.of(block);
    }
    if (block instanceof Block.Heading heading) {
      headings.add(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraphs.add(paragraph);
    } else if (block instanceof Block.Table table) {
      tables.add(table);
    } else if (block instanceof Block.CodeBlock code) {
      codes.add(code);
    } else if (block instanceof Block.Figure figure) {
      pictures.add(new Picture(figure.image(), figure.caption()));
    }
    return block instanceof Block.Division division ? division(division) : super.block(block);
  }

  private List<Block> division(Block.Division division) {
    Language outer = language;
    language = division.language().isUndetermined() ? outer : division.language();
    blocks(division.blocks());
    language = outer;
    return List.of(division);
  }

  @Override
  protected List<Sentence> sentences(List<Sentence> all) {
    for (Sentence sentence : all) {
      flow = new Flow(language, sentence.span());
      flows.add(flow);
      sentence.inlines().forEach(this::inline);
    }
    return all;
  }

  @Override
  protected List<Inline> inlines(List<Inline> all) {
    all.forEach(this::inline);
    return all;
  }

  @Override
  protected List<Inline> inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      texts.add(text);
      flow.add(text);
    } else if (inline instanceof Inline.Quotation quotation) {
      flow.mark(quotation.open());
      super.inline(inline);
      flow.mark(quotation.close());
    } else if (inline instanceof Inline.LanguageSpan span) {
      foreign(span);
    } else if (inline instanceof Inline.Link link) {
      links.add(new Link(link, language));
      link(link);
    } else if (inline instanceof Inline.LineBreak) {
      flow.mark("\n");
    } else {
      leaf(inline);
    }
    return List.of(inline);
  }

  private void leaf(Inline inline) {
    if (inline instanceof Inline.Image image) {
      pictures.add(new Picture(image, Optional.empty()));
      flow.object(inline);
    } else if (inline instanceof Inline.Code || inline instanceof Inline.Math) {
      objects.add(inline);
      flow.object(inline);
    } else if (inline instanceof Inline.Abbreviation abbreviation) {
      abbreviations.add(abbreviation);
      flow.object(inline);
    } else if (inline instanceof Inline.NoteReference) {
      flow.object(inline);
    } else {
      super.inline(inline);
    }
  }

  private void link(Inline.Link link) {
    if (Addresses.looksLikeOne(PlainText.of(link.children()))) {
      flow.object(link);
    } else {
      inlines(link.children());
    }
  }

  private void foreign(Inline.LanguageSpan span) {
    Language outer = language;
    Flow around = flow;
    around.object(span);
    language = span.language().isUndetermined() ? outer : span.language();
    flow = new Flow(language, span.span());
    flows.add(flow);
    inlines(span.children());
    flow = around;
    language = outer;
  }
}
