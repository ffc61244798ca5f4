package org.trefoil.check.pdf.reading;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** Reads the content streams of pages: which characters stand where, and under which marks. */
final class ContentReader {

  /** Forms that draw forms are followed until so many bytes were read in all. */
  private static final int MOST_OF_FORMS = 1 << 26;

  private final PdfObjects objects;
  private final boolean asksLanguage;
  private final Map<Value.Dict, Font> fonts = new IdentityHashMap<>();
  private final List<Font> inOrder = new ArrayList<>();
  private final Map<Integer, Form> forms = new HashMap<>();
  private int left = MOST_OF_FORMS;

  /**
   * @param asksLanguage whether each text has to tell its language, as the file doesn't
   */
  ContentReader(PdfObjects objects, boolean asksLanguage) {
    this.objects = objects;
    this.asksLanguage = asksLanguage;
  }

  /** The contents of a page. */
  Contents read(Page page) throws BrokenPdfException {
    Faults faults = new Faults("content");
    Marks marks = new Marks(objects, page, faults, asksLanguage);
    new Drawing(this, page, marks, faults).run(bytes(page), page.resources());
    marks.forms().forEach((number, tagged) -> form(number, page).tagged().putAll(tagged));
    return marks.finish();
  }

  private byte[] bytes(Page page) throws BrokenPdfException {
    Value contents = objects.get(page.dict(), "Contents");
    if (contents instanceof Value.Stream stream) {
      return objects.data(stream);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Value each : contents.items()) {
      if (objects.resolve(each) instanceof Value.Stream stream) {
        all.writeBytes(objects.data(stream));
        all.write('\n');
      }
    }
    return all.toByteArray();
  }

  PdfObjects objects() {
    return objects;
  }

  /** The font that a dictionary describes, read once. */
  Font font(Value.Dict dict) throws BrokenPdfException {
    Font font = fonts.get(dict);
    if (font == null) {
      font = Font.of(objects, dict);
      fonts.put(dict, font);
      inOrder.add(font);
    }
    return font;
  }

  /** What is drawn again and again, with how often. */
  Form form(int number, Page page) {
    return forms.computeIfAbsent(number, key -> new Form(number, page));
  }

  /** The bytes of a form; none once too much was read. */
  byte[] bytes(Value.Stream form) throws BrokenPdfException {
    byte[] bytes = left > 0 ? objects.data(form) : new byte[0];
    left -= bytes.length;
    return bytes;
  }

  /** The fonts that were met, in that order. */
  List<Font> fonts() {
    return inOrder;
  }

  /** The forms that were met, by the numbers of their objects. */
  Map<Integer, Form> forms() {
    return forms;
  }
}
