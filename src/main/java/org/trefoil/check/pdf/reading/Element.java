package org.trefoil.check.pdf.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.trefoil.check.pdf.syntax.Value;

/** An element of the structure tree, as the file tells it. */
public final class Element implements Kid {

  private final int number;
  private final Value.Dict dict;
  private final Optional<Element> parent;
  private final String type;
  private final String role;
  private final Map<String, Value> attributes;
  private final boolean mathematics;
  private final List<Kid> kids = new ArrayList<>(2);

  Element(
      int number,
      Value.Dict dict,
      Optional<Element> parent,
      String type,
      String role,
      Map<String, Value> attributes,
      boolean mathematics) {
    this.number = number;
    this.dict = dict;
    this.parent = parent;
    this.type = type;
    this.role = role;
    this.attributes = attributes;
    this.mathematics = mathematics;
  }

  /** The number of its object. */
  public int number() {
    return number;
  }

  public Value.Dict dict() {
    return dict;
  }

  public Optional<Element> parent() {
    return parent;
  }

  /** Its type as written. */
  public String type() {
    return type;
  }

  /** The standard type that it is or stands for; empty when there is none. */
  public String role() {
    return role;
  }

  public boolean is(String wanted) {
    return role.equals(wanted);
  }

  /** Whether it is or stands for one of several standard types. */
  public boolean is(String... roles) {
    for (String wanted : roles) {
      if (role.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The level of a heading; 0 when it is none or has none. */
  public int level() {
    boolean levelled = role.length() == 2 && role.charAt(0) == 'H';
    int level = levelled ? role.charAt(1) - '0' : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }

  /** The value of an attribute, whoever owns it. */
  public Value attribute(String key) {
    return attributes.getOrDefault(key, Value.NULL);
  }

  /** A text of its dictionary, such as its ID or Alt. */
  public Optional<String> text(String key) {
    return dict.get(key).asText();
  }

  public List<Kid> kids() {
    return kids;
  }

  /** Whether its type is one of MathML. */
  public boolean isMathematics() {
    return mathematics;
  }

  /** Its kids that are elements, seen through those that only group. */
  public List<Element> elements() {
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
  public boolean hasContent() {
    return kids.stream().anyMatch(Kid.Content.class::isInstance);
  }

  /** Its first ancestor of a kind. */
  public Optional<Element> within(Predicate<Element> kind) {
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
