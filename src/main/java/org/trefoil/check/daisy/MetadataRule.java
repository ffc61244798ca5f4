package org.trefoil.check.daisy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trefoil.check.fault.Faults;
import org.trefoil.xml.XmlNode;

/** What the navigation says of the book, and whether its counts are those of its entries. */
final class MetadataRule {

  private static final List<String> ONCE =
      List.of(
          "dc:date",
          "dc:format",
          "dc:identifier",
          "dc:publisher",
          "dc:title",
          "ncc:charset",
          "ncc:pageFront",
          "ncc:pageNormal",
          "ncc:pageSpecial",
          "ncc:tocItems",
          "ncc:totalTime");

  private static final List<String> AT_MOST_ONCE =
      List.of(
          "ncc:depth",
          "ncc:files",
          "ncc:footnotes",
          "ncc:generator",
          "ncc:maxPageNormal",
          "ncc:multimediaType",
          "ncc:prodNotes",
          "ncc:setInfo",
          "ncc:sidebars");

  private static final Set<String> TYPES =
      Set.of("audioOnly", "audioNcc", "audioPartText", "audioFullText", "textPartAudio", "textNcc");

  private final Book book;
  private final Page page;
  private final Map<String, List<String>> said;
  private final List<XmlNode.Element> entries;
  private final Faults faults;

  private MetadataRule(Book book, Faults faults) {
    this.book = book;
    this.page = book.navigation();
    this.said = page.metadata();
    this.entries = NavigationRule.entries(page);
    this.faults = faults;
  }

  static void look(Book book, Faults faults) {
    MetadataRule rule = new MetadataRule(book, faults);
    rule.presence();
    rule.forms();
    rule.counts();
  }

  private void presence() {
    for (String name : ONCE) {
      faults.unless(count(name) == 1, "ncc-once", page.name(), name + " has to be there once");
    }
    for (String name : AT_MOST_ONCE) {
      faults.unless(count(name) <= 1, "ncc-once", page.name(), name + " is there twice");
    }
    for (String name : List.of("dc:language", "dc:creator")) {
      faults.unless(count(name) > 0, "ncc-metadata", page.name(), name + " is missing");
    }
    for (Map.Entry<String, List<String>> each : said.entrySet()) {
      boolean empty = each.getValue().stream().anyMatch(String::isBlank);
      faults.unless(!empty, "ncc-metadata", page.name(), each.getKey() + " is empty");
    }
    boolean typed = page.named("meta").stream().anyMatch(MetadataRule::isContentType);
    faults.unless(typed, "ncc-metadata", page.name(), "No meta tells type and charset of the file");
    List<XmlNode.Element> titles = page.named("title");
    boolean titled = titles.size() == 1 && !Page.text(titles.get(0)).isBlank();
    faults.unless(titled, "ncc-metadata", page.name(), "It needs one title element");
  }

  private static boolean isContentType(XmlNode.Element meta) {
    return Page.value(meta, "http-equiv").equalsIgnoreCase("Content-type")
        && Page.value(meta, "content").contains("charset=");
  }

  private int count(String name) {
    return said.getOrDefault(name, List.of()).size();
  }

  private void forms() {
    equal("dc:format", "Daisy 2.02");
    String date = page.metadata("dc:date");
    faults.unless(
        date.isEmpty() || isDate(date), "ncc-value", page.name(), "“" + date + "” is no date");
    for (String language : said.getOrDefault("dc:language", List.of())) {
      faults.unless(
          isLanguage(language), "ncc-value", page.name(), "“" + language + "” is no language");
    }
    if (count("ncc:multimediaType") == 1) {
      String type = page.metadata("ncc:multimediaType");
      faults.unless(TYPES.contains(type), "ncc-value", page.name(), "“" + type + "” is no type");
    }
  }

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isLanguage(String value) {
    try {
      return !new Locale.Builder().setLanguageTag(value).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private void counts() {
    equal("ncc:tocItems", Integer.toString(entries.size()));
    equal("ncc:pageFront", entries("page-front"));
    equal("ncc:pageNormal", entries("page-normal"));
    equal("ncc:pageSpecial", entries("page-special"));
    equalIfAny("ncc:footnotes", entries("noteref"));
    equalIfAny("ncc:sidebars", entries("sidebar"));
    equalIfAny("ncc:prodNotes", entries("optional-prodnote"));
    equalIfAny("ncc:depth", Integer.toString(depth()));
    equalIfAny("ncc:files", Integer.toString(book.folder().names().size()));
    equalIfAny("ncc:maxPageNormal", Long.toString(lastPage()));
  }

  private String entries(String kind) {
    return Long.toString(
        entries.stream().filter(entry -> Page.value(entry, "class").equals(kind)).count());
  }

  private int depth() {
    return entries.stream()
        .filter(entry -> entry.name().matches("h[1-6]"))
        .mapToInt(entry -> entry.name().charAt(1) - '0')
        .max()
        .orElse(0);
  }

  private long lastPage() {
    return entries.stream()
        .filter(entry -> Page.value(entry, "class").equals("page-normal"))
        .map(entry -> Page.text(entry).strip())
        .filter(label -> label.matches("\\d{1,9}"))
        .mapToLong(Long::parseLong)
        .max()
        .orElse(0);
  }

  private void equalIfAny(String name, String wanted) {
    if (count(name) > 0) {
      equal(name, wanted);
    } else {
      boolean none = wanted.equals("0") || !name.matches("ncc:(footnotes|sidebars|prodNotes)");
      faults.unless(none, "ncc-metadata", page.name(), name + " is missing");
    }
  }

  private void equal(String name, String wanted) {
    String found = page.metadata(name);
    faults.unless(
        count(name) == 0 || found.equals(wanted),
        "ncc-value",
        page.name(),
        name + " should be “" + wanted + "”, is “" + found + "”");
  }
}
