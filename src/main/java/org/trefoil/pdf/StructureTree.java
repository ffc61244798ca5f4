package org.trefoil.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.layout.Contents;
import org.trefoil.layout.Owner;

/**
 * The structure of a document as the PDF will tell it, made from the document alone before anything
 * is drawn: so one logical element stays one element over any number of pages, and the order is the
 * order of reading whatever the order of painting. It also knows the {@link Slot} of every {@link
 * Owner}, which is how drawn frames find their element.
 */
final class StructureTree {

  /** Where the content of the document goes, gathered while the tree is made. */
  static final class Places {

    private final Map<Owner, Slot> slots = new HashMap<>();
    private final Map<Inline, StructureElement> links = new IdentityHashMap<>();
    private boolean undescribed;
    private boolean formulas;

    void slot(Owner owner, Slot slot) {
      if (slots.put(owner, slot) != null) {
        throw new IllegalStateException("Two elements claim the content of " + owner);
      }
    }

    void undescribed() {
      undescribed = true;
    }

    void formulas() {
      formulas = true;
    }

    void link(Inline link, StructureElement element) {
      links.put(link, element);
    }
  }

  private final Standard standard;
  private final StructureElement root;
  private final Places places;

  StructureTree(Standard standard, StructureElement root, Places places) {
    this.standard = standard;
    this.root = root;
    this.places = places;
  }

  /**
   * The tree of a refined document and its printed contents, with our own words in the document's
   * language.
   */
  static StructureTree of(Document document, Optional<Contents> contents, Standard standard) {
    Phrases phrases = Phrases.in(document.metadata().language());
    return TreeBuilder.build(document, contents, phrases, standard);
  }

  /** The standard that it is built for. */
  Standard standard() {
    return standard;
  }

  /** What an element is called in the file. */
  String tag(StructureElement element) {
    return element.type().tag(standard);
  }

  /** The Document element, which holds all others. */
  StructureElement root() {
    return root;
  }

  /** Where what an owner draws goes. */
  Slot slot(Owner.Content owner) {
    Slot slot = places.slots.get(owner);
    if (slot == null) {
      throw new IllegalStateException("A frame belongs to no element: " + owner);
    }
    return slot;
  }

  /** The element of a link or of a reference to a note. */
  StructureElement link(Inline link) {
    StructureElement element = places.links.get(link);
    if (element == null) {
      throw new IllegalStateException("A link's area belongs to no element: " + link);
    }
    return element;
  }

  /** Whether formulas carry files with their markup. */
  boolean hasFormulas() {
    return places.formulas;
  }

  /** Whether everything that isn't text is described by the author. */
  boolean isDescribed() {
    return !places.undescribed;
  }
}
