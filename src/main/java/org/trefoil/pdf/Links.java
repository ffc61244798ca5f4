package org.trefoil.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.trefoil.document.Inline;

/**
 * The links of a file: for each link element one annotation a page, however many lines it covers.
 * An annotation says its purpose in words and may be printed (PDF/A-2, 6.3.2).
 */
final class Links {

  /** A link on a page, not yet in the file. */
  private record Area(StructureElement element, Inline link, List<Drawn.Box> lines) {}

  /** The annotation of a link on a page. */
  record Annotation(int page, StructureElement element, COSDictionary dictionary) {}

  private static final COSName QUAD_POINTS = COSName.getPDFName("QuadPoints");
  private static final int PRINT = 4;

  private final LinkPurpose purpose;
  private final List<Area> areas = new ArrayList<>();
  private final Set<StructureElement> covered = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Annotation> annotations = new ArrayList<>();
  private final Map<StructureElement, List<Annotation>> byElement = new IdentityHashMap<>();

  Links(LinkPurpose purpose) {
    this.purpose = purpose;
  }

  /** Notes that a link covers a rectangle. */
  void area(StructureElement element, Inline link, Drawn.Box box) {
    covered.add(element);
    for (int i = areas.size() - 1;
        i >= 0 && areas.get(i).lines().get(0).page() == box.page();
        i--) {
      if (areas.get(i).element() == element) {
        areas.get(i).lines().add(box);
        return;
      }
    }
    areas.add(new Area(element, link, new ArrayList<>(List.of(box))));
  }

  /** Whether an area of a link element was noted. */
  boolean cover(StructureElement element) {
    return covered.contains(element);
  }

  /** Makes the annotations, now that it is known where everything stands. */
  void annotate(Destinations destinations, List<Numbered> pages) {
    for (Area area : areas) {
      int page = area.lines().get(0).page();
      COSDictionary dictionary = dictionary(area, destinations);
      dictionary.setItem(COSName.P, pages.get(page));
      Annotation annotation = new Annotation(page, area.element(), dictionary);
      annotations.add(annotation);
      byElement.computeIfAbsent(area.element(), key -> new ArrayList<>(1)).add(annotation);
    }
  }

  private COSDictionary dictionary(Area area, Destinations destinations) {
    COSDictionary out = new COSDictionary();
    out.setItem(COSName.TYPE, COSName.ANNOT);
    out.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    out.setInt(COSName.F, PRINT);
    out.setItem(COSName.BORDER, noBorder());
    Drawn.Box all = area.lines().stream().reduce(Drawn.Box::with).orElseThrow();
    out.setItem(COSName.RECT, Attributes.rectangle(all));
    if (area.lines().size() > 1) {
      out.setItem(QUAD_POINTS, corners(area.lines()));
    }
    out.setItem(COSName.CONTENTS, new COSString(CleanText.brief(purpose.of(area.link()))));
    target(area.link(), destinations, out);
    return out;
  }

  private static COSArray noBorder() {
    COSArray border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    return border;
  }

  /** Each line as its upper left, upper right, lower left and lower right corner, as readers do. */
  private static COSArray corners(List<Drawn.Box> lines) {
    COSArray corners = new COSArray();
    for (Drawn.Box line : lines) {
      for (double value :
          List.of(
              line.left(),
              line.top(),
              line.right(),
              line.top(),
              line.left(),
              line.bottom(),
              line.right(),
              line.bottom())) {
        corners.add(new COSFloat(Math.round(value * 1000) / 1000f));
      }
    }
    return corners;
  }

  private static void target(Inline inline, Destinations destinations, COSDictionary out) {
    if (inline instanceof Inline.NoteReference reference) {
      destinations.lead(reference.note(), out);
    } else if (inline instanceof Inline.Link link) {
      target(link.target(), destinations, out);
    } else {
      throw new IllegalStateException("Not a link: " + inline);
    }
  }

  private static void target(Inline.Target target, Destinations destinations, COSDictionary out) {
    if (target instanceof Inline.Target.Node node) {
      destinations.lead(node.id(), out);
    } else if (target instanceof Inline.Target.Address address) {
      COSDictionary action = new COSDictionary();
      action.setDirect(true);
      action.setItem(COSName.S, COSName.URI);
      action.setItem(COSName.URI, new COSString(AsciiAddress.of(address.uri())));
      out.setItem(COSName.A, action);
    } else {
      throw new IllegalStateException("A link to a name is left after refinement: " + target);
    }
  }

  /** All annotations, in the order of the pages. */
  List<Annotation> all() {
    return annotations;
  }

  /** How many annotations there are. */
  int size() {
    return annotations.size();
  }

  /** The annotations of an element, in the order of the pages. */
  List<Annotation> of(StructureElement element) {
    return byElement.getOrDefault(element, List.of());
  }
}
