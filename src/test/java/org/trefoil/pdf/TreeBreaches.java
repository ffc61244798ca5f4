package org.trefoil.pdf;

import static org.trefoil.pdf.Breach.first;
import static org.trefoil.pdf.Breach.second;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Ways to break what is asked of the structure tree. */
final class TreeBreaches {

  private static final COSName NAMESPACE = COSName.getPDFName("NS");

  private TreeBreaches() {}

  static List<Breach> all() {
    return List.of(
        first("7.2-t3", f -> call(f, "THead", "P")),
        first("7.2-t4", f -> call(f, "THead", "Sect")),
        first("7.2-t5", f -> call(f, "Table", "Sect")),
        first("7.2-t6", f -> call(f, "Table", "Sect")),
        first(
            "7.2-t7",
            f -> {
              call(f, "TBody", "TFoot");
              call(f, "Table", "Sect");
            }),
        first("7.2-t8", f -> call(f, "TR", "P")),
        first("7.2-t9", f -> f.all("TR").forEach(row -> row.setName(COSName.S, "P"))),
        first("7.2-t10", f -> call(f, "TD", "P")),
        first("7.2-t11", f -> call(f, "TBody", "THead")),
        first(
            "7.2-t12",
            f -> {
              call(f, "TBody", "TFoot");
              call(f, "THead", "TFoot");
            }),
        first("7.2-t13", f -> call(f, "TBody", "TFoot")),
        first("7.2-t14", f -> call(f, "TBody", "TFoot")),
        first("7.2-t16", TreeBreaches::hideCaption),
        first("7.2-t39", f -> call(f, "THead", "Caption")),
        first("7.2-t36", f -> call(f, "TR", "P")),
        first("7.2-t37", f -> f.all("TR").get(1).setName(COSName.S, "P")),
        first(
            "7.2-t38",
            f -> {
              f.all("TR").get(1).setName(COSName.S, "P");
              call(f, "TBody", "TFoot");
            }),
        first("7.2-t17", f -> call(f, "L", "Sect")),
        first("7.2-t18", f -> call(f, "LI", "Sect")),
        first("7.2-t19", f -> call(f, "LI", "P")),
        first("7.2-t20", f -> call(f, "LBody", "P")),
        first("7.2-t40", TreeBreaches::captionLast),
        first("7.2-t26", f -> call(f, "P", "TOCI")),
        first("7.2-t27", f -> call(f, "L", "TOC")),
        first(
            "7.2-t28",
            f -> {
              captionLast(f);
              f.all("L").forEach(list -> list.setName(COSName.S, "TOC"));
            }),
        second("8.2.5.27-t1", TreeBreaches::hideCaption),
        second("8.2.5.23-t1", f -> call(f, "P", "Ruby")),
        second("8.2.5.24-t1", f -> call(f, "P", "Warichu")),
        first("7.2-t15", f -> give(f.all("TD").get(1), "Table", "RowSpan", COSInteger.get(2))),
        first("7.2-t41", f -> give(f.first("TD"), "Table", "RowSpan", COSInteger.get(30))),
        first("7.2-t42", f -> give(f.first("TD"), "Table", "ColSpan", COSInteger.get(3))),
        first("7.2-t43", f -> f.all("TR").get(1).getCOSArray(COSName.K).remove(0)),
        first("7.5-t1", TreeBreaches::silenceHeaders),
        first("7.5-t2", f -> give(f.first("TD"), "Table", "Headers", names("nobody"))),
        first("7.1-t5", f -> f.root().removeItem(COSName.ROLE_MAP)),
        first("7.1-t6", TreeBreaches::circle),
        first("7.1-t7", f -> f.root().getCOSDictionary(COSName.ROLE_MAP).setName("P", "Div")),
        second("8.2.4-t3", TreeBreaches::remap),
        first("7.1-t12", f -> f.first("P").removeItem(COSName.P)),
        first("7.4.2-t1", f -> call(f, "H1", "H3")),
        first("7.4.4-t1", f -> f.all("H2").forEach(heading -> heading.setName(COSName.S, "H"))),
        first("7.4.4-t2", f -> call(f, "H2", "H")),
        first("7.4.4-t3", f -> call(f, "H2", "H")),
        second("8.2.5.12-t1", f -> call(f, "H2", "H")),
        first("7.3-t1", f -> f.first("Figure").removeItem(COSName.ALT)),
        first("7.7-t1", f -> f.first("Formula").removeItem(COSName.ALT)),
        second(
            "8.2.5.29-t1", f -> space(f.first("P"), "http://www.w3.org/1998/Math/MathML", "math")),
        first("7.18.4-t2", f -> call(f, "P", "Form")),
        second("8.10.1-t2", TreeBreaches::twoWidgets),
        second("8.2.5.25-t1", f -> f.first("L").removeItem(COSName.A)),
        second("8.2.5.25-t2", f -> f.first("LI").getCOSArray(COSName.K).add(COSInteger.get(4711))),
        second("8.2.5.8-t1", TreeBreaches::entry),
        first("7.9-t1", f -> f.first("Note").removeItem(COSName.ID)),
        first("7.9-t2", TreeBreaches::nameTwice),
        second("8.2.5.14-t1", TreeBreaches::oldNote),
        second("8.2.5.14-t4", f -> f.first("FENote").removeItem(COSName.A)),
        first(
            "7.2-t21",
            f -> {
              mute(f);
              f.first("H1").setString(COSName.ACTUAL_TEXT, "Other");
            }),
        first("7.2-t22", TreeBreaches::mute),
        first(
            "7.2-t23",
            f -> {
              mute(f);
              f.first("H1").setString(COSName.E, "Other");
            }),
        first("7.2-t29", f -> f.first("P").setString(COSName.LANG, "english language")),
        second("8.4.3-t2", f -> f.first("P").setString(COSName.ACTUAL_TEXT, "\uE000")),
        second("8.4.3-t3", f -> f.first("Figure").setString(COSName.ALT, "\uE000")));
  }

  /** Gives the first element of a type another type. */
  private static void call(Broken file, String before, String after) {
    file.first(before).setName(COSName.S, after);
  }

  private static void give(COSDictionary element, String owner, String key, COSBase value) {
    COSDictionary attributes = new COSDictionary();
    attributes.setName(COSName.O, owner);
    attributes.setItem(COSName.getPDFName(key), value);
    element.setItem(COSName.A, attributes);
  }

  private static void silenceHeaders(Broken file) {
    for (String cells : List.of("TH", "TD")) {
      for (COSDictionary cell : file.all(cells)) {
        if (cell.containsKey(COSName.A)) {
          Broken.attributes(cell).removeItem(COSName.getPDFName("Scope"));
          Broken.attributes(cell).removeItem(COSName.getPDFName("Headers"));
        }
      }
    }
  }

  private static COSArray names(String name) {
    COSArray names = new COSArray();
    names.add(new COSString(name));
    return names;
  }

  private static void hideCaption(Broken file) {
    COSArray kids = file.first("Table").getCOSArray(COSName.K);
    COSBase caption = kids.remove(0);
    kids.add(1, caption);
  }

  private static void captionLast(Broken file) {
    COSArray items =
        file.all("L").stream()
            .map(list -> list.getCOSArray(COSName.K))
            .filter(kids -> kids != null && kids.size() > 1)
            .findFirst()
            .orElseThrow();
    ((COSDictionary) items.getObject(1)).setName(COSName.S, "Caption");
  }

  private static void circle(Broken file) {
    COSDictionary map = file.root().getCOSDictionary(COSName.ROLE_MAP);
    for (COSName type : List.copyOf(map.keySet())) {
      map.setItem(type, type);
    }
  }

  private static void remap(Broken file) {
    COSDictionary space = file.first("P").getCOSDictionary(NAMESPACE);
    COSArray target = new COSArray();
    target.add(COSName.getPDFName("Div"));
    target.add(space);
    COSDictionary map = new COSDictionary();
    map.setItem(COSName.P, target);
    space.setItem(COSName.getPDFName("RoleMapNS"), map);
  }

  private static void space(COSDictionary element, String uri, String type) {
    COSDictionary space = new COSDictionary();
    space.setName(COSName.TYPE, "Namespace");
    space.setString(NAMESPACE, uri);
    element.setItem(NAMESPACE, space);
    element.setName(COSName.S, type);
  }

  private static void twoWidgets(Broken file) {
    COSDictionary link = file.first("Link");
    COSArray kids = link.getCOSArray(COSName.K);
    kids.add(kids.getObject(kids.size() - 1));
    link.setName(COSName.S, "Form");
  }

  private static void entry(Broken file) {
    COSDictionary element = file.first("BlockQuote");
    element.removeItem(NAMESPACE);
    element.setName(COSName.S, "TOCI");
  }

  private static void nameTwice(Broken file) {
    COSDictionary other = file.first("H1");
    other.setItem(COSName.ID, file.first("Note").getItem(COSName.ID));
  }

  private static void oldNote(Broken file) {
    COSDictionary note = file.first("FENote");
    note.removeItem(NAMESPACE);
    note.setName(COSName.S, "Note");
  }

  /** Takes away what tells the language of the whole. */
  static void mute(Broken file) {
    file.catalog().removeItem(COSName.LANG);
    file.root().getCOSDictionary(COSName.K).removeItem(COSName.LANG);
  }
}
