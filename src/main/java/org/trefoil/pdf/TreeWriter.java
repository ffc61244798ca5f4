package org.trefoil.pdf;

import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The structure tree in the file (ISO 32000-1, 14.7): elements as objects of their own, their
 * marked content and annotations as kids, the way back from the pages (the parent tree) and the way
 * in by name (the id tree).
 */
final class TreeWriter {

  private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
  private static final COSName ID_TREE = COSName.getPDFName("IDTree");
  private static final COSName PG = COSName.getPDFName("Pg");
  private static final COSName E = COSName.E;
  private static final COSName REF = COSName.getPDFName("Ref");
  private static final COSName NAMESPACES = COSName.getPDFName("Namespaces");

  private final Drawn drawn;
  private final List<COSDictionary> pages;
  private final Links links;
  private final COSDictionary root = new COSDictionary();
  private final Standard standard;
  private final ElementObjects objects;
  private final Namespaces namespaces = new Namespaces();
  private final TreeMap<String, COSDictionary> named = new TreeMap<>();

  private TreeWriter(
      Standard standard,
      Drawn drawn,
      List<COSDictionary> pages,
      Links links,
      ElementObjects objects) {
    this.standard = standard;
    this.objects = objects;
    this.drawn = drawn;
    this.pages = pages;
    this.links = links;
  }

  /** The root of the tree in the file. */
  static COSDictionary write(
      StructureTree tree,
      Drawn drawn,
      List<COSDictionary> pages,
      Links links,
      ElementObjects objects) {
    return new TreeWriter(tree.standard(), drawn, pages, links, objects).root(tree);
  }

  private COSDictionary root(StructureTree tree) {
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(COSName.K, element(tree.root(), root));
    root.setItem(COSName.PARENT_TREE, parentTree());
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + links.size());
    root.setItem(ID_TREE, idTree());
    if (standard == Standard.UA1) {
      root.setItem(COSName.ROLE_MAP, roleMap());
    } else {
      root.setItem(NAMESPACES, namespaces.all());
    }
    return root;
  }

  private COSDictionary element(StructureElement element, COSDictionary parent) {
    COSDictionary out = objects.of(element);
    out.setItem(COSName.TYPE, STRUCT_ELEM);
    out.setItem(COSName.S, COSName.getPDFName(element.type().tag(standard)));
    if (standard == Standard.UA2) {
      namespaces.name(element.type(), out);
    }
    out.setItem(COSName.P, parent);
    if (!element.id().isUnset()) {
      out.setItem(COSName.ID, new COSString(element.id().value()));
      named.put(element.id().value(), out);
    }
    element.traits().forEach(trait -> trait(trait, out));
    Attributes.of(element, drawn.picture(element), standard)
        .ifPresent(value -> out.setItem(COSName.A, value));
    references(element, out);
    kids(element, out);
    return out;
  }

  private void references(StructureElement element, COSDictionary out) {
    if (!element.references().isEmpty()) {
      COSArray all = new COSArray();
      element.references().forEach(other -> all.add(objects.of(other)));
      out.setItem(REF, all);
    }
  }

  private static void trait(Trait trait, COSDictionary out) {
    if (trait instanceof Trait.Lang lang) {
      out.setString(COSName.LANG, lang.language().tag());
    } else if (trait instanceof Trait.Alternative alternative) {
      out.setItem(COSName.ALT, textString(alternative.text()));
    } else if (trait instanceof Trait.Expansion expansion) {
      out.setItem(E, textString(expansion.text()));
    }
  }

  private static COSString textString(String text) {
    return new COSString(CleanText.of(text));
  }

  private void kids(StructureElement element, COSDictionary out) {
    COSArray kids = new COSArray();
    for (Kid kid : element.kids()) {
      if (kid instanceof StructureElement child) {
        kids.add(element(child, out));
      } else if (kid instanceof Slot slot) {
        drawn.marks(slot).forEach(mark -> kids.add(content(mark, out)));
      }
    }
    links.of(element).forEach(link -> kids.add(annotation(link, out)));
    if (kids.size() > 0) {
      out.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
  }

  /** A number when the content is on the page that the element names; else a reference. */
  private COSBase content(Drawn.Mark mark, COSDictionary element) {
    COSDictionary page = pages.get(mark.page());
    if (isOn(page, element)) {
      return COSInteger.get(mark.mcid());
    }
    COSDictionary reference = reference("MCR", page);
    reference.setInt(COSName.MCID, mark.mcid());
    return reference;
  }

  private COSBase annotation(Links.Annotation link, COSDictionary element) {
    COSDictionary page = pages.get(link.page());
    isOn(page, element);
    COSDictionary reference = reference("OBJR", page);
    reference.setItem(COSName.OBJ, link.dictionary());
    return reference;
  }

  private static boolean isOn(COSDictionary page, COSDictionary element) {
    if (!element.containsKey(PG)) {
      element.setItem(PG, page);
    }
    return element.getItem(PG) == page;
  }

  private static COSDictionary reference(String type, COSDictionary page) {
    COSDictionary reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.TYPE, COSName.getPDFName(type));
    reference.setItem(PG, page);
    return reference;
  }

  private COSDictionary parentTree() {
    COSArray numbers = new COSArray();
    int key = 0;
    for (List<Slot> page : drawn.pages()) {
      COSArray parents = new COSArray();
      page.forEach(slot -> parents.add(objects.of(slot.element())));
      numbers.add(COSInteger.get(key++));
      numbers.add(parents);
    }
    for (Links.Annotation link : links.all()) {
      link.dictionary().setInt(COSName.STRUCT_PARENT, key);
      numbers.add(COSInteger.get(key++));
      numbers.add(objects.of(link.element()));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  private COSDictionary idTree() {
    COSArray names = new COSArray();
    named.forEach(
        (id, element) -> {
          names.add(new COSString(id));
          names.add(element);
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    return tree;
  }

  private COSDictionary roleMap() {
    COSDictionary map = new COSDictionary();
    for (ElementType type : ElementType.mapped(standard)) {
      map.setName(COSName.getPDFName(type.tag(standard)), type.role(standard).orElseThrow());
    }
    return map;
  }
}
