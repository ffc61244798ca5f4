package org.trefoil.check.epub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.check.fault.Faults;
import org.trefoil.xml.XmlNode;

/** The list of pages names all page marks, in their order, and says whose pages they are. */
final class PageRule {

  private PageRule() {}

  static void check(BookFile book, Faults faults) throws IOException, BrokenBookException {
    List<String> marks = new ArrayList<>();
    for (BookFile.Item text : book.texts()) {
      for (XmlNode.Element element : Tree.all(book.xml(text.path()))) {
        if (Tree.attribute(element, "role").equals("doc-pagebreak")) {
          String label = Tree.attribute(element, "aria-label");
          faults.unless(!label.isBlank(), "page-name", text.path(), "A page mark has no name");
          faults.unless(
              Tree.type(element).equals("pagebreak"), "page-role", text.path(), "A mark's type");
          marks.add(text.path() + "#" + Tree.attribute(element, "id") + " " + label);
        }
      }
    }
    List<String> listed = listed(book);
    faults.unless(listed.equals(marks), "page-list", "nav", listed + " are listed of " + marks);
    faults.unless(
        marks.isEmpty() == book.metadata("pageBreakSource").isEmpty(),
        "page-source",
        "package",
        "pageBreakSource is said when there are page marks, and only then");
  }

  static List<String> listed(BookFile book) throws IOException, BrokenBookException {
    List<String> listed = new ArrayList<>();
    if (book.nav().isEmpty()) {
      return listed;
    }
    for (XmlNode.Element nav : Tree.named(book.xml(book.nav().get().path()), "nav")) {
      if (Tree.type(nav).equals("page-list")) {
        Tree.named(nav, "a")
            .forEach(a -> listed.add(Tree.attribute(a, "href") + " " + Tree.text(a).strip()));
      }
    }
    return listed;
  }
}
