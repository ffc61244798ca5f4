package org.trefoil.check.pdf.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/**
 * Which standard types the types of a file stand for (ISO 32000-1, 14.8.4; ISO 32000-2, 14.8.6).
 */
public final class Roles {

  private static final String PDF_1 = "http://iso.org/pdf/ssn";
  private static final String PDF_2 = "http://iso.org/pdf2/ssn";
  private static final String MATH = "http://www.w3.org/1998/Math/MathML";

  private static final Set<String> BOTH =
      Set.of(
          "Document Part Div Sect NonStruct P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form Caption"
              .split(" "));
  private static final Set<String> OLD =
      Set.of("Art BlockQuote TOC TOCI Index Private Quote Note Reference BibEntry Code".split(" "));
  private static final Set<String> NEW =
      Set.of("DocumentFragment Aside Title FENote Sub Em Strong Artifact".split(" "));

  private static final Value.Dict NOTHING = new Value.Dict(Map.of());

  /** No way of types is followed further than this. */
  private static final int MOST = 100;

  private final PdfObjects objects;
  private final Value.Dict map;
  private final Map<List<Value>, List<Type>> ways = new HashMap<>();

  Roles(PdfObjects objects, Value.Dict root) throws BrokenPdfException {
    this.objects = objects;
    this.map = objects.dict(root, "RoleMap");
  }

  /** The standard type that an element is or stands for; empty when there is none. */
  String of(Value.Dict element) throws BrokenPdfException {
    String type = objects.get(element, "S").asName().orElse("");
    Value space = objects.get(element, "NS");
    return space.asDict().isPresent() ? inSpace(type, space.asDict().get()) : mapped(type);
  }

  /** Whether the map of the file gives another meaning to the standard type of an element. */
  public boolean isRemapped(Element element) {
    String type = element.type();
    return (BOTH.contains(type) || OLD.contains(type))
        && map.entries().containsKey(type)
        && !map.get(type).equals(new Value.Name(type));
  }

  /** Whether the type of an element leads back to itself. */
  public boolean isCircular(Value.Dict element) throws BrokenPdfException {
    List<Type> way = way(element);
    return way.size() > 1 && way.subList(0, way.size() - 1).contains(way.get(way.size() - 1));
  }

  /** Whether the type of an element leads to another one of the same namespace. */
  public boolean isMappedWithin(Value.Dict element) throws BrokenPdfException {
    List<Type> way = way(element);
    Type first = way.get(0);
    return !first.space().isEmpty()
        && way.stream()
            .anyMatch(t -> t.space().equals(first.space()) && !t.name().equals(first.name()));
  }

  /** A type and its namespace; the usual one has no name. */
  private record Type(String space, String name) {}

  /**
   * The types that the type of an element leads to, until there is no further or one comes twice.
   */
  private List<Type> way(Value.Dict element) throws BrokenPdfException {
    List<Value> key = List.of(element.get("NS"), element.get("S"));
    List<Type> known = ways.get(key);
    if (known == null) {
      known = followed(element);
      ways.put(key, known);
    }
    return known;
  }

  private List<Type> followed(Value.Dict element) throws BrokenPdfException {
    List<Type> way = new ArrayList<>();
    Value.Dict space = objects.dict(element, "NS");
    String name = objects.get(element, "S").asName().orElse("");
    while (!name.isEmpty()) {
      Type type = new Type(objects.get(space, "NS").asText().orElse(""), name);
      boolean again = way.contains(type) || way.size() > MOST;
      way.add(type);
      if (again) {
        break;
      }
      Value target =
          type.space().isEmpty()
              ? objects.get(map, name)
              : objects.get(objects.dict(space, "RoleMapNS"), name);
      List<Value> pair = target.items();
      boolean across = pair.size() == 2;
      name = (across ? objects.resolve(pair.get(0)) : target).asName().orElse("");
      space = across ? dict(objects.resolve(pair.get(1))) : NOTHING;
    }
    return way.isEmpty() ? List.of(new Type("", "")) : way;
  }

  private static Value.Dict dict(Value value) {
    return value.asDict().orElse(NOTHING);
  }

  /** Whether an element is of MathML's own namespace. */
  boolean isMathematics(Value.Dict element) throws BrokenPdfException {
    return objects.get(objects.dict(element, "NS"), "NS").asText().orElse("").equals(MATH);
  }

  private String mapped(String type) throws BrokenPdfException {
    Set<String> visited = new HashSet<>();
    String current = type;
    while (!BOTH.contains(current) && !OLD.contains(current)) {
      if (!visited.add(current)) {
        return "";
      }
      current = objects.get(map, current).asName().orElse("");
    }
    return current;
  }

  private String inSpace(String type, Value.Dict space) throws BrokenPdfException {
    String current = type;
    Value.Dict where = space;
    for (int steps = 0; steps < 20; steps++) {
      String uri = objects.get(where, "NS").asText().orElse("");
      if (isStandard(current, uri)) {
        return current;
      }
      Value target = objects.get(objects.dict(where, "RoleMapNS"), current);
      if (target.asName().isPresent()) {
        return mapped(target.asName().get());
      }
      List<Value> pair = target.items();
      if (pair.size() != 2) {
        return "";
      }
      current = objects.resolve(pair.get(0)).asName().orElse("");
      where = objects.resolve(pair.get(1)).asDict().orElse(new Value.Dict(Map.of()));
    }
    return "";
  }

  private static boolean isStandard(String type, String uri) {
    return switch (uri) {
      case PDF_1 -> BOTH.contains(type) || OLD.contains(type);
      case PDF_2 -> BOTH.contains(type) || NEW.contains(type);
      case MATH -> true;
      default -> false;
    };
  }
}
