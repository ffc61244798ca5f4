package org.trefoil.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Reads a finished file by its tags: the tree as text, and the text in the order of the tree. */
public final class TagReader implements AutoCloseable {

  private static final COSName MCID = COSName.MCID;
  private static final COSName PG = COSName.getPDFName("Pg");

  private final PDDocument file;
  private final Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();
  private final List<String> artifacts = new ArrayList<>();

  /** Opens a file. */
  public TagReader(byte[] bytes) throws IOException {
    file = Loader.loadPDF(bytes);
    for (PDPage page : file.getPages()) {
      contents.put(page.getCOSObject(), new Contents(page).read());
    }
  }

  PDDocument file() {
    return file;
  }

  /** The text of everything that isn't tagged, one entry for each artifact. */
  List<String> artifacts() {
    return artifacts;
  }

  /** By page, the text of each marked content. */
  Map<COSDictionary, Map<Integer, String>> contents() {
    return contents;
  }

  COSDictionary root() {
    return file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
  }

  /** The whole tree, an element a line. */
  public String tree() {
    StringBuilder out = new StringBuilder();
    dump(root().getCOSDictionary(COSName.K), 0, out);
    return out.toString();
  }

  /** The text below the element with an id, in the order of the tree. */
  String text(String id) {
    COSArray names =
        root().getCOSDictionary(COSName.getPDFName("IDTree")).getCOSArray(COSName.NAMES);
    for (int i = 0; i < names.size(); i += 2) {
      if (names.getString(i).equals(id)) {
        return text((COSDictionary) names.getObject(i + 1));
      }
    }
    throw new AssertionError("No element is called " + id);
  }

  /**
   * The words of every sentence and of every block that has none, by id, in the order of the tree.
   * A sentence goes from where its element begins to where the next named one does; labels, notes'
   * numbers and the like aren't words, a picture's words are its alternative text.
   */
  public Map<String, String> words() {
    Map<String, StringBuilder> words = new LinkedHashMap<>();
    words(root().getCOSDictionary(COSName.K), words, new ArrayDeque<>());
    Map<String, String> all = new LinkedHashMap<>();
    words.forEach((id, text) -> all.put(id, text.toString()));
    return all;
  }

  private void words(
      COSDictionary element, Map<String, StringBuilder> into, Deque<StringBuilder> current) {
    String type = element.getNameAsString(COSName.S);
    if (element.containsKey(COSName.ID) && !List.of("Quote", "Reference").contains(type)) {
      current.push(new StringBuilder());
      if (into.put(element.getString(COSName.ID), current.peek()) != null) {
        throw new AssertionError("Two elements are called " + element.getString(COSName.ID));
      }
    }
    boolean isLabel = type.equals("Lbl") && !element.containsKey(COSName.ID);
    if (isLabel || type.equals("Reference")) {
      return;
    }
    boolean isFigure = type.equals("Figure") || type.equals("Formula");
    if (isFigure) {
      current.peek().append(element.getString(COSName.ALT));
    }
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
        words(child, into, current);
      } else if (!isFigure) {
        current.peek().append(content(kid, element));
      }
    }
  }

  private String text(COSDictionary element) {
    StringBuilder out = new StringBuilder();
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
        out.append(text(child));
      } else {
        out.append(content(kid, element));
      }
    }
    return out.toString();
  }

  private String content(COSBase kid, COSDictionary element) {
    if (kid instanceof COSInteger mcid) {
      return contents.get(element.getCOSDictionary(PG)).get(mcid.intValue());
    }
    COSDictionary reference = (COSDictionary) kid;
    return reference.containsKey(MCID)
        ? contents.get(reference.getCOSDictionary(PG)).get(reference.getInt(MCID))
        : "";
  }

  static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      List<COSBase> all = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
      return all;
    }
    return kids == null ? List.of() : List.of(kids);
  }

  private void dump(COSDictionary element, int depth, StringBuilder out) {
    out.append("  ".repeat(depth)).append(element.getNameAsString(COSName.S)).append(role(element));
    if (element.containsKey(COSName.ID)) {
      out.append(" #").append(element.getString(COSName.ID));
    }
    for (COSName key : List.of(COSName.LANG, COSName.ALT, COSName.E)) {
      if (element.containsKey(key)) {
        out.append(' ').append(key.getName()).append('=').append(element.getString(key));
      }
    }
    attributes(element.getDictionaryObject(COSName.A), out);
    references(element.getCOSArray(COSName.getPDFName("Ref")), out);
    out.append('\n');
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
        dump(child, depth + 1, out);
      } else {
        String text = content(kid, element);
        boolean annotation = kid instanceof COSDictionary reference && !reference.containsKey(MCID);
        out.append("  ".repeat(depth + 1));
        out.append(annotation ? "(link)" : '"' + text.replace("\n", "\\n") + '"').append('\n');
      }
    }
  }

  /** What the type stands for, when it isn't one of the file's own version. */
  private String role(COSDictionary element) {
    COSName type = element.getCOSName(COSName.S);
    COSDictionary space = element.getCOSDictionary(COSName.getPDFName("NS"));
    if (space == null) {
      COSDictionary roles = root().getCOSDictionary(COSName.ROLE_MAP);
      return roles != null && roles.containsKey(type)
          ? " (" + roles.getNameAsString(type) + ")"
          : "";
    }
    COSDictionary roles = space.getCOSDictionary(COSName.getPDFName("RoleMapNS"));
    if (roles != null) {
      return " (" + ((COSName) roles.getCOSArray(type).getObject(0)).getName() + ")";
    }
    return space.getString(COSName.getPDFName("NS")).equals("http://iso.org/pdf/ssn")
        ? " (1.7)"
        : "";
  }

  private static void references(COSArray others, StringBuilder out) {
    for (int i = 0; others != null && i < others.size(); i++) {
      COSDictionary other = (COSDictionary) others.getObject(i);
      out.append(" Ref=").append(other.getString(COSName.ID, other.getNameAsString(COSName.S)));
    }
  }

  private void attributes(COSBase value, StringBuilder out) {
    if (value instanceof COSArray array) {
      array.forEach(one -> attributes(one, out));
    } else if (value instanceof COSDictionary dictionary) {
      for (COSName key : dictionary.keySet()) {
        COSBase attribute = dictionary.getDictionaryObject(key);
        if (!key.equals(COSName.O) && !key.getName().equals("BBox")) {
          out.append(' ').append(key.getName()).append('=');
          out.append(
              attribute instanceof COSName name
                  ? name.getName()
                  : Integer.toString(((COSInteger) attribute).intValue()));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Reads the content stream of a page. */
  private final class Contents {

    /** An open marked content with what was shown in it so far. */
    private record Scope(String tag, COSDictionary properties, List<String> shown) {}

    private final PDPage page;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Deque<Scope> open = new ArrayDeque<>();
    private PDFont font;

    Contents(PDPage page) {
      this.page = page;
    }

    Map<Integer, String> read() throws IOException {
      List<COSBase> operands = new ArrayList<>();
      for (Object token : new PDFStreamParser(page).parse()) {
        if (token instanceof Operator operator) {
          operator(operator.getName(), operands);
          operands.clear();
        } else {
          operands.add((COSBase) token);
        }
      }
      if (!open.isEmpty()) {
        throw new AssertionError("Marked content is left open");
      }
      return texts;
    }

    private void operator(String name, List<COSBase> operands) throws IOException {
      switch (name) {
        case "BDC", "BMC" -> begin(operands);
        case "EMC" -> end();
        case "Tf" -> font = page.getResources().getFont((COSName) operands.get(0));
        case "TJ" -> show((COSArray) operands.get(0));
        default -> {
          boolean paints = List.of("f", "Do", "Tj", "S").contains(name);
          if (paints && open.isEmpty()) {
            throw new AssertionError("Painted outside all marked content: " + name);
          }
        }
      }
    }

    private void begin(List<COSBase> operands) {
      COSDictionary properties =
          operands.size() > 1 ? (COSDictionary) operands.get(1) : new COSDictionary();
      open.push(new Scope(((COSName) operands.get(0)).getName(), properties, new ArrayList<>()));
    }

    private void end() {
      Scope scope = open.pop();
      if (scope.tag().equals("ReversedChars")) {
        Collections.reverse(scope.shown());
      }
      String text = String.join("", scope.shown());
      if (scope.properties().containsKey(COSName.ACTUAL_TEXT)) {
        text = scope.properties().getString(COSName.ACTUAL_TEXT);
      }
      if (scope.properties().containsKey(MCID)) {
        if (texts.put(scope.properties().getInt(MCID), text) != null) {
          throw new AssertionError("A number of marked content is used twice");
        }
      } else if (open.isEmpty()) {
        artifacts.add(text);
      } else {
        open.peek().shown().add(text);
      }
    }

    private void show(COSArray pieces) throws IOException {
      if (open.isEmpty()) {
        throw new AssertionError("Text outside all marked content");
      }
      for (COSBase piece : pieces) {
        if (piece instanceof COSString string) {
          byte[] bytes = string.getBytes();
          for (int i = 0; i < bytes.length; i += 2) {
            int code = (bytes[i] & 255) << 8 | bytes[i + 1] & 255;
            open.peek().shown().add(font.toUnicode(code));
          }
        }
      }
    }
  }
}
