package org.trefoil.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.source.Span;
import org.verapdf.as.ASAtom;
import org.verapdf.cos.COSKey;
import org.verapdf.cos.COSObjType;
import org.verapdf.cos.COSObject;
import org.verapdf.pd.PDDocument;
import org.verapdf.pd.PDPage;
import org.verapdf.tools.StaticResources;

/** What a finished PDF says, unit by unit, in the order of its tags; read by veraPDF's parser. */
final class PagesLeaf {

  private static final ASAtom K = ASAtom.getASAtom("K");
  private static final ASAtom S = ASAtom.getASAtom("S");
  private static final ASAtom ID = ASAtom.getASAtom("ID");
  private static final ASAtom PG = ASAtom.getASAtom("Pg");
  private static final ASAtom ALT = ASAtom.getASAtom("Alt");
  private static final ASAtom MCID = ASAtom.getASAtom("MCID");
  private static final ASAtom ROOT = ASAtom.getASAtom("StructTreeRoot");

  /** Deeper than any text of ours; a damaged file may lead in circles. */
  private static final int DEEPEST = 2_000;

  /** How many pages are in memory at once. */
  private static final int MOST_PAGES = 64;

  private final List<Unit> units = new ArrayList<>();
  private final Roles roles = new Roles();
  private final Map<COSKey, PDPage> pages = new HashMap<>();

  /** The words of the pages read last. */
  private final Map<COSKey, Map<Integer, String>> contents = new LinkedHashMap<>();

  private Strand strand = new Strand();
  private int depth;

  private PagesLeaf() {}

  /**
   * Reads a PDF.
   *
   * @throws IOException when it isn't one that can be read, or has no tags
   */
  static List<Unit> of(Path pdf) throws IOException {
    try (InputStream in = Files.newInputStream(pdf)) {
      PDDocument document = new PDDocument(in);
      try {
        PagesLeaf leaf = new PagesLeaf();
        leaf.read(document, pdf);
        return leaf.units;
      } finally {
        document.close();
        StaticResources.clear();
      }
    } catch (RuntimeException e) {
      throw new IOException(pdf + " can't be read back: " + e.getMessage(), e);
    }
  }

  private void read(PDDocument document, Path pdf) throws IOException {
    for (PDPage page : document.getPages()) {
      pages.put(page.getObject().getKey(), page);
    }
    COSObject root = document.getCatalog().getKey(ROOT);
    if (root == null || root.empty()) {
      throw new IOException(pdf + " has no tags");
    }
    kids(root).forEach(this::block);
    flush("", "");
  }

  private static List<COSObject> kids(COSObject element) {
    COSObject kids = element.getKey(K);
    List<COSObject> all = new ArrayList<>();
    if (kids != null && kids.getType() == COSObjType.COS_ARRAY) {
      for (int i = 0; i < kids.size(); i++) {
        all.add(kids.at(i));
      }
    } else if (kids != null && !kids.empty()) {
      all.add(kids);
    }
    return all;
  }

  private static boolean isElement(COSObject kid) {
    return kid.getType() == COSObjType.COS_DICT && kid.knownKey(S);
  }

  private static String type(COSObject element) {
    return isElement(element) ? element.getNameKey(S).getValue() : "";
  }

  private static String string(COSObject element, ASAtom key) {
    COSObject value = element.getKey(key);
    return value == null || value.empty() ? "" : PdfContent.text(value.getDirectBase());
  }

  private void block(COSObject element) {
    if (++depth > DEEPEST) {
      throw new IllegalStateException("the tags nest deeper than " + DEEPEST);
    }
    String id = string(element, ID);
    switch (type(element)) {
      case "H1", "H2", "H3", "H4", "H5", "H6" ->
          unit(element, roles.path("heading " + type(element).charAt(1)), id);
      case "P" -> unit(element, roles.path(holdsCode(element) ? "code" : ""), id);
      case "Code" -> unit(element, roles.path("code"), id);
      case "Title" -> unit(element, roles.path("title"), id);
      case "Subtitle" -> unit(element, roles.path("subtitle"), id);
      case "Byline" -> unit(element, roles.path("byline"), id);
      case "Attribution" -> unit(element, roles.pathBeside(Roles.QUOTE, "attribution"), id);
      case "Caption" -> unit(element, roles.path("caption"), id);
      case "BlockQuote" -> in(Roles.QUOTE, kids(element));
      // in a quotation or another callout it has to be a section (ISO/TS 32005); nothing else is
      // one
      case "Aside", "Sect" -> in("callout", kids(element));
      case "Note", "FENote" -> note(element);
      case "L" -> kids(element).forEach(this::item);
      case "Table" -> new Rows().table(element);
      case "Figure" -> figure(element, id);
      case "Formula" -> {
        strand.add(string(element, ALT));
        flush(roles.path(""), id);
      }
      case "Lbl", "Reference", "NonStruct", "Artifact", "TOC" -> {
        // labels, ornaments and what leads to places: made anew in each form
      }
      case "" -> strand.add(words(element, element));
      default -> kids(element).forEach(this::block);
    }
    depth--;
  }

  private static boolean holdsCode(COSObject element) {
    List<COSObject> kids = kids(element);
    return kids.size() == 1 && type(kids.get(0)).equals("Code");
  }

  private void flush(String role, String id) {
    if (!strand.isEmpty()) {
      units.add(new Unit(role, id, strand.text(), strand.quoted(), Span.START, List.of()));
    }
    strand = new Strand();
  }

  private void unit(COSObject element, String role, String id) {
    flush(roles.path(""), "");
    inlines(element);
    flush(role, id);
  }

  private void in(String step, List<COSObject> kids) {
    flush(roles.path(""), "");
    roles.enter(step);
    kids.forEach(this::block);
    flush(roles.path(""), "");
    roles.leave();
  }

  private void note(COSObject element) {
    String number =
        kids(element).stream()
            .filter(kid -> type(kid).equals("Lbl"))
            .findFirst()
            .map(this::label)
            .orElse("");
    in("note " + number.strip(), kids(element));
  }

  private void item(COSObject item) {
    String label = "";
    for (COSObject kid : kids(item)) {
      boolean isTerm = type(kid).equals("Lbl") && !string(kid, ID).isEmpty();
      boolean isMeaning = type(kid).equals("LBody") && string(kid, ID).startsWith("desc");
      if (isTerm) {
        unit(kid, roles.path("term"), string(kid, ID));
      } else if (type(kid).equals("Lbl")) {
        label = label(kid);
      } else {
        in(isMeaning ? "description" : Roles.item(label), List.of(kid));
      }
    }
  }

  private String label(COSObject element) {
    StringBuilder words = new StringBuilder();
    for (COSObject kid : kids(element)) {
      words.append(isElement(kid) ? label(kid) : words(kid, element));
    }
    return words.toString();
  }

  private void figure(COSObject element, String id) {
    strand.add(string(element, ALT));
    flush(roles.path("picture"), id);
    kids(element).stream().filter(PagesLeaf::isElement).forEach(this::block);
  }

  private void inlines(COSObject element) {
    for (COSObject kid : kids(element)) {
      switch (type(kid)) {
        case "" -> strand.add(words(kid, element));
        case "Reference", "Lbl", "NonStruct", "Artifact" -> {
          // labels and ornaments
        }
        case "Figure", "Formula" -> strand.add(string(kid, ALT));
        case "Quote" -> {
          strand.open();
          inlines(kid);
          strand.close();
        }
        default -> inlines(kid);
      }
    }
  }

  /** The words of a marked content that an element names by number or by reference. */
  private String words(COSObject kid, COSObject element) {
    boolean isReference = kid.getType() == COSObjType.COS_DICT;
    Long number = isReference ? kid.getIntegerKey(MCID) : kid.getInteger();
    COSObject page = isReference && kid.knownKey(PG) ? kid.getKey(PG) : element.getKey(PG);
    if (number == null || page == null) {
      return "";
    }
    return contents(page.getKey()).getOrDefault(number.intValue(), "");
  }

  /** Tags follow the pages, so the pages of a long book needn't be in memory together. */
  private Map<Integer, String> contents(COSKey key) {
    PDPage page = pages.get(key);
    Map<Integer, String> known = contents.get(key);
    if (known == null && page != null) {
      known = read(page);
      contents.put(key, known);
      if (contents.size() > MOST_PAGES) {
        contents.remove(contents.keySet().iterator().next());
      }
    }
    return known == null ? Map.of() : known;
  }

  private static Map<Integer, String> read(PDPage page) {
    try {
      return PdfContent.of(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts the rows and columns of one table. */
  private final class Rows {

    private int row;

    void table(COSObject element) {
      for (COSObject kid : kids(element)) {
        switch (type(kid)) {
          case "TR" -> cells(kid);
          case "THead", "TBody", "TFoot" -> table(kid);
          default -> block(kid);
        }
      }
    }

    private void cells(COSObject element) {
      row++;
      int column = 1;
      for (COSObject kid : kids(element)) {
        boolean header = type(kid).equals("TH");
        unit(kid, roles.path(Roles.cell(header, row, column++)), string(kid, ID));
      }
    }
  }
}
