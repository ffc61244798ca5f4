package org.trefoil.media;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trefoil.xml.XmlNode;

/**
 * What a drawing may hold (SVG 1.1, chapters 5 to 14): shapes, text, paints, clips and references
 * inside the drawing. Left out are scripts and handlers, anything that moves, loads, links or holds
 * foreign markup, and filters, whose cost nobody can bound.
 */
final class DrawingRules {

  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "title",
          "desc",
          "switch",
          "style",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "textPath",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath",
          "mask",
          "pattern",
          "marker");

  /** What says nothing of the picture, so that nobody needs to be told that it was left out. */
  private static final Set<String> SILENT = Set.of("metadata");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          // structure and geometry
          "id",
          "class",
          "style",
          "transform",
          "viewBox",
          "preserveAspectRatio",
          "version",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "fx",
          "fy",
          "dx",
          "dy",
          "d",
          "width",
          "height",
          "points",
          "pathLength",
          "rotate",
          "lengthAdjust",
          "textLength",
          "startOffset",
          "method",
          "spacing",
          "offset",
          "gradientUnits",
          "gradientTransform",
          "spreadMethod",
          "patternUnits",
          "patternContentUnits",
          "patternTransform",
          "clipPathUnits",
          "maskUnits",
          "maskContentUnits",
          "markerUnits",
          "markerWidth",
          "markerHeight",
          "refX",
          "refY",
          "orient",
          // what people are told
          "role",
          "aria-label",
          "aria-labelledby",
          "aria-describedby",
          "aria-hidden",
          "lang",
          // presentation
          "alignment-baseline",
          "baseline-shift",
          "clip-path",
          "clip-rule",
          "color",
          "color-interpolation",
          "color-rendering",
          "direction",
          "display",
          "dominant-baseline",
          "fill",
          "fill-opacity",
          "fill-rule",
          "font-family",
          "font-size",
          "font-size-adjust",
          "font-stretch",
          "font-style",
          "font-variant",
          "font-weight",
          "image-rendering",
          "letter-spacing",
          "marker-end",
          "marker-mid",
          "marker-start",
          "mask",
          "opacity",
          "overflow",
          "paint-order",
          "shape-rendering",
          "stop-color",
          "stop-opacity",
          "stroke",
          "stroke-dasharray",
          "stroke-dashoffset",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "stroke-opacity",
          "stroke-width",
          "text-anchor",
          "text-decoration",
          "text-rendering",
          "unicode-bidi",
          "vector-effect",
          "visibility",
          "word-spacing",
          "writing-mode");

  private static final Set<String> REFERRING =
      Set.of("use", "textPath", "linearGradient", "radialGradient", "pattern");

  private static final Set<String> TEXTUAL =
      Set.of("title", "desc", "text", "tspan", "textPath", "style");

  static final Pattern LOCAL_URL =
      Pattern.compile("url\\(\\s*(['\"]?)#([A-Za-z_][\\w.-]*)\\1\\s*\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DANGER =
      Pattern.compile(
          "[@\\\\<]|url\\s*\\(|/\\*|image\\s*\\(|image-set|expression|javascript|behavior|-moz-binding|animation|transition|filter",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FOREIGN_URL =
      Pattern.compile("url\\s*\\(", Pattern.CASE_INSENSITIVE);
  private static final Pattern ID = Pattern.compile("[A-Za-z_][\\w.-]*");

  private DrawingRules() {}

  static boolean allowed(XmlNode.Element element) {
    return element.namespace().equals(SVG)
        && ELEMENTS.contains(element.name())
        && (!element.name().equals("style") || harmless(text(element)));
  }

  /** Whether an element is a link, of which only what it shows is kept. */
  static boolean isLink(XmlNode.Element element) {
    return element.namespace().equals(SVG) && element.name().equals("a");
  }

  /** The characters directly inside an element. */
  private static String text(XmlNode.Element element) {
    return element.children().stream()
        .map(child -> child instanceof XmlNode.Text text ? text.value() : "")
        .collect(Collectors.joining());
  }

  /** Whether leaving an element out changes nothing that can be seen or read. */
  static boolean silent(XmlNode.Element element) {
    return !element.namespace().equals(SVG) || SILENT.contains(element.name());
  }

  /** Whether characters directly inside an element mean something. */
  static boolean holdsText(XmlNode.Element element) {
    return TEXTUAL.contains(element.name());
  }

  static boolean allowed(XmlNode.Element element, XmlNode.Attribute attribute) {
    if (isReference(attribute)) {
      return REFERRING.contains(element.name()) && isLocal(attribute.value());
    }
    if (attribute.namespace().equals(XML)) {
      return Set.of("lang", "space").contains(attribute.name());
    }
    return attribute.namespace().isEmpty()
        && ATTRIBUTES.contains(attribute.name())
        && (attribute.name().equals("style")
            ? harmless(attribute.value())
            : !FOREIGN_URL.matcher(withoutLocal(attribute.value())).find());
  }

  /** Whether leaving an attribute out changes nothing that can be seen or read. */
  static boolean silent(XmlNode.Attribute attribute) {
    return attribute.namespace().isEmpty()
        ? attribute.name().startsWith("data-")
        : !isReference(attribute);
  }

  /** Whether an attribute is a link, with or without the namespace of XLink. */
  static boolean isReference(XmlNode.Attribute attribute) {
    return attribute.name().equals("href")
        && (attribute.namespace().isEmpty() || attribute.namespace().equals(XLINK));
  }

  static boolean isLocal(String reference) {
    return reference.startsWith("#") && isId(reference.substring(1));
  }

  static boolean isId(String value) {
    return ID.matcher(value).matches();
  }

  /** Whether a value or a style sheet refers to nothing but parts of the same drawing. */
  static boolean harmless(String css) {
    return !DANGER.matcher(withoutLocal(css)).find();
  }

  private static String withoutLocal(String value) {
    return LOCAL_URL.matcher(value).replaceAll("none");
  }
}
