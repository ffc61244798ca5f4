package org.trefoil.epub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.epub.overlay.Fragments;
import org.trefoil.language.Direction;
import org.trefoil.xml.XmlWriter;

/**
 * Blocks as XHTML. The element of each block carries the block's id; labels (the number of a note,
 * the box of a task) stand inside the first paragraph of what they belong to, so that they are read
 * with it and without any style sheet.
 */
final class BlockRenderer implements Block.Visitor<XmlWriter> {

  private static final Runnable NOTHING = () -> {};

  private final Page page;
  private final XmlWriter xml;
  private final InlineRenderer inlines;

  BlockRenderer(Page page, Surroundings around) {
    this.page = page;
    this.xml = page.xml();
    this.inlines = new InlineRenderer(page, around);
  }

  /** Renders a block on a line of its own. */
  void block(Block block) {
    if (block instanceof Block.Paragraph) {
      block.accept(this).text("\n");
      return;
    }
    page.before(block.id().value());
    block.accept(this);
    page.after(block.id().value());
    xml.text("\n");
  }

  private void blocks(List<Block> blocks) {
    xml.text("\n");
    blocks.forEach(this::block);
  }

  /** Renders blocks with something to be read with the first and something with the last. */
  private void blocks(List<Block> blocks, Runnable before, Runnable after) {
    xml.text("\n");
    boolean leads = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
    boolean trails = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Paragraph;
    label(before, !leads && before != NOTHING);
    for (int i = 0; i < blocks.size(); i++) {
      Runnable first = leads && i == 0 ? before : NOTHING;
      Runnable last = trails && i == blocks.size() - 1 ? after : NOTHING;
      if (blocks.get(i) instanceof Block.Paragraph paragraph) {
        paragraph(paragraph, first, last).text("\n");
      } else {
        block(blocks.get(i));
      }
    }
    label(after, !trails && after != NOTHING);
  }

  private void label(Runnable label, boolean alone) {
    if (alone) {
      xml.start("p").attribute("class", "label");
      label.run();
      xml.end().text("\n");
    }
  }

  private XmlWriter paragraph(Block.Paragraph node, Runnable before, Runnable after) {
    page.before(node.id().value());
    open("p", node.id());
    before.run();
    inlines.sentences(node.sentences());
    after.run();
    xml.end();
    page.after(node.id().value());
    return xml;
  }

  private XmlWriter open(String element, NodeId id) {
    xml.start(element);
    page.id(id);
    return xml;
  }

  private XmlWriter open(String element, NodeId id, String classes) {
    return open(element, id).attribute("class", classes);
  }

  /** A text block that is part of another. */
  private void part(String element, String classes, Block.Paragraph node) {
    open(element, node.id()).attributeIfAny("class", classes);
    inlines.sentences(node.sentences());
    xml.end().text("\n");
  }

  @Override
  public XmlWriter title(Block.Title node) {
    page.traits().heading();
    open("section", node.id(), "title").attribute("epub:type", "titlepage").text("\n");
    part("h1", "", node.title());
    node.subtitle().ifPresent(this::subtitle);
    node.byline().ifPresent(byline -> part("p", "byline", byline));
    return xml.end();
  }

  private void subtitle(Block.Paragraph node) {
    open("p", node.id()).attribute("epub:type", "subtitle").attribute("role", "doc-subtitle");
    inlines.sentences(node.sentences());
    xml.end().text("\n");
  }

  @Override
  public XmlWriter heading(Block.Heading node) {
    page.traits().heading();
    open("h" + node.level(), node.id())
        .attributeIfAny("class", node.rank() == node.level() ? "" : "rank-" + node.rank());
    inlines.sentences(node.sentences());
    return xml.end();
  }

  @Override
  public XmlWriter paragraph(Block.Paragraph node) {
    return paragraph(node, NOTHING, NOTHING);
  }

  /** HTML keeps the one who is quoted out of the quotation, so a figure holds the two together. */
  @Override
  public XmlWriter quote(Block.Quote node) {
    Optional<Block.Paragraph> attribution = node.attribution();
    attribution.ifPresent(by -> xml.start("figure").attribute("class", "quote"));
    open("blockquote", node.id());
    blocks(node.blocks());
    xml.end();
    attribution.ifPresent(
        by -> {
          part("figcaption", "attribution", by);
          xml.end();
        });
    return xml;
  }

  /** Start and style are attributes, so that the labels are right without the style sheet. */
  @Override
  public XmlWriter numberedList(Block.NumberedList node) {
    open("ol", node.id());
    String type = NumberedLists.type(node.style());
    String delimited = NumberedLists.delimiterClass(node.style(), node.delimiter());
    xml.attributeIfAny("class", ((node.tight() ? "tight " : "") + delimited).strip());
    xml.attributeIfAny("type", type.equals("1") ? "" : type);
    xml.attributeIfAny("start", node.start() == 1 ? "" : Integer.toString(node.start()));
    return items(node.items());
  }

  @Override
  public XmlWriter bulletList(Block.BulletList node) {
    open("ul", node.id()).attributeIfAny("class", node.tight() ? "tight" : "");
    return items(node.items());
  }

  private XmlWriter items(List<Block.Item> items) {
    xml.text("\n");
    items.forEach(this::item);
    return xml.end();
  }

  private void item(Block.Item item) {
    boolean task = item.task() != Block.Task.NONE;
    open("li", item.id()).attributeIfAny("class", task ? "task" : "");
    blocks(item.blocks(), task ? () -> box(item) : NOTHING, NOTHING);
    xml.end().text("\n");
  }

  private void box(Block.Item item) {
    boolean done = item.task() == Block.Task.DONE;
    String name = Fragments.box(item.id());
    page.before(name);
    xml.start("span");
    page.idIfVoiced(name);
    xml.attribute("class", "box").attribute("role", "img");
    xml.attribute("aria-label", page.words().of(done ? "task.done" : "task.open"));
    xml.text(done ? "\u2611\uFE0E" : "\u2610\uFE0E").end();
    page.after(name);
    xml.text(" ");
  }

  @Override
  public XmlWriter definitionList(Block.DefinitionList node) {
    open("dl", node.id()).text("\n");
    for (Block.Definition definition : node.definitions()) {
      open("div", definition.id()).text("\n");
      definition.terms().forEach(term -> part("dt", "", term));
      for (Block.Description description : definition.descriptions()) {
        open("dd", description.id());
        blocks(description.blocks());
        xml.end().text("\n");
      }
      xml.end().text("\n");
    }
    return xml.end();
  }

  @Override
  public XmlWriter table(Block.Table node) {
    List<Integer> widths = ColumnWidths.of(node);
    open("table", node.id()).attributeIfAny("class", widths.isEmpty() ? "" : "wide").text("\n");
    node.caption().ifPresent(caption -> part("caption", "", caption));
    TableRows rows = new TableRows(page, inlines, node.columns());
    rows.widths(widths);
    rows.rows(node);
    return xml.end();
  }

  @Override
  public XmlWriter codeBlock(Block.CodeBlock node) {
    open("pre", node.id());
    leftToRight();
    xml.start("code").attributeIfAny("class", languageClass(node.language()));
    lines(node);
    return xml.end().end();
  }

  private void lines(Block.CodeBlock node) {
    String text = String.join("\n", node.lines());
    int at = 0;
    for (Map.Entry<Integer, List<PageBreak>> pages : page.marks().pages(node.id()).entrySet()) {
      int next = Math.min(pages.getKey(), text.length());
      xml.text(text.substring(at, next));
      pages.getValue().forEach(mark -> mark.write(page));
      at = next;
    }
    xml.text(text.substring(at));
  }

  private static String languageClass(String language) {
    String name = language.strip().replaceAll("\\s.*", "");
    return name.isEmpty() ? "" : "language-" + name;
  }

  private void leftToRight() {
    if (inlines.surroundings().direction() == Direction.RTL) {
      xml.attribute("dir", "ltr");
    }
  }

  @Override
  public XmlWriter figure(Block.Figure node) {
    open("figure", node.id()).text("\n");
    inlines.image(node).text("\n");
    node.caption().ifPresent(caption -> part("figcaption", "", caption));
    return xml.end();
  }

  @Override
  public XmlWriter callout(Block.Callout node) {
    CalloutMarkup markup = CalloutMarkup.of(node.kind());
    open(markup.element(), node.id(), "callout " + markup.name())
        .attributeIfAny("epub:type", markup.type())
        .attribute("role", markup.role());
    node.title()
        .filter(title -> !title.id().isUnset())
        .ifPresent(title -> xml.attribute("aria-labelledby", title.id().value()));
    xml.text("\n");
    node.title().ifPresent(title -> part("p", "callout-title", title));
    node.blocks().forEach(this::block);
    return xml.end();
  }

  @Override
  public XmlWriter mathBlock(Block.MathBlock node) {
    page.marks().pages(node.id()).values().forEach(all -> all.forEach(mark -> mark.write(page)));
    open("p", node.id(), "formula");
    // whoever has but a keyboard must be able to move it
    xml.attributeIfAny("tabindex", FormulaWidth.isWide(node.tex()) ? "0" : "");
    return inlines.formula(node.tex(), node.words(), true).end();
  }

  @Override
  public XmlWriter thematicBreak(Block.Break node) {
    return open("hr", node.id()).endEmpty();
  }

  @Override
  public XmlWriter noteBody(Block.NoteBody node) {
    open("aside", node.id()).attribute("epub:type", "footnote").attribute("role", "doc-footnote");
    String number = NoteNumber.of(node.number(), node.label());
    blocks(node.blocks(), () -> noteLabel(node, number), backlinks(node, number));
    return xml.end();
  }

  private void noteLabel(Block.NoteBody node, String number) {
    String name = Fragments.label(node.id());
    page.before(name);
    xml.start("span");
    page.idIfVoiced(name);
    xml.attribute("class", "note-number").text(number).end();
    page.after(name);
    xml.text(" ");
  }

  private Runnable backlinks(Block.NoteBody node, String number) {
    if (node.references().isEmpty()) {
      return NOTHING;
    }
    return () -> {
      String name = Fragments.back(node.id());
      if (page.marks().voiced()) {
        page.before(name);
        xml.start("span");
        page.id(name);
      }
      for (int i = 0; i < node.references().size(); i++) {
        backlink(node.references().get(i), number, i + 1, node.references().size());
      }
      if (page.marks().voiced()) {
        xml.end();
        page.after(name);
      }
    };
  }

  private void backlink(NodeId reference, String number, int which, int all) {
    Optional<String> href = page.links().href(reference);
    if (href.isPresent()) {
      String name =
          all == 1
              ? page.words().of("note.back", number)
              : page.words().of("note.back.nth", number, Integer.toString(which));
      xml.text(" ").start("a").attribute("class", "back").attribute("role", "doc-backlink");
      xml.attribute("href", href.get()).attribute("aria-label", name);
      xml.text("\u21A9\uFE0E").end();
    }
  }

  @Override
  public XmlWriter division(Block.Division node) {
    Surroundings before = openDivision(node, true);
    blocks(node.blocks());
    return closeDivision(before);
  }

  /** Opens the element of a division; one that goes on in another file is named only once. */
  Surroundings openDivision(Block.Division node, boolean named) {
    Surroundings before = inlines.surroundings();
    Surroundings inside = before.inside(node.language(), node.direction());
    open("div", named ? node.id() : NodeId.UNSET);
    before.change(inside, xml);
    inlines.surroundings(inside);
    return before;
  }

  XmlWriter closeDivision(Surroundings before) {
    inlines.surroundings(before);
    return xml.end();
  }
}
