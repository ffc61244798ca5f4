package org.trefoil.check.pdf.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** A file as read: its objects, its pages with what stands on them, its tags. */
public final class Book {

  private final PdfObjects objects;
  private final Value.Dict catalog;
  private final Optional<Xmp> xmp;
  private final List<Page> pages;
  private final List<Contents> contents = new ArrayList<>();
  private final Map<Integer, Page> byNumber = new HashMap<>();
  private final TagTree tree;
  private final Map<Integer, Value> parents;
  private final List<Annotation> annotations = new ArrayList<>();
  private final Map<Kid.Content, Element> owners = new HashMap<>();
  private final List<Bookmark> bookmarks;
  private final Map<String, Value> names = new HashMap<>();
  private final List<Font> fonts;
  private final Map<Integer, Form> forms;
  private final Map<Integer, List<Form>> formsOfPages = new HashMap<>();

  private Book(PdfObjects objects) throws BrokenPdfException {
    this.objects = objects;
    this.catalog = objects.dict(objects.trailer(), "Root");
    this.xmp =
        objects.get(catalog, "Metadata") instanceof Value.Stream stream
            ? Xmp.of(objects.data(stream))
            : Optional.empty();
    this.pages = Pages.of(objects, catalog);
    this.tree = TagTree.of(objects, catalog.get("StructTreeRoot"));
    ContentReader reader = new ContentReader(objects, language().isEmpty());
    for (Page page : pages) {
      byNumber.put(page.number(), page);
      contents.add(reader.read(page));
    }
    parents = NameTree.numbers(objects, objects.dict(tree.root(), "ParentTree"));
    for (Page page : pages) {
      for (Value each : objects.items(page.dict(), "Annots")) {
        annotations.add(annotation(each, page));
      }
    }
    bookmarks = Bookmark.all(objects, catalog);
    fonts = reader.fonts();
    forms = reader.forms();
  }

  /** Reads a file. */
  public static Book of(byte[] bytes) throws BrokenPdfException {
    return new Book(PdfObjects.of(bytes));
  }

  public PdfObjects objects() {
    return objects;
  }

  public Value.Dict catalog() {
    return catalog;
  }

  public List<Page> pages() {
    return pages;
  }

  /** The language of the whole, when the catalog says one. */
  public Optional<String> language() throws BrokenPdfException {
    return objects.get(catalog, "Lang").asText();
  }

  /** What the file says of itself, when that is there and can be read. */
  public Optional<Xmp> xmp() {
    return xmp;
  }

  /** The page that an object is, or that first draws the form that an object is. */
  public Optional<Page> page(int number) {
    Form form = forms.get(number);
    return Optional.ofNullable(form == null ? byNumber.get(number) : form.page());
  }

  private Annotation annotation(Value value, Page page) throws BrokenPdfException {
    int number = value instanceof Value.Ref ref ? ref.number() : -1;
    Value.Dict dict = objects.resolve(value).asDict().orElse(new Value.Dict(Map.of()));
    int key = objects.get(dict, "StructParent").integer(-1);
    Optional<Element> holder = tree.element(parents.getOrDefault(key, Value.NULL));
    String kind = objects.get(dict, "Subtype").asName().orElse("");
    return new Annotation(page, number, kind, dict, holder);
  }

  /** The way back from content and annotations, by its keys; the values aren't followed. */
  public Map<Integer, Value> parents() {
    return parents;
  }

  /** What lies on the pages, in their order. */
  public List<Annotation> annotations() {
    return annotations;
  }

  /** The entries of the outline. */
  public List<Bookmark> bookmarks() {
    return bookmarks;
  }

  /** The place that has a name; null when there is none. */
  public Value place(String name) throws BrokenPdfException {
    if (names.isEmpty()) {
      names.putAll(objects.dict(catalog, "Dests").entries());
      Value.Dict trees = objects.dict(catalog, "Names");
      names.putAll(NameTree.names(objects, objects.dict(trees, "Dests")));
      names.putIfAbsent("", Value.NULL);
    }
    return objects.resolve(names.getOrDefault(name, Value.NULL));
  }

  /** The fonts that text is shown in. */
  public List<Font> fonts() {
    return fonts;
  }

  /** What a page is the first to draw by its name. */
  public List<Form> forms(Page page) {
    if (formsOfPages.isEmpty()) {
      for (Form form : forms.values()) {
        formsOfPages.computeIfAbsent(form.page().index(), k -> new ArrayList<>()).add(form);
      }
    }
    return formsOfPages.getOrDefault(page.index(), List.of());
  }

  /** What is drawn by its name, by the numbers of the objects. */
  public Map<Integer, Form> forms() {
    return forms;
  }

  /** What stands on a page. */
  public Contents contents(Page page) {
    return contents.get(page.index());
  }

  public TagTree tree() {
    return tree;
  }

  /** What an element's content is drawn as. */
  public Optional<Mark> mark(Kid.Content content) {
    Form form = forms.get(content.page());
    Map<Integer, Mark> tagged =
        form != null
            ? form.tagged()
            : page(content.page()).map(page -> contents(page).tagged()).orElse(Map.of());
    return Optional.ofNullable(tagged.get(content.mcid()));
  }

  /** The element that content belongs to. */
  public Optional<Element> owner(Kid.Content content) {
    return Optional.ofNullable(owners().get(content));
  }

  /** Whether content belongs to an element. */
  public boolean isOwned(Kid.Content content) {
    return owners().containsKey(content);
  }

  private Map<Kid.Content, Element> owners() {
    if (owners.isEmpty()) {
      for (Element element : tree.all()) {
        for (Kid kid : element.kids()) {
          if (kid instanceof Kid.Content content) {
            owners.putIfAbsent(content, element);
          }
        }
      }
    }
    return owners;
  }

  /** The first content of an element or of what it holds. */
  public Optional<Kid.Content> first(Element element) {
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
  public String text(Element element) {
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
