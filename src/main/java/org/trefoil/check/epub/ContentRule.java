package org.trefoil.check.epub;

import java.io.IOException;
import java.util.Locale;
import org.trefoil.check.fault.Faults;
import org.trefoil.xml.XmlNode;

/** Languages said twice alike, headings without gaps, pictures with a description, safe links. */
final class ContentRule {

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private ContentRule() {}

  static void check(BookFile book, BookFile.Item text, Faults faults)
      throws IOException, BrokenBookException {
    int level = 0;
    for (XmlNode.Element element : Tree.all(book.xml(text.path()))) {
      language(element, text, faults);
      if (element.name().matches("h[1-6]")) {
        int next = element.name().charAt(1) - '0';
        faults.unless(
            level == 0 || next <= level + 1,
            "heading-level",
            text.path() + "#" + Tree.attribute(element, "id"),
            "A heading of level " + next + " follows one of level " + level);
        level = next;
      }
      if (element.name().equals("img")) {
        faults.unless(
            element.attribute("alt").isPresent(),
            "alternative",
            text.path(),
            "A picture without alt");
      }
      link(element, text, faults);
    }
  }

  private static void language(XmlNode.Element element, BookFile.Item text, Faults faults) {
    String lang = Tree.attribute(element, "lang");
    String xmlLang = Tree.inNamespace(element, XML, "lang").orElse("");
    faults.unless(
        lang.equals(xmlLang), "language", text.path(), "lang=" + lang + ", xml:lang=" + xmlLang);
    faults.unless(
        !element.name().equals("html") || !lang.isEmpty(),
        "language",
        text.path(),
        "No language is stated");
  }

  private static void link(XmlNode.Element element, BookFile.Item text, Faults faults) {
    for (XmlNode.Attribute attribute : element.attributes()) {
      String value = attribute.value().strip().toLowerCase(Locale.ROOT);
      boolean address = attribute.name().equals("href") || attribute.name().equals("src");
      faults.unless(
          !address || !value.matches("(javascript|data|file|vbscript):.*"),
          "address",
          text.path(),
          "The address " + value + " is none for a book");
      faults.unless(
          !attribute.name().startsWith("on"),
          "script",
          text.path(),
          "A handler " + attribute.name());
    }
    faults.unless(!element.name().equals("script"), "script", text.path(), "A script");
  }
}
