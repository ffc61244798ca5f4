package org.trefoil.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A finished file in the hands of somebody who breaks it. */
final class Broken implements AutoCloseable {

  /** A way to break it. */
  interface Blow {
    void strike(Broken file) throws IOException;
  }

  private final PDDocument file;

  private Broken(byte[] bytes) throws IOException {
    file = Loader.loadPDF(bytes);
  }

  /** The file after a blow. */
  static byte[] by(Blow blow, byte[] sound) throws IOException {
    try (Broken file = new Broken(sound)) {
      blow.strike(file);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.file.save(out);
      return out.toByteArray();
    }
  }

  PDDocument file() {
    return file;
  }

  COSDictionary catalog() {
    return file.getDocumentCatalog().getCOSObject();
  }

  COSDictionary root() {
    return catalog().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
  }

  COSDictionary page(int index) {
    return file.getPage(index).getCOSObject();
  }

  /** All elements of a type. */
  List<COSDictionary> all(String type) {
    List<COSDictionary> found = new ArrayList<>();
    collect(root().getCOSDictionary(COSName.K), e -> type.equals(type(e)), found);
    return found;
  }

  COSDictionary first(String type) {
    return all(type).get(0);
  }

  /** The first element that holds content itself. */
  COSDictionary holder(int nth) {
    List<COSDictionary> found = new ArrayList<>();
    collect(
        root().getCOSDictionary(COSName.K),
        e -> e.getItem(COSName.K) instanceof org.apache.pdfbox.cos.COSInteger,
        found);
    return found.get(nth);
  }

  static String type(COSDictionary element) {
    return element.getNameAsString(COSName.S);
  }

  private static void collect(
      COSDictionary element, Predicate<COSDictionary> wanted, List<COSDictionary> into) {
    if (wanted.test(element)) {
      into.add(element);
    }
    for (COSBase kid : TagReader.kids(element)) {
      if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
        collect(child, wanted, into);
      }
    }
  }

  /** The attributes of an element as one dictionary. */
  static COSDictionary attributes(COSDictionary element) {
    COSBase value = element.getDictionaryObject(COSName.A);
    return (COSDictionary) (value instanceof COSArray array ? array.getObject(0) : value);
  }

  /** The link annotations of the file. */
  List<COSDictionary> links() {
    List<COSDictionary> links = new ArrayList<>();
    for (PDPage page : file.getPages()) {
      COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        links.add((COSDictionary) annotations.getObject(i));
      }
    }
    return links;
  }

  /** Rewrites what a page draws. */
  void draws(int page, UnaryOperator<String> change) throws IOException {
    COSStream stream = (COSStream) page(page).getDictionaryObject(COSName.CONTENTS);
    rewrite(stream, change);
  }

  static void rewrite(COSStream stream, UnaryOperator<String> change) throws IOException {
    String before;
    try (var in = stream.createInputStream()) {
      before = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new AssertionError("The blow hit nothing");
    }
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(after.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** The first font of the file. */
  COSDictionary font() {
    COSDictionary fonts =
        page(0).getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
    return fonts.getCOSDictionary(fonts.keySet().iterator().next());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
