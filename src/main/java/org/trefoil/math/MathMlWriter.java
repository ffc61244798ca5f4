package org.trefoil.math;

import java.util.List;
import java.util.Optional;
import org.trefoil.math.MathNode.Kind;
import org.trefoil.math.MathNode.Layout;
import org.trefoil.math.MathNode.Style;
import org.trefoil.xml.XmlWriter;

/**
 * Writes a formula as MathML: what MathML Core has, so that browser engines draw it without help
 * (alphabets are characters, brackets are operators).
 */
final class MathMlWriter implements MathNode.Visitor<XmlWriter> {

  private static final String APPLY = "\u2061";

  private final XmlWriter xml;

  MathMlWriter(XmlWriter xml) {
    this.xml = xml;
  }

  private XmlWriter all(List<MathNode> parts) {
    parts.forEach(part -> part.accept(this));
    return xml;
  }

  @Override
  public XmlWriter row(MathNode.Row node) {
    xml.start("mrow");
    return all(node.parts()).end();
  }

  @Override
  public XmlWriter letter(MathNode.Letter node) {
    xml.start("mi");
    boolean single = node.text().codePointCount(0, node.text().length()) == 1;
    if (node.style() == Style.NORMAL && single) {
      xml.attribute("mathvariant", "normal");
    }
    return xml.text(MathLetters.of(node.text(), node.style())).end();
  }

  @Override
  public XmlWriter digits(MathNode.Digits node) {
    StringBuilder digits = new StringBuilder();
    node.text().chars().forEach(c -> digits.append(styled((char) c, node.style())));
    return xml.element("mn", digits.toString());
  }

  private static String styled(char digit, Style style) {
    return MathLetters.of(Character.toString(digit), style);
  }

  @Override
  public XmlWriter sign(MathNode.Sign node) {
    if (node.kind() == Kind.SYMBOL && Character.isLetter(node.text().codePointAt(0))) {
      return xml.element("mi", node.text());
    }
    return xml.element(
        node.kind() == Kind.SYMBOL && isName(node.text()) ? "mi" : "mo", node.text());
  }

  /** Signs that name something, as letters do. */
  private static boolean isName(String text) {
    return "∞∅∂∇".contains(text);
  }

  @Override
  public XmlWriter function(MathNode.Function node) {
    if (node.limits()) {
      xml.start("mo").attribute("movablelimits", "true").text(node.name()).end();
    } else {
      xml.element("mi", node.name());
    }
    return xml.element("mo", APPLY);
  }

  @Override
  public XmlWriter words(MathNode.Words node) {
    return xml.element("mtext", node.text().replace(' ', '\u00A0'));
  }

  @Override
  public XmlWriter space(MathNode.Space node) {
    return xml.start("mspace").attribute("width", node.em() + "em").endEmpty();
  }

  @Override
  public XmlWriter fraction(MathNode.Fraction node) {
    if (!node.line()) {
      xml.start("mrow").element("mo", "(");
    }
    xml.start("mfrac").attributeIfAny("linethickness", node.line() ? "" : "0");
    one(node.over());
    one(node.under()).end();
    return node.line() ? xml : xml.element("mo", ")").end();
  }

  @Override
  public XmlWriter root(MathNode.Root node) {
    xml.start(node.index().isPresent() ? "mroot" : "msqrt");
    one(node.radicand());
    node.index().ifPresent(this::one);
    return xml.end();
  }

  @Override
  public XmlWriter scripts(MathNode.Scripts node) {
    boolean limits = limits(node.base());
    String below = limits ? "munder" : "msub";
    String above = limits ? "mover" : "msup";
    String both = limits ? "munderover" : "msubsup";
    Optional<MathNode> low = node.lowered();
    Optional<MathNode> high = node.raised();
    xml.start(low.isEmpty() ? above : high.isEmpty() ? below : both);
    base(node.base());
    low.ifPresent(this::one);
    high.ifPresent(this::one);
    xml.end();
    return node.base() instanceof MathNode.Function ? xml.element("mo", APPLY) : xml;
  }

  /** A function is applied behind its limits. */
  private void base(MathNode base) {
    if (base instanceof MathNode.Function function) {
      xml.start(function.limits() ? "mo" : "mi");
      xml.attributeIfAny("movablelimits", function.limits() ? "true" : "");
      xml.text(function.name()).end();
    } else {
      one(base);
    }
  }

  /** Where exactly one element may stand: a function has a sign of application behind it. */
  private XmlWriter one(MathNode node) {
    boolean several =
        node instanceof MathNode.Function
            || node instanceof MathNode.Scripts scripts
                && scripts.base() instanceof MathNode.Function;
    if (!several) {
      return node.accept(this);
    }
    xml.start("mrow");
    return node.accept(this).end();
  }

  private static boolean limits(MathNode base) {
    return base instanceof MathNode.Sign sign && sign.kind() == Kind.LARGE
        || base instanceof MathNode.Function function && function.limits()
        || base instanceof MathNode.Marked marked && "⏞⏟⏜⏝⎴⎵".contains(marked.mark())
        || base instanceof MathNode.Stack;
  }

  @Override
  public XmlWriter marked(MathNode.Marked node) {
    xml.start(node.above() ? "mover" : "munder");
    xml.attribute(node.above() ? "accent" : "accentunder", "true");
    base(node.base());
    return xml.element("mo", node.mark()).end();
  }

  @Override
  public XmlWriter stack(MathNode.Stack node) {
    xml.start(node.above() ? "mover" : "munder");
    base(node.base());
    one(node.label());
    return xml.end();
  }

  @Override
  public XmlWriter fenced(MathNode.Fenced node) {
    xml.start("mrow");
    fence(node.open(), "prefix");
    node.body().accept(this);
    fence(node.close(), "postfix");
    return xml.end();
  }

  private void fence(String sign, String form) {
    if (!sign.isEmpty()) {
      xml.start("mo").attribute("fence", "true").attribute("form", form);
      xml.attribute("stretchy", "true").text(sign).end();
    }
  }

  @Override
  public XmlWriter grid(MathNode.Grid node) {
    xml.start("mrow");
    fence(node.open(), "prefix");
    xml.start("mtable").attributeIfAny("class", name(node.layout()));
    xml.attributeIfAny("displaystyle", node.layout() == Layout.LINES ? "true" : "");
    for (List<MathNode> row : node.rows()) {
      xml.start("mtr");
      for (MathNode cell : row) {
        xml.start("mtd");
        cell.accept(this).end();
      }
      xml.end();
    }
    xml.end();
    fence(node.close(), "postfix");
    return xml.end();
  }

  private static String name(Layout layout) {
    return switch (layout) {
      case MATRIX -> "";
      case CASES -> "cases";
      case LINES -> "lines";
    };
  }
}
