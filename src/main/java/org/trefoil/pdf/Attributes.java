package org.trefoil.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The attribute objects of an element (ISO 32000-1, 14.8.5): one dictionary an owner. */
final class Attributes {

  private static final COSName ATTRIBUTE_OWNER = COSName.O;

  private final Map<String, COSDictionary> byOwner = new TreeMap<>();

  private final Standard standard;

  private Attributes(Standard standard) {
    this.standard = standard;
  }

  /** The value of an element's {@code A}; empty when it has no attributes. */
  static Optional<COSBase> of(
      StructureElement element, Optional<Drawn.Box> picture, Standard standard) {
    Attributes attributes = new Attributes(standard);
    element.traits().forEach(attributes::add);
    picture.ifPresent(box -> attributes.put("Layout", "BBox", rectangle(box)));
    return attributes.value();
  }

  private Optional<COSBase> value() {
    List<COSDictionary> all = new ArrayList<>(byOwner.values());
    if (all.size() < 2) {
      return all.stream().findFirst().map(COSBase.class::cast);
    }
    return Optional.of(new COSArray(all));
  }

  private void add(Trait trait) {
    if (trait instanceof Trait.Numbering numbering) {
      put("List", "ListNumbering", COSName.getPDFName(value(numbering)));
    } else if (trait instanceof Trait.Scope scope) {
      put("Table", "Scope", COSName.getPDFName(scope.value()));
    } else if (trait instanceof Trait.Extent extent) {
      put("Table", "ColSpan", COSInteger.get(extent.columns()));
      put("Table", "RowSpan", COSInteger.get(extent.rows()));
    } else if (trait instanceof Trait.Placement placement) {
      put("Layout", "Placement", COSName.getPDFName(placement.value()));
    } else if (trait instanceof Trait.WritingMode mode) {
      put("Layout", "WritingMode", COSName.getPDFName(mode.value()));
    } else if (trait instanceof Trait.LineThrough) {
      put("Layout", "TextDecorationType", COSName.getPDFName("LineThrough"));
    } else if (standard == Standard.UA2) {
      addSince2(trait);
    }
  }

  /** Attributes that PDF 1.7 doesn't know. */
  private void addSince2(Trait trait) {
    if (trait instanceof Trait.NoteKind kind) {
      put("FENote", "NoteType", COSName.getPDFName(kind.value()));
    } else if (trait instanceof Trait.TextPosition position) {
      put("Layout", "TextPosition", COSName.getPDFName(position.value()));
    }
  }

  private String value(Trait.Numbering numbering) {
    boolean unknown = standard == Standard.UA1 && numbering == Trait.Numbering.DESCRIPTION;
    return unknown ? "None" : numbering.value();
  }

  private void put(String owner, String key, COSBase value) {
    byOwner.computeIfAbsent(owner, Attributes::dictionary).setItem(key, value);
  }

  private static COSDictionary dictionary(String owner) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    dictionary.setItem(ATTRIBUTE_OWNER, COSName.getPDFName(owner));
    return dictionary;
  }

  /** A rectangle as PDF writes it. */
  static COSArray rectangle(Drawn.Box box) {
    COSArray array = new COSArray();
    for (double edge : List.of(box.left(), box.bottom(), box.right(), box.top())) {
      array.add(new COSFloat(Math.round(edge * 1000) / 1000f));
    }
    return array;
  }
}
