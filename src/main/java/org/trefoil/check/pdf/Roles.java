package org.trefoil.check.pdf;

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
final class Roles {

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

  private final PdfObjects objects;
  private final Value.Dict map;

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
