package org.trefoil.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlNode;
import org.trefoil.xml.XmlWriter;

/**
 * An SVG drawing, written anew from the parts that {@link DrawingRules} allows.
 *
 * @param bytes the clean drawing, in UTF-8
 * @param width in pixels (1/96 inch)
 * @param height in pixels
 * @param losses what was left out and might be missed, each once, in the order met
 */
record Drawing(byte[] bytes, int width, int height, List<String> losses) {

  /** Where the root element must begin. */
  private static final int PROLOG = 4096;

  /**
   * A document type that only names a public one, as many drawing programs write it. It declares
   * nothing by itself, so it is taken out instead of refusing the drawing; any other is refused.
   */
  private static final Pattern PLAIN_DOCTYPE =
      Pattern.compile(
          "<!DOCTYPE\\s+svg(\\s+(PUBLIC\\s+(\"[^\"\\[<>]*\"|'[^'\\[<>]*')|SYSTEM))?"
              + "(\\s*(\"[^\"\\[<>]*\"|'[^'\\[<>]*'))?\\s*>");

  private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.-]*:)?svg[\\s>/]");

  /** Whether bytes of no other kind begin like XML whose root is a drawing. */
  static boolean looksLikeOne(byte[] bytes) {
    String begin = prolog(bytes).replace("\0", "");
    return begin.indexOf('<') >= 0 && ROOT.matcher(begin).find();
  }

  /**
   * Cleans a drawing.
   *
   * @throws IOException when it isn't well-formed, is no SVG, or costs too much to draw; the
   *     message says why
   */
  static Drawing clean(byte[] bytes) throws IOException {
    XmlNode.Element root = Xml.read(withoutPlainDoctype(bytes));
    if (!root.namespace().equals(DrawingRules.SVG) || !root.name().equals("svg")) {
      throw new IOException("its root isn't an SVG drawing");
    }
    DrawingSize size = DrawingSize.of(root);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlWriter xml = new XmlWriter(out);
    Writing writing = new Writing(xml, new DrawingReferences(root), new LinkedHashSet<>());
    xml.declaration();
    writing.root(root, size);
    xml.finish();
    return new Drawing(
        out.toByteArray(), size.width(), size.height(), List.copyOf(writing.losses()));
  }

  private static String prolog(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1);
  }

  private static byte[] withoutPlainDoctype(byte[] bytes) {
    Matcher doctype = PLAIN_DOCTYPE.matcher(prolog(bytes));
    if (!doctype.find()) {
      return bytes;
    }
    byte[] copy = bytes.clone();
    for (int i = doctype.start(); i < doctype.end(); i++) {
      copy[i] = ' ';
    }
    return copy;
  }

  /** Writes what is allowed and notes what isn't. */
  private record Writing(XmlWriter xml, DrawingReferences references, Set<String> losses) {

    void root(XmlNode.Element root, DrawingSize size) {
      xml.start("svg").attribute("xmlns", DrawingRules.SVG);
      xml.attribute("xmlns:xlink", DrawingRules.XLINK);
      if (!DrawingSize.hasBox(root)) {
        xml.attribute("viewBox", "0 0 " + size.width() + " " + size.height());
      }
      content(root, false);
    }

    private void element(XmlNode.Element element, boolean inText) {
      if (DrawingRules.isLink(element)) {
        xml.start(inText ? "tspan" : "g");
        content(element, inText);
      } else if (!DrawingRules.allowed(element)) {
        lost("<" + element.name() + ">", DrawingRules.silent(element));
      } else {
        xml.start(element.name());
        content(element, DrawingRules.holdsText(element));
      }
    }

    private void content(XmlNode.Element element, boolean inText) {
      element.attributes().forEach(attribute -> attribute(element, attribute));
      for (XmlNode child : element.children()) {
        if (child instanceof XmlNode.Element inner) {
          element(inner, inText);
        } else if (child instanceof XmlNode.Text text && inText) {
          xml.text(text.value());
        }
      }
      xml.end();
    }

    private void attribute(XmlNode.Element element, XmlNode.Attribute attribute) {
      if (isReplaced(element, attribute)) {
        return;
      }
      if (!DrawingRules.allowed(element, attribute) || !resolves(element, attribute)) {
        lost(attribute.name(), DrawingRules.silent(attribute));
        return;
      }
      String prefix =
          DrawingRules.isReference(attribute)
              ? "xlink:"
              : attribute.namespace().isEmpty() ? "" : "xml:";
      xml.attribute(prefix + attribute.name(), attribute.value());
    }

    /** A view box that is none has a better one; of two references SVG 2 (16.1.6) reads one. */
    private static boolean isReplaced(XmlNode.Element element, XmlNode.Attribute attribute) {
      boolean box = attribute.namespace().isEmpty() && attribute.name().equals("viewBox");
      boolean old = DrawingRules.isReference(attribute) && !attribute.namespace().isEmpty();
      return box && element.name().equals("svg") && !DrawingSize.hasBox(element)
          || old && element.attribute("href").isPresent();
    }

    /** Ids are kept when they are the first of their name, references when they lead somewhere. */
    private boolean resolves(XmlNode.Element element, XmlNode.Attribute attribute) {
      if (attribute.namespace().isEmpty() && attribute.name().equals("id")) {
        return references.owns(element, attribute.value());
      }
      if (DrawingRules.isReference(attribute)) {
        return references.has(attribute.value().substring(1));
      }
      return DrawingRules.LOCAL_URL
          .matcher(attribute.value())
          .results()
          .allMatch(url -> references.has(url.group(2)));
    }

    private void lost(String what, boolean silent) {
      if (!silent) {
        losses.add(what);
      }
    }
  }
}
