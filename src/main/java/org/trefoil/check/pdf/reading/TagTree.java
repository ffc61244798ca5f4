package org.trefoil.check.pdf.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** The structure tree, as the file tells it, from the root down (ISO 32000-1, 14.7). */
public final class TagTree {

  private static final int DEEPEST = 1000;

  private final PdfObjects objects;
  private final Value.Dict root;
  private final int rootNumber;
  private final Roles roles;
  private final List<Element> outermost = new ArrayList<>();
  private final List<Element> inOrder = new ArrayList<>();
  private final Map<Integer, Element> byNumber = new HashMap<>();
  private final Map<Element, Integer> levels = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Faults faults = new Faults("tree");

  private TagTree(PdfObjects objects, Value root) throws BrokenPdfException {
    this.objects = objects;
    this.rootNumber = root instanceof Value.Ref ref ? ref.number() : -1;
    this.root = objects.resolve(root).asDict().orElse(new Value.Dict(Map.of()));
    this.roles = new Roles(objects, this.root);
  }

  /** Reads the tree below its root, which may be missing. */
  static TagTree of(PdfObjects objects, Value root) throws BrokenPdfException {
    TagTree tree = new TagTree(objects, root);
    for (Value kid : tree.kids(tree.root)) {
      Optional<Element> element = tree.element(kid, Optional.empty(), -1, 0);
      element.ifPresent(tree.outermost::add);
    }
    return tree;
  }

  private List<Value> kids(Value.Dict dict) throws BrokenPdfException {
    Value kids = dict.get("K");
    Value followed = objects.resolve(kids);
    if (followed instanceof Value.Null) {
      return List.of();
    }
    return followed instanceof Value.Arr array ? array.items() : List.of(kids);
  }

  private Optional<Element> element(Value value, Optional<Element> parent, int page, int depth)
      throws BrokenPdfException {
    int number = value instanceof Value.Ref ref ? ref.number() : -1;
    Optional<Value.Dict> dict = objects.resolve(value).asDict();
    if (dict.isEmpty() || depth > DEEPEST) {
      faults.add(
          parent.map(Object::toString).orElse("the root"), "Holds something that is nothing");
      return Optional.empty();
    }
    Element element = opened(number, dict.get(), parent);
    if (number >= 0 && byNumber.putIfAbsent(number, element) != null) {
      faults.add(element, "Stands in the tree twice");
      return Optional.empty();
    }
    inOrder.add(element);
    known.add(element.role());
    element.text("ID").ifPresent(id -> names.merge(id, 1, Integer::sum));
    int own = dict.get().get("Pg") instanceof Value.Ref ref ? ref.number() : page;
    for (Value kid : kids(dict.get())) {
      kid(kid, element, own, depth).ifPresent(element.kids()::add);
    }
    return Optional.of(element);
  }

  private Element opened(int number, Value.Dict dict, Optional<Element> parent)
      throws BrokenPdfException {
    String type = objects.get(dict, "S").asName().orElse("");
    Element element =
        new Element(
            number,
            dict,
            parent,
            type,
            roles.of(dict),
            attributes(dict.get("A")),
            roles.isMathematics(dict));
    int up = dict.get("P") instanceof Value.Ref ref ? ref.number() : -1;
    faults.unless(
        up == parent.map(Element::number).orElse(rootNumber), element, "P isn't the parent");
    faults.unless(!element.role().isEmpty(), element, "The type stands for no standard type");
    return element;
  }

  private Optional<? extends Kid> kid(Value kid, Element element, int page, int depth)
      throws BrokenPdfException {
    if (kid instanceof Value.Num number) {
      return Optional.of(new Kid.Content(page, (int) number.value()));
    }
    Value.Dict dict = objects.resolve(kid).asDict().orElse(new Value.Dict(Map.of()));
    switch (objects.get(dict, "Type").asName().orElse("")) {
      case "MCR":
        int on = dict.get("Pg") instanceof Value.Ref ref ? ref.number() : page;
        int by = dict.get("Stm") instanceof Value.Ref form ? form.number() : on;
        return Optional.of(new Kid.Content(by, objects.get(dict, "MCID").integer(-1)));
      case "OBJR":
        return Optional.of(
            new Kid.Annotation(dict.get("Obj") instanceof Value.Ref ref ? ref.number() : -1));
      default:
        return element(kid, Optional.of(element), page, depth + 1);
    }
  }

  private Map<String, Value> attributes(Value value) throws BrokenPdfException {
    Value followed = objects.resolve(value);
    if (followed instanceof Value.Null) {
      return Map.of();
    }
    Map<String, Value> all = new LinkedHashMap<>();
    List<Value> each = followed instanceof Value.Arr array ? array.items() : List.of(followed);
    for (Value one : each) {
      Optional<Value.Dict> dict = objects.resolve(one).asDict();
      if (dict.isPresent()) {
        for (String key : dict.get().entries().keySet()) {
          all.put(key, objects.get(dict.get(), key));
        }
      }
    }
    all.remove("O");
    return all;
  }

  /** What its types stand for. */
  public Roles roles() {
    return roles;
  }

  /** The root's own dictionary. */
  public Value.Dict root() {
    return root;
  }

  /** The elements that stand in no other. */
  public List<Element> outermost() {
    return outermost;
  }

  /** All elements, each before what it holds. */
  public List<Element> all() {
    return inOrder;
  }

  /** The level of the last heading before this one; 0 when there is none. */
  public int levelBefore(Element heading) {
    if (levels.isEmpty()) {
      int before = 0;
      for (Element each : inOrder) {
        if (each.level() > 0) {
          levels.put(each, before);
          before = each.level();
        }
      }
    }
    return levels.getOrDefault(heading, 0);
  }

  /** Whether some element is of a standard type. */
  public boolean hasRole(String role) {
    return known.contains(role);
  }

  /** Whether no two elements have this name. */
  public boolean isUnique(String id) {
    return names.getOrDefault(id, 0) <= 1;
  }

  /** The element that an object is. */
  public Optional<Element> element(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** The element that a reference leads to. */
  public Optional<Element> element(Value value) {
    return value instanceof Value.Ref ref ? element(ref.number()) : Optional.empty();
  }

  /** What is wrong with the tree itself. */
  public List<Fault> faults() {
    return faults.all();
  }
}
