package org.trefoil.markdown;

import java.util.List;
import org.trefoil.document.Inline;

/** Inlines in a short notation: {@code em(a) link[http://x](b)}; neighbouring texts are joined. */
final class Shape implements Inline.Visitor<String> {

  private Shape() {}

  static String of(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    inlines.forEach(inline -> out.append(inline.accept(new Shape())));
    return out.toString();
  }

  private static String node(String name, List<Inline> children) {
    return name + "(" + of(children) + ")";
  }

  @Override
  public String text(Inline.Text node) {
    return node.value();
  }

  @Override
  public String emphasis(Inline.Emphasis node) {
    return node("em", node.children());
  }

  @Override
  public String strong(Inline.Strong node) {
    return node("strong", node.children());
  }

  @Override
  public String struck(Inline.Struck node) {
    return node("struck", node.children());
  }

  @Override
  public String subscript(Inline.Subscript node) {
    return node("sub", node.children());
  }

  @Override
  public String superscript(Inline.Superscript node) {
    return node("sup", node.children());
  }

  @Override
  public String code(Inline.Code node) {
    return "code(" + node.value() + ")";
  }

  @Override
  public String math(Inline.Math node) {
    return "math(" + node.tex() + ")";
  }

  @Override
  public String link(Inline.Link node) {
    String target =
        node.target() instanceof Inline.Target.Address address
            ? address.uri()
            : "#" + ((Inline.Target.Fragment) node.target()).name();
    String title = node.title().isEmpty() ? "" : " \"" + node.title() + "\"";
    return node("link[" + target + title + "]", node.children());
  }

  @Override
  public String quotation(Inline.Quotation node) {
    return node("quotation", node.children());
  }

  @Override
  public String noteReference(Inline.NoteReference node) {
    return "note(" + node.label() + ")";
  }

  @Override
  public String image(Inline.Image node) {
    return "image["
        + node.source()
        + (node.decorative() ? " decorative" : "")
        + "]("
        + node.alternative()
        + ")";
  }

  @Override
  public String abbreviation(Inline.Abbreviation node) {
    return "abbr[" + node.expansion() + "](" + node.value() + ")";
  }

  @Override
  public String languageSpan(Inline.LanguageSpan node) {
    return node("lang[" + node.language() + " " + node.direction() + "]", node.children());
  }

  @Override
  public String lineBreak(Inline.LineBreak node) {
    return "⏎";
  }
}
