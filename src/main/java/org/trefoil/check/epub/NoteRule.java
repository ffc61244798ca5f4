package org.trefoil.check.epub;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.trefoil.check.fault.Faults;
import org.trefoil.xml.XmlNode;

/** Notes are reached from their references and lead back, with the roles that say so. */
final class NoteRule {

  private final BookFile book;
  private final Faults faults;
  private final Map<String, XmlNode.Element> places = new HashMap<>();

  NoteRule(BookFile book, Faults faults) {
    this.book = book;
    this.faults = faults;
  }

  void check() throws IOException, BrokenBookException {
    for (BookFile.Item text : book.texts()) {
      for (XmlNode.Element element : Tree.all(book.xml(text.path()))) {
        element.attribute("id").ifPresent(id -> places.put(text.path() + "#" + id, element));
      }
    }
    for (BookFile.Item text : book.texts()) {
      for (XmlNode.Element element : Tree.all(book.xml(text.path()))) {
        check(text.path(), element);
      }
    }
  }

  private void check(String file, XmlNode.Element element) {
    String role = Tree.attribute(element, "role");
    String type = Tree.type(element);
    faults.unless(
        role.equals("doc-noteref") == type.equals("noteref"),
        "note-role",
        file,
        "A noteref's role");
    faults.unless(
        role.equals("doc-footnote") == type.equals("footnote"), "note-role", file, "A note's role");
    faults.unless(
        !role.equals("doc-endnote") && !role.equals("doc-biblioentry"),
        "deprecated-role",
        file,
        role);
    if (role.equals("doc-noteref")) {
      leads(file, element, "doc-footnote");
    } else if (role.equals("doc-backlink")) {
      leads(file, element, "doc-noteref");
    }
  }

  private void leads(String file, XmlNode.Element link, String role) {
    String href = Tree.attribute(link, "href");
    XmlNode.Element target = places.get(href.startsWith("#") ? file + href : href);
    faults.unless(
        target != null && Tree.attribute(target, "role").equals(role),
        "note-link",
        file,
        "The link " + href + " doesn't lead to a " + role);
  }
}
