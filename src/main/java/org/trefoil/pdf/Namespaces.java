package org.trefoil.pdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The vocabularies of the structure types, as a file of PDF 2.0 names them (ISO 32000-2, 14.7.4).
 */
final class Namespaces {

  private static final COSName NS = COSName.getPDFName("NS");
  private static final COSName ROLE_MAP_NS = COSName.getPDFName("RoleMapNS");

  private final Map<Namespace, COSDictionary> spaces = new EnumMap<>(Namespace.class);

  Namespaces() {
    for (Namespace space : Namespace.values()) {
      COSDictionary dictionary = new COSDictionary();
      dictionary.setName(COSName.TYPE, "Namespace");
      dictionary.setItem(NS, new COSString(space.uri()));
      spaces.put(space, dictionary);
    }
    spaces.get(Namespace.OURS).setItem(ROLE_MAP_NS, roles());
  }

  private COSDictionary roles() {
    COSDictionary roles = new COSDictionary();
    roles.setDirect(true);
    for (ElementType type : ElementType.mapped(Standard.UA2)) {
      COSArray role = new COSArray();
      role.add(COSName.getPDFName(type.role(Standard.UA2).orElseThrow()));
      role.add(spaces.get(Namespace.PDF_2));
      roles.setItem(type.tag(Standard.UA2), role);
    }
    return roles;
  }

  /** Says which vocabulary the type of an element is from. */
  void name(ElementType type, COSDictionary element) {
    element.setItem(NS, spaces.get(type.space()));
  }

  /** All of them, for the root of the tree. */
  COSArray all() {
    COSArray all = new COSArray();
    spaces.values().forEach(all::add);
    return all;
  }
}
