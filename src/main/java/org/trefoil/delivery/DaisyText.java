package org.trefoil.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;
import org.trefoil.language.Messages;
import org.trefoil.xml.XmlWriter;

/**
 * The full text of a DAISY book as XHTML 1.0: every node that can be heard is an element with its
 * id. On the way it notes the stretches of ids that lists and notes hold, since the navigation
 * leads to them.
 */
final class DaisyText implements Block.Visitor<XmlWriter> {

  /** What is navigated to besides headings and pages. */
  enum Kind {
    /** A list, of whatever kind. */
    LIST,
    /** The text of a note. */
    NOTE
  }

  /**
   * A list or a note.
   *
   * @param label what the navigation calls it
   * @param ids all that are in it, itself first
   */
  record Place(Kind kind, String label, List<NodeId> ids) {}

  private final Messages words;
  private final XmlWriter xml;
  private final List<NodeId> order = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  DaisyText(Messages words, XmlWriter xml) {
    this.words = words;
    this.xml = xml;
  }

  /** The lists and notes that were written. */
  List<Place> places() {
    return places;
  }

  /** The ids that were written. */
  List<NodeId> ids() {
    return order;
  }

  /** Writes the body's content. */
  void write(Document document) {
    document.blocks().forEach(this::block);
  }

  private XmlWriter block(Block block) {
    return block.accept(this).text("\n");
  }

  private XmlWriter blocks(List<Block> blocks) {
    blocks.forEach(this::block);
    return xml;
  }

  private XmlWriter start(String name, NodeId id) {
    order.add(id);
    return xml.start(name).attribute("id", id.value());
  }

  private XmlWriter text(String name, NodeId id, List<Sentence> sentences) {
    start(name, id);
    for (Sentence sentence : sentences) {
      start("span", sentence.id()).text(PlainText.of(sentence)).end();
      for (Inline.NoteReference reference : NoteReferences.in(sentence)) {
        start("span", reference.id()).attribute("class", "noteref");
        xml.text(Integer.toString(reference.number())).end();
      }
    }
    return xml.end();
  }

  private XmlWriter paragraph(String name, Block.Paragraph node) {
    return text(name, node.id(), node.sentences());
  }

  /** Notes what is written meanwhile. */
  private XmlWriter place(Kind kind, String label, Runnable writing) {
    int from = order.size();
    int index = places.size();
    places.add(null);
    writing.run();
    places.set(index, new Place(kind, label, List.copyOf(order.subList(from, order.size()))));
    return xml;
  }

  @Override
  public XmlWriter title(Block.Title node) {
    start("div", node.id());
    paragraph("h1", node.title());
    node.subtitle().ifPresent(subtitle -> paragraph("p", subtitle));
    node.byline().ifPresent(byline -> paragraph("p", byline));
    return xml.end();
  }

  @Override
  public XmlWriter heading(Block.Heading node) {
    return text("h" + node.level(), node.id(), node.sentences());
  }

  @Override
  public XmlWriter paragraph(Block.Paragraph node) {
    return paragraph("p", node);
  }

  @Override
  public XmlWriter quote(Block.Quote node) {
    start("blockquote", node.id());
    blocks(node.blocks());
    node.attribution().ifPresent(attribution -> paragraph("p", attribution));
    return xml.end();
  }

  @Override
  public XmlWriter numberedList(Block.NumberedList node) {
    return place(Kind.LIST, list(node.items().size()), () -> items("ol", node.id(), node.items()));
  }

  @Override
  public XmlWriter bulletList(Block.BulletList node) {
    return place(Kind.LIST, list(node.items().size()), () -> items("ul", node.id(), node.items()));
  }

  /** What the narrator calls a list, in the language of the book. */
  private String list(int items) {
    return words.counted("narration.list", items);
  }

  private void items(String name, NodeId id, List<Block.Item> items) {
    start(name, id);
    for (Block.Item item : items) {
      start("li", item.id());
      blocks(item.blocks());
      xml.end().text("\n");
    }
    xml.end();
  }

  @Override
  public XmlWriter definitionList(Block.DefinitionList node) {
    return place(Kind.LIST, list(node.definitions().size()), () -> definitions(node));
  }

  private void definitions(Block.DefinitionList node) {
    start("div", node.id());
    for (Block.Definition definition : node.definitions()) {
      start("div", definition.id());
      definition.terms().forEach(term -> paragraph("p", term));
      for (Block.Description description : definition.descriptions()) {
        start("div", description.id());
        blocks(description.blocks());
        xml.end();
      }
      xml.end().text("\n");
    }
    xml.end();
  }

  @Override
  public XmlWriter table(Block.Table node) {
    start("div", node.id());
    node.caption().ifPresent(caption -> paragraph("p", caption));
    xml.start("table").start("tbody");
    node.head().forEach(row -> row(row, "th"));
    node.body().forEach(row -> row(row, "td"));
    return xml.end().end().end();
  }

  private void row(Block.Row row, String name) {
    start("tr", row.id());
    row.cells().forEach(cell -> cell(cell, name));
    xml.end().text("\n");
  }

  private void cell(Block.Cell cell, String name) {
    text(name, cell.id(), cell.sentences());
  }

  @Override
  public XmlWriter codeBlock(Block.CodeBlock node) {
    return start("pre", node.id()).text(String.join("\n", node.lines())).end();
  }

  @Override
  public XmlWriter figure(Block.Figure node) {
    start("div", node.id());
    xml.element("p", node.image().alternative());
    node.caption().ifPresent(caption -> paragraph("p", caption));
    return xml.end();
  }

  @Override
  public XmlWriter callout(Block.Callout node) {
    start("div", node.id());
    node.title().ifPresent(title -> paragraph("p", title));
    blocks(node.blocks());
    return xml.end();
  }

  @Override
  public XmlWriter mathBlock(Block.MathBlock node) {
    return start("p", node.id()).text(node.text()).end();
  }

  @Override
  public XmlWriter thematicBreak(Block.Break node) {
    return start("div", node.id()).text("* * *").end();
  }

  @Override
  public XmlWriter noteBody(Block.NoteBody node) {
    return place(
        Kind.NOTE,
        Integer.toString(node.number()),
        () -> {
          start("div", node.id());
          blocks(node.blocks());
          xml.end();
        });
  }

  @Override
  public XmlWriter division(Block.Division node) {
    start("div", node.id());
    blocks(node.blocks());
    return xml.end();
  }

  /** The first place of each id among those that are heard. */
  static Map<NodeId, Integer> firsts(List<NodeId> heard) {
    Map<NodeId, Integer> firsts = new LinkedHashMap<>();
    for (int i = 0; i < heard.size(); i++) {
      firsts.putIfAbsent(heard.get(i), i);
    }
    return firsts;
  }
}
