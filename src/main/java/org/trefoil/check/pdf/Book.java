package org.trefoil.check.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** A file as read: its objects, its pages with what stands on them, its tags. */
final class Book {

  private final PdfObjects objects;
  private final Value.Dict catalog;
  private final List<Page> pages;
  private final List<Contents> contents = new ArrayList<>();
  private final Map<Integer, Page> byNumber = new HashMap<>();
  private final TagTree tree;

  private Book(PdfObjects objects) throws BrokenPdfException {
    this.objects = objects;
    this.catalog = objects.dict(objects.trailer(), "Root");
    this.pages = Pages.of(objects, catalog);
    this.tree = TagTree.of(objects, catalog.get("StructTreeRoot"));
    ContentReader reader = new ContentReader(objects);
    for (Page page : pages) {
      byNumber.put(page.number(), page);
      contents.add(reader.read(page));
    }
  }

  /** Reads a file. */
  static Book of(byte[] bytes) throws BrokenPdfException {
    return new Book(PdfObjects.of(bytes));
  }

  PdfObjects objects() {
    return objects;
  }

  Value.Dict catalog() {
    return catalog;
  }

  List<Page> pages() {
    return pages;
  }

  /** The page that an object is. */
  Optional<Page> page(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** What stands on a page. */
  Contents contents(Page page) {
    return contents.get(page.index());
  }

  TagTree tree() {
    return tree;
  }

  /** What an element's content is drawn as. */
  Optional<Mark> mark(Kid.Content content) {
    return page(content.page()).map(page -> contents(page).tagged().get(content.mcid()));
  }

  /** The first content of an element or of what it holds. */
  Optional<Kid.Content> first(Element element) {
    for (Kid kid : element.kids()) {
      if (kid instanceof Kid.Content content && mark(content).isPresent()) {
        return Optional.of(content);
      }
      Optional<Kid.Content> below = kid instanceof Element child ? first(child) : Optional.empty();
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  /** The characters of an element, in the order of the tree. */
  String text(Element element) {
    StringBuilder text = new StringBuilder();
    append(element, text);
    return text.toString();
  }

  private void append(Element element, StringBuilder text) {
    for (Kid kid : element.kids()) {
      if (kid instanceof Element child) {
        append(child, text);
      } else if (kid instanceof Kid.Content content) {
        mark(content).map(Mark::text).ifPresent(text::append);
      }
    }
  }
}
