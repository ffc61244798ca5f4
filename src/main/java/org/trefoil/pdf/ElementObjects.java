package org.trefoil.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * The objects that structure elements are in the file, made when first asked for: links lead to
 * elements and elements hold links.
 */
final class ElementObjects {

  private final Map<StructureElement, COSDictionary> objects = new IdentityHashMap<>();

  /** The object of an element. */
  COSDictionary of(StructureElement element) {
    return objects.computeIfAbsent(element, key -> new COSDictionary());
  }
}
