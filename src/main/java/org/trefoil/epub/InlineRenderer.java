package org.trefoil.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;
import org.trefoil.epub.overlay.Fragments;
import org.trefoil.language.Direction;
import org.trefoil.math.Formula;
import org.trefoil.media.ImageAsset;
import org.trefoil.report.Code;
import org.trefoil.xml.XmlWriter;

/** Lines of text as XHTML: a sentence is one element with its id, a quotation likewise. */
final class InlineRenderer implements Inline.Visitor<XmlWriter> {

  private final Page page;
  private final XmlWriter xml;
  private final List<Inline.NoteReference> waiting = new ArrayList<>();
  private Surroundings around;
  private boolean inLink;
  private Seams seams;
  private String name = "";

  InlineRenderer(Page page, Surroundings around) {
    this.page = page;
    this.xml = page.xml();
    this.around = around;
  }

  Surroundings surroundings() {
    return around;
  }

  void surroundings(Surroundings now) {
    around = now;
  }

  void sentences(List<Sentence> sentences) {
    sentences.forEach(this::sentence);
  }

  private void sentence(Sentence sentence) {
    page.before(sentence.id().value());
    xml.start("span");
    page.id(sentence.id());
    seams = new Seams(page, sentence.id(), page.marks().seams(sentence));
    all(sentence.inlines());
    seams.finish();
    xml.end();
    page.after(sentence.id().value());
  }

  private XmlWriter all(List<Inline> inlines) {
    inlines.forEach(this::one);
    return xml;
  }

  /** Texts part themselves; an element is parted when a cut lies inside it and it can be. */
  private void one(Inline inline) {
    boolean object =
        inline instanceof Inline.Image
            || inline instanceof Inline.Math
            || inline instanceof Inline.LineBreak;
    if (inline instanceof Inline.Text) {
      inline.accept(this);
    } else if (object || seams.cut()) {
      seams.element(PlainText.of(List.of(inline)).length(), !object, () -> inline.accept(this));
    } else {
      inline.accept(this);
    }
  }

  private XmlWriter wrapped(String element, List<Inline> children) {
    xml.start(element);
    return all(children).end();
  }

  @Override
  public XmlWriter text(Inline.Text node) {
    seams.text(node.value(), part -> page.lexicon().write(part, around.language(), xml));
    return xml;
  }

  @Override
  public XmlWriter emphasis(Inline.Emphasis node) {
    return wrapped("em", node.children());
  }

  @Override
  public XmlWriter strong(Inline.Strong node) {
    return wrapped("strong", node.children());
  }

  @Override
  public XmlWriter struck(Inline.Struck node) {
    return wrapped("del", node.children());
  }

  @Override
  public XmlWriter subscript(Inline.Subscript node) {
    return wrapped("sub", node.children());
  }

  @Override
  public XmlWriter superscript(Inline.Superscript node) {
    return wrapped("sup", node.children());
  }

  @Override
  public XmlWriter code(Inline.Code node) {
    openCode("");
    seams.text(node.value());
    return xml.end();
  }

  @Override
  public XmlWriter math(Inline.Math node) {
    return formula(node.tex(), node.words(), false);
  }

  /** A formula that was understood is MathML, any other one the TeX that it is. */
  XmlWriter formula(String tex, String words, boolean displayed) {
    Optional<Formula> understood = Formula.of(tex, words);
    if (understood.isEmpty()) {
      page.traits().tex();
      return code("math", tex);
    }
    page.traits().math();
    return understood.get().write(xml, words, displayed);
  }

  /** Program text and TeX run from left to right, whatever stands around them. */
  XmlWriter code(String kind, String value) {
    openCode(kind);
    return xml.text(value).end();
  }

  private void openCode(String kind) {
    xml.start("code").attributeIfAny("class", kind);
    if (around.direction() == Direction.RTL) {
      xml.attribute("dir", "ltr");
    }
  }

  @Override
  public XmlWriter link(Inline.Link node) {
    Optional<String> href = inLink ? Optional.empty() : href(node);
    if (href.isEmpty()) {
      lost(node);
      return all(node.children());
    }
    inLink = true;
    xml.start("a").attribute("href", href.get()).attributeIfAny("title", node.title());
    all(node.children()).end();
    inLink = false;
    waiting.forEach(this::noteReference);
    waiting.clear();
    return xml;
  }

  private Optional<String> href(Inline.Link node) {
    if (node.target() instanceof Inline.Target.Address address) {
      return WebAddress.of(address.uri());
    }
    return node.target() instanceof Inline.Target.Node target
        ? page.links().href(target.id())
        : Optional.empty();
  }

  private void lost(Inline.Link node) {
    String where =
        node.target() instanceof Inline.Target.Address address
            ? address.uri()
            : "#" + targetName(node.target());
    String why = inLink ? "stands inside another link" : "leads to no place in or outside the book";
    page.report()
        .add(
            Code.BROKEN_LINK,
            node.span(),
            "The link to “" + where.strip() + "” " + why + "; it became text in the EPUB",
            "Link to a heading of this text or to an address that begins with https://");
  }

  private static String targetName(Inline.Target target) {
    return target instanceof Inline.Target.Fragment fragment
        ? fragment.name()
        : ((Inline.Target.Node) target).id().value();
  }

  /** The marks belong to the element; the parts after the first are told apart by their class. */
  @Override
  public XmlWriter quotation(Inline.Quotation node) {
    xml.start("span");
    if (node.part().opens()) {
      xml.attribute("class", "quotation");
      page.id(node.id());
    } else {
      xml.attribute("class", "quotation-continued");
    }
    seams.text(node.open());
    all(node.children());
    seams.text(node.close());
    return xml.end();
  }

  /** A link can't hold a link, so a reference inside one waits until it ends. */
  @Override
  public XmlWriter noteReference(Inline.NoteReference node) {
    if (inLink) {
      waiting.add(node);
      return xml;
    }
    Optional<String> href = page.links().href(node.note());
    if (href.isEmpty()) {
      xml.start("span").attribute("class", "label");
      return xml.text("[" + node.label() + "]").end();
    }
    xml.start("sup").start("a");
    page.id(node.id());
    return xml.attribute("epub:type", "noteref")
        .attribute("role", "doc-noteref")
        .attribute("href", href.get())
        .text(NoteNumber.of(node.number(), node.label()))
        .end()
        .end();
  }

  @Override
  public XmlWriter image(Inline.Image node) {
    Optional<ImageAsset> asset = page.pictures().use(node);
    return asset.isPresent() ? shown(node, asset.get()) : missing(node);
  }

  /** The picture of a figure, which sounds point at by a name of its own. */
  XmlWriter image(Block.Figure figure) {
    name = Fragments.image(figure.id());
    page.before(name);
    page.marks().pages(figure.id()).values().forEach(all -> all.forEach(mark -> mark.write(page)));
    image(figure.image());
    page.after(Fragments.image(figure.id()));
    name = "";
    return xml;
  }

  private void named() {
    if (!name.isEmpty()) {
      page.idIfVoiced(name);
    }
  }

  private XmlWriter shown(Inline.Image node, ImageAsset asset) {
    if (asset.animated()) {
      page.traits().animation();
    }
    xml.start("img");
    named();
    xml.attribute("src", Pictures.href(asset)).attribute("alt", alternative(node));
    if (node.decorative()) {
      xml.attribute("role", "presentation");
    } else {
      page.traits().image(!node.undescribed());
      xml.attributeIfAny("class", node.undescribed() ? "undescribed" : "");
      xml.attributeIfAny("title", node.title());
    }
    return xml.attribute("width", Integer.toString(asset.width()))
        .attribute("height", Integer.toString(asset.height()))
        .endEmpty();
  }

  /** What couldn't be read was reported when it was looked for; its words stand in its place. */
  private XmlWriter missing(Inline.Image node) {
    if (node.decorative()) {
      return xml;
    }
    String kind = node.undescribed() ? "missing undescribed" : "missing";
    xml.start("span").attribute("class", kind);
    named();
    return xml.text(alternative(node)).end();
  }

  private String alternative(Inline.Image node) {
    if (node.decorative()) {
      return "";
    }
    return node.undescribed() ? page.words().of("image.undescribed") : node.alternative();
  }

  @Override
  public XmlWriter abbreviation(Inline.Abbreviation node) {
    xml.start("abbr").attributeIfAny("title", node.expansion());
    seams.text(node.value());
    return xml.end();
  }

  @Override
  public XmlWriter languageSpan(Inline.LanguageSpan node) {
    Surroundings before = around;
    xml.start("span");
    around = before.inside(node.language(), node.direction());
    before.change(around, xml);
    all(node.children()).end();
    around = before;
    return xml;
  }

  @Override
  public XmlWriter lineBreak(Inline.LineBreak node) {
    return xml.start("br").endEmpty();
  }
}
