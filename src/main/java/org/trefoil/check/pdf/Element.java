package org.trefoil.check.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.trefoil.check.pdf.syntax.Value;

/** An element of the structure tree, as the file tells it. */
final class Element implements Kid {

  private final int number;
  private final Value.Dict dict;
  private final Optional<Element> parent;
  private final String type;
  private final String role;
  private final Map<String, Value> attributes;
  private final List<Kid> kids = new ArrayList<>(2);

  Element(
      int number,
      Value.Dict dict,
      Optional<Element> parent,
      String type,
      String role,
      Map<String, Value> attributes) {
    this.number = number;
    this.dict = dict;
    this.parent = parent;
    this.type = type;
    this.role = role;
    this.attributes = attributes;
  }

  /** The number of its object. */
  int number() {
    return number;
  }

  Value.Dict dict() {
    return dict;
  }

  Optional<Element> parent() {
    return parent;
  }

  /** Its type as written. */
  String type() {
    return type;
  }

  /** The standard type that it is or stands for; empty when there is none. */
  String role() {
    return role;
  }

  boolean is(String... roles) {
    return List.of(roles).contains(role);
  }

  /** The value of an attribute, whoever owns it. */
  Value attribute(String key) {
    return attributes.getOrDefault(key, Value.NULL);
  }

  /** A text of its dictionary, such as its ID or Alt. */
  Optional<String> text(String key) {
    return dict.get(key).asText();
  }

  List<Kid> kids() {
    return kids;
  }

  /** Its kids that are elements, seen through those that only group. */
  List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    for (Kid kid : kids) {
      if (kid instanceof Element element) {
        if (element.is("NonStruct")) {
          elements.addAll(element.elements());
        } else {
          elements.add(element);
        }
      }
    }
    return elements;
  }

  /** Whether it holds content itself. */
  boolean hasContent() {
    return kids.stream().anyMatch(Kid.Content.class::isInstance);
  }

  /** Its first ancestor of a kind. */
  Optional<Element> within(Predicate<Element> kind) {
    Optional<Element> around = parent;
    while (around.isPresent() && !kind.test(around.get())) {
      around = around.get().parent;
    }
    return around;
  }

  @Override
  public String toString() {
    String name = text("ID").map(id -> type + " #" + id).orElse(type);
    return parent.isPresent() && text("ID").isEmpty() ? name + " in " + parent.get() : name;
  }
}
