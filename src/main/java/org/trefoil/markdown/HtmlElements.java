package org.trefoil.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.source.Span;

/** The elements of HTML that may stand in Markdown, and what each becomes. */
final class HtmlElements {

  private enum Meaning {
    EMPHASIS,
    STRONG,
    STRUCK,
    SUBSCRIPT,
    SUPERSCRIPT,
    CODE,
    QUOTED,
    LINK,
    ABBREVIATION,
    PLAIN
  }

  private static final Map<String, Meaning> PAIRED =
      Map.ofEntries(
          Map.entry("em", Meaning.EMPHASIS),
          Map.entry("i", Meaning.EMPHASIS),
          Map.entry("cite", Meaning.EMPHASIS),
          Map.entry("dfn", Meaning.EMPHASIS),
          Map.entry("var", Meaning.EMPHASIS),
          Map.entry("strong", Meaning.STRONG),
          Map.entry("b", Meaning.STRONG),
          Map.entry("s", Meaning.STRUCK),
          Map.entry("del", Meaning.STRUCK),
          Map.entry("sub", Meaning.SUBSCRIPT),
          Map.entry("sup", Meaning.SUPERSCRIPT),
          Map.entry("code", Meaning.CODE),
          Map.entry("kbd", Meaning.CODE),
          Map.entry("samp", Meaning.CODE),
          Map.entry("tt", Meaning.CODE),
          Map.entry("q", Meaning.QUOTED),
          Map.entry("a", Meaning.LINK),
          Map.entry("abbr", Meaning.ABBREVIATION),
          Map.entry("span", Meaning.PLAIN),
          Map.entry("u", Meaning.PLAIN),
          Map.entry("ins", Meaning.PLAIN),
          Map.entry("mark", Meaning.PLAIN),
          Map.entry("small", Meaning.PLAIN));

  private static final Set<String> EMPTY = Set.of("br", "wbr", "img");

  private HtmlElements() {}

  static boolean isKnown(String name) {
    return PAIRED.containsKey(name) || EMPTY.contains(name);
  }

  /** Whether the element never has content. */
  static boolean isEmpty(String name) {
    return EMPTY.contains(name);
  }

  /** What an element without content becomes. */
  static List<Inline> empty(HtmlTag tag, Span span) {
    return switch (tag.name()) {
      case "br" -> List.of(new Inline.LineBreak(span));
      case "img" -> List.of(image(tag, span));
      default -> List.of();
    };
  }

  /** An empty alternative text means, in HTML, that the picture is decorative. */
  private static Inline image(HtmlTag tag, Span span) {
    boolean decorative =
        tag.attribute("role").equals("presentation")
            || (tag.attributes().containsKey("alt") && tag.attribute("alt").isEmpty());
    String alternative = tag.attribute("alt").replace('\n', ' ').strip();
    return new Inline.Image(
        span, tag.attribute("src").strip(), alternative, tag.attribute("title"), decorative);
  }

  /**
   * What an element with content becomes.
   *
   * @param opening where its opening tag stands
   * @param closing where its closing tag stands
   */
  static List<Inline> node(
      Reading reading, HtmlTag tag, Span opening, Span closing, List<Inline> children) {
    Span span = opening.to(closing);
    List<Inline> made = meant(reading, tag, opening, closing, children);
    return Tongue.of(reading, span, tag.attribute("lang"), tag.attribute("dir"))
        .map(tongue -> tongue.over(span, made))
        .orElse(made);
  }

  private static List<Inline> meant(
      Reading reading, HtmlTag tag, Span opening, Span closing, List<Inline> children) {
    Span span = opening.to(closing);
    return switch (PAIRED.get(tag.name())) {
      case EMPHASIS -> List.of(new Inline.Emphasis(span, children));
      case STRONG -> List.of(new Inline.Strong(span, children));
      case STRUCK -> List.of(new Inline.Struck(span, children));
      case SUBSCRIPT -> List.of(new Inline.Subscript(span, children));
      case SUPERSCRIPT -> List.of(new Inline.Superscript(span, children));
      case CODE -> List.of(new Inline.Code(span, PlainText.of(children)));
      case QUOTED -> quoted(opening, closing, children);
      case LINK -> link(reading, tag, span, children);
      case ABBREVIATION -> abbreviation(tag, span, children);
      case PLAIN -> children;
    };
  }

  private static List<Inline> quoted(Span opening, Span closing, List<Inline> children) {
    List<Inline> marked = new ArrayList<>();
    marked.add(new Inline.Text(opening, "“"));
    marked.addAll(children);
    marked.add(new Inline.Text(closing, "”"));
    return marked;
  }

  private static List<Inline> link(Reading reading, HtmlTag tag, Span span, List<Inline> children) {
    String address = tag.attribute("href");
    return address.isBlank()
        ? children
        : Links.of(reading, span, address, tag.attribute("title"), children);
  }

  private static List<Inline> abbreviation(HtmlTag tag, Span span, List<Inline> children) {
    String expansion = tag.attribute("title").strip();
    String value = PlainText.of(children);
    return expansion.isEmpty() || value.isBlank()
        ? children
        : List.of(new Inline.Abbreviation(span, value, expansion));
  }
}
