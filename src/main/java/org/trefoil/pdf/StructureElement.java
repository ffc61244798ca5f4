package org.trefoil.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trefoil.document.NodeId;

/**
 * One element of the structure tree: what it is, what it is called, what it says about itself, and
 * in reading order what it holds. It has identity: two elements that look alike are two. Only the
 * builders of this package add to it.
 */
final class StructureElement implements Kid {

  private final ElementType type;
  private final StructureElement parent;
  private final NodeId id;
  private List<Trait> traits = List.of();
  private final List<Kid> kids = new ArrayList<>(2);
  private List<StructureElement> references = List.of();
  private int object;

  private StructureElement(ElementType type, StructureElement parent, NodeId id) {
    this.type = Objects.requireNonNull(type);
    this.parent = parent;
    this.id = Objects.requireNonNull(id);
  }

  /** The element that holds all others. */
  static StructureElement root() {
    return new StructureElement(ElementType.DOCUMENT, null, NodeId.UNSET);
  }

  /** Adds an element without a name of its own at the end. */
  StructureElement add(ElementType kind) {
    return add(kind, NodeId.UNSET);
  }

  /** Adds an element that stands for a node of the document at the end. */
  StructureElement add(ElementType kind, NodeId node) {
    StructureElement child = new StructureElement(kind, this, node);
    kids.add(child);
    return child;
  }

  /** Adds what the element says about itself. */
  StructureElement with(Trait trait) {
    if (traits.isEmpty()) {
      traits = new ArrayList<>(1);
    }
    traits.add(trait);
    return this;
  }

  /** Points at another element: a reference at its note, a note at its references. */
  void refer(StructureElement other) {
    if (references.isEmpty()) {
      references = new ArrayList<>(1);
    }
    references.add(other);
  }

  /** The elements that it points at. */
  List<StructureElement> references() {
    return Collections.unmodifiableList(references);
  }

  /** The place at the end, going on in the last one when no child element came between. */
  Slot slot() {
    if (!kids.isEmpty() && kids.get(kids.size() - 1) instanceof Slot last) {
      return last;
    }
    return freshSlot();
  }

  /** A place of its own at the end. */
  Slot freshSlot() {
    Slot slot = new Slot(this);
    kids.add(slot);
    return slot;
  }

  /** Says which object of the file it is. */
  void object(int number) {
    object = number;
  }

  /** The number of its object in the file; 0 as long as it has none. */
  int object() {
    return object;
  }

  /** What it is. */
  ElementType type() {
    return type;
  }

  /** The element that holds it; only the root has none. */
  Optional<StructureElement> parent() {
    return Optional.ofNullable(parent);
  }

  /** The node of the document that it stands for; unset for those without a name. */
  NodeId id() {
    return id;
  }

  /** What it says about itself, in the order said. */
  List<Trait> traits() {
    return Collections.unmodifiableList(traits);
  }

  /** What it says about itself in one respect. */
  <T extends Trait> Optional<T> trait(Class<T> kind) {
    return traits.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** What it holds, in reading order. */
  List<Kid> kids() {
    return Collections.unmodifiableList(kids);
  }

  @Override
  public String toString() {
    return type + (id.isUnset() ? "" : " " + id);
  }
}
