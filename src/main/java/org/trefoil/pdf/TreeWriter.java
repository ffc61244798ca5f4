package org.trefoil.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;

/**
 * The structure tree in the file (ISO 32000-1, 14.7): elements as objects of their own, their
 * marked content and annotations as kids, the way back from the pages (the parent tree) and the way
 * in by name (the id tree).
 */
final class TreeWriter {

  private final Standard standard;
  private final Drawn drawn;
  private final List<Numbered> pages;
  private final Links links;
  private final FormulaFiles formulas;
  private final ObjectFile file;
  private final CosObjects objects;
  private final Map<Namespace, Integer> namespaces = new EnumMap<>(Namespace.class);

  /** Names sort byte by byte: those that stand in the file in ASCII before those in UTF-16. */
  private final Map<String, Integer> plainNames = new TreeMap<>();

  private final Map<String, Integer> wideNames = new TreeMap<>();

  /**
   * @param pages the objects of the pages
   * @param formulas has the markup of formulas
   * @param file takes what is written
   * @param objects knows the numbers of annotations
   */
  TreeWriter(
      Standard standard,
      Drawn drawn,
      List<Numbered> pages,
      Links links,
      FormulaFiles formulas,
      ObjectFile file,
      CosObjects objects) {
    this.standard = standard;
    this.drawn = drawn;
    this.pages = pages;
    this.links = links;
    this.formulas = formulas;
    this.file = file;
    this.objects = objects;
  }

  /** Gives every element the number of its object, in the order of reading. */
  static void number(StructureElement element, ObjectFile file) {
    element.object(file.reserve());
    for (Kid kid : element.kids()) {
      if (kid instanceof StructureElement child) {
        number(child, file);
      }
    }
  }

  /** Writes the tree and returns its root. */
  Numbered write(StructureElement outermost) throws IOException {
    int root = file.reserve();
    if (standard == Standard.UA2) {
      namespaces();
    }
    element(outermost, root);
    ByteStream out = new ByteStream().raw("<</Type/StructTreeRoot/K ");
    out.reference(outermost.object()).raw("/ParentTree ").add(parentTree());
    out.raw("/ParentTreeNextKey ").whole(pages.size() + links.size());
    out.raw("/IDTree ").add(idTree());
    file.object(root, vocabulary(out).raw(">>"));
    return new Numbered(root);
  }

  private void element(StructureElement element, int parent) throws IOException {
    for (Kid kid : element.kids()) {
      if (kid instanceof StructureElement child) {
        element(child, element.object());
      }
    }
    ByteStream out = new ByteStream().raw("<</Type/StructElem/S");
    out.name(element.type().tag(standard)).raw("/P ").reference(parent);
    if (standard == Standard.UA2) {
      out.raw("/NS ").reference(namespaces.get(element.type().space()));
    }
    if (!element.id().isUnset()) {
      out.raw("/ID").text(element.id().value());
      name(element.id().value(), element.object());
    }
    for (Trait trait : element.traits()) {
      trait(trait, out);
    }
    Attributes.of(element, drawn.picture(element), standard)
        .ifPresent(value -> objects.value(value, out.raw("/A")));
    references(element, out);
    kids(element, out);
    file.object(element.object(), out.raw(">>"));
  }

  private void name(String id, int object) {
    (ByteStream.isAscii(id) ? plainNames : wideNames).put(id, object);
  }

  private static void references(StructureElement element, ByteStream out) {
    if (!element.references().isEmpty()) {
      out.raw("/Ref[");
      element.references().forEach(other -> out.reference(other.object()).put(' '));
      out.put(']');
    }
  }

  private void trait(Trait trait, ByteStream out) throws IOException {
    if (trait instanceof Trait.Lang lang) {
      out.raw("/Lang").text(lang.language().tag());
    } else if (trait instanceof Trait.Alternative alternative) {
      out.raw("/Alt").text(CleanText.of(alternative.text()));
    } else if (trait instanceof Trait.Expansion expansion) {
      out.raw("/E").text(CleanText.of(expansion.text()));
    } else if (trait instanceof Trait.MathMl formula) {
      out.raw("/AF[").reference(objects.number(formulas.of(formula))).put(']');
    }
  }

  private void kids(StructureElement element, ByteStream out) {
    ByteStream kids = new ByteStream();
    int count = element.kids().size() + links.of(element).size();
    int page = -1;
    for (Kid kid : element.kids()) {
      if (kid instanceof StructureElement child) {
        kids.reference(child.object()).put(' ');
      } else if (kid instanceof Slot slot) {
        count += slot.marks().size() - 1;
        for (Drawn.Mark mark : slot.marks()) {
          page = page < 0 ? mark.page() : page;
          content(mark, mark.page() == page, kids);
        }
      }
    }
    for (Links.Annotation link : links.of(element)) {
      kids.raw("<</Type/OBJR/Pg ").reference(pages.get(link.page()).number()).raw("/Obj ");
      kids.reference(objects.number(link.dictionary())).raw(">>");
    }
    if (page >= 0) {
      out.raw("/Pg ").reference(pages.get(page).number());
    }
    if (count == 1) {
      out.raw("/K ").add(kids);
    } else if (count > 1) {
      out.raw("/K[").add(kids).put(']');
    }
  }

  /** A number when the content is on the page that the element names; else a reference. */
  private void content(Drawn.Mark mark, boolean isHere, ByteStream out) {
    if (isHere) {
      out.whole(mark.mcid()).put(' ');
    } else {
      out.raw("<</Type/MCR/Pg ").reference(pages.get(mark.page()).number());
      out.raw("/MCID ").whole(mark.mcid()).raw(">>");
    }
  }

  private ByteStream parentTree() throws IOException {
    NumberTree tree = new NumberTree(file, "Nums");
    int key = 0;
    for (List<Slot> page : drawn.pages()) {
      ByteStream parents = new ByteStream().put('[');
      page.forEach(slot -> parents.reference(slot.element().object()).put(' '));
      int number = file.reserve();
      file.object(number, parents.put(']'));
      tree.add(new ByteStream().whole(key++), new ByteStream().reference(number));
    }
    for (Links.Annotation link : links.all()) {
      link.dictionary().setInt(COSName.STRUCT_PARENT, key);
      tree.add(new ByteStream().whole(key++), new ByteStream().reference(link.element().object()));
    }
    return tree.finish();
  }

  private ByteStream idTree() throws IOException {
    NumberTree tree = new NumberTree(file, "Names");
    for (Map<String, Integer> names : List.of(plainNames, wideNames)) {
      for (Map.Entry<String, Integer> entry : names.entrySet()) {
        ByteStream name = new ByteStream().text(entry.getKey());
        tree.add(name, new ByteStream().reference(entry.getValue()));
      }
    }
    return tree.finish();
  }

  private ByteStream vocabulary(ByteStream out) {
    if (standard == Standard.UA2) {
      out.raw("/Namespaces[");
      List.copyOf(namespaces.values()).forEach(number -> out.reference(number).put(' '));
      return out.put(']');
    }
    out.raw("/RoleMap<<");
    for (ElementType type : ElementType.mapped(standard)) {
      out.name(type.tag(standard)).name(type.role(standard).orElseThrow());
    }
    return out.raw(">>");
  }

  /** The vocabularies of the structure types (ISO 32000-2, 14.7.4). */
  private void namespaces() throws IOException {
    for (Namespace space : Namespace.values()) {
      namespaces.put(space, file.reserve());
    }
    for (Namespace space : new ArrayList<>(namespaces.keySet())) {
      ByteStream out = new ByteStream().raw("<</Type/Namespace/NS").text(space.uri());
      if (space == Namespace.OURS) {
        out.raw("/RoleMapNS<<").add(roles()).raw(">>");
      }
      file.object(namespaces.get(space), out.raw(">>"));
    }
  }

  private ByteStream roles() {
    ByteStream out = new ByteStream();
    for (ElementType type : ElementType.mapped(standard)) {
      out.name(type.tag(standard)).put('[').name(type.role(standard).orElseThrow());
      out.reference(namespaces.get(Namespace.PDF_2)).put(']');
    }
    return out;
  }
}
