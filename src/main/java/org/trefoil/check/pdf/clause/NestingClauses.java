package org.trefoil.check.pdf.clause;

import java.util.List;
import java.util.Set;
import org.trefoil.check.pdf.reading.Element;

/** What stands in what: tables, lists and tables of contents (ISO 32000-1, 14.8.4.3). */
final class NestingClauses {

  private NestingClauses() {}

  static List<Clause<Element>> all() {
    return List.of(
        holds(
            "7.2-t3",
            "Table",
            "09-004",
            "A table holds rows, parts of rows and a caption",
            "TR THead TBody TFoot Caption"),
        stands(
            "7.2-t4",
            "TR",
            "A row stands in a table or in a part of one",
            "Table THead TBody TFoot"),
        stands("7.2-t5", "THead", "The head of a table stands in a table", "Table"),
        stands("7.2-t6", "TBody", "The body of a table stands in a table", "Table"),
        stands("7.2-t7", "TFoot", "The foot of a table stands in a table", "Table"),
        stands("7.2-t8", "TH", "A header cell stands in a row", "TR"),
        stands("7.2-t9", "TD", "A cell stands in a row", "TR"),
        holds("7.2-t10", "TR", "09-004", "A row holds cells", "TH TD"),
        few("7.2-t11", "A table has one head at most", "THead"),
        few("7.2-t12", "A table has one foot at most", "TFoot"),
        table(
            "7.2-t13",
            "A table with a foot has a body",
            t -> count(t, "TFoot") == 0 || count(t, "TBody") > 0),
        table(
            "7.2-t14",
            "A table with a head has a body",
            t -> count(t, "THead") == 0 || count(t, "TBody") > 0),
        table("7.2-t16", "The caption of a table is its first or last", NestingClauses::isOutside),
        few("7.2-t39", "A table has one caption at most", "Caption"),
        holds("7.2-t36", "THead", "09-004", "The head of a table holds rows", "TR"),
        holds("7.2-t37", "TBody", "09-004", "The body of a table holds rows", "TR"),
        holds("7.2-t38", "TFoot", "09-004", "The foot of a table holds rows", "TR"),
        stands("7.2-t17", "LI", "An item stands in a list", "L"),
        stands("7.2-t18", "LBody", "The body of an item stands in an item", "LI"),
        holds("7.2-t19", "L", "09-005", "A list holds items, lists and a caption", "L LI Caption"),
        holds("7.2-t20", "LI", "09-005", "An item holds a label and a body", "Lbl LBody"),
        first("7.2-t40", "L", "09-005", "The caption of a list is its first"),
        stands("7.2-t26", "TOCI", "An entry stands in a table of contents", "TOC"),
        holds(
            "7.2-t27",
            "TOC",
            "09-006",
            "A table of contents holds entries, tables of contents and a caption",
            "TOC TOCI Caption"),
        first("7.2-t28", "TOC", "09-006", "The caption of a table of contents is its first"),
        Clause.of(
            "",
            "",
            "8.2.5.27-t1",
            "",
            "A caption is the first or the last of what it is for",
            (e, book) -> isOutside(e)),
        Clause.of(
            "Ruby",
            "",
            "8.2.5.23-t1",
            "",
            "Ruby holds a base and a text, which may have signs around it",
            (e, book) -> Set.of("RB RT", "RB RP RT RP").contains(kinds(e))),
        Clause.of(
            "Warichu",
            "",
            "8.2.5.24-t1",
            "",
            "Warichu holds a text between two signs",
            (e, book) -> kinds(e).equals("WP WT WP")));
  }

  private static Clause<Element> holds(
      String id, String kind, String matterhorn, String asks, String allowed) {
    Set<String> roles = Set.of(allowed.split(" "));
    return Clause.of(
        kind,
        id,
        "",
        matterhorn,
        asks,
        (e, book) -> e.elements().stream().allMatch(kid -> roles.contains(kid.role())));
  }

  private static Clause<Element> stands(String id, String kind, String asks, String allowed) {
    Set<String> roles = Set.of(allowed.split(" "));
    String matterhorn = kind.startsWith("T") ? kind.equals("TOCI") ? "09-006" : "09-004" : "09-005";
    return Clause.of(kind, id, "", matterhorn, asks, (e, book) -> roles.contains(around(e)));
  }

  /** The role of what it stands in, seen through what only groups. */
  private static String around(Element element) {
    return element.within(e -> !e.is("NonStruct")).map(Element::role).orElse("");
  }

  private static Clause<Element> few(String id, String asks, String kind) {
    return table(id, asks, t -> count(t, kind) <= 1);
  }

  private static Clause<Element> table(
      String id, String asks, java.util.function.Predicate<Element> test) {
    return Clause.of("Table", id, "", "09-004", asks, (e, book) -> test.test(e));
  }

  private static Clause<Element> first(String id, String kind, String matterhorn, String asks) {
    return Clause.of(
        kind,
        id,
        "",
        matterhorn,
        asks,
        (e, book) -> e.elements().stream().skip(1).noneMatch(kid -> kid.is("Caption")));
  }

  private static long count(Element element, String kind) {
    return element.elements().stream().filter(kid -> kid.is(kind)).count();
  }

  private static boolean isOutside(Element element) {
    List<Element> kids = element.elements();
    for (int i = 1; i < kids.size() - 1; i++) {
      if (kids.get(i).is("Caption")) {
        return false;
      }
    }
    return true;
  }

  private static String kinds(Element element) {
    return String.join(" ", element.elements().stream().map(Element::role).toList());
  }
}
