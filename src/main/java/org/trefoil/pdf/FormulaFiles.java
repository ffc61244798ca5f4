package org.trefoil.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * The markup of formulas as files inside the file, each associated with its element (ISO 32000-2,
 * 14.13.6). Equal formulas share one.
 */
final class FormulaFiles {

  private static final String MATHML = "application/mathml+xml";

  private final Attachments files;
  private final Map<String, COSDictionary> known = new LinkedHashMap<>();

  FormulaFiles(Attachments files) {
    this.files = files;
  }

  /** The file of a formula. */
  COSDictionary of(Trait.MathMl formula) throws IOException {
    COSDictionary file = known.get(formula.markup());
    if (file == null) {
      byte[] bytes = formula.markup().getBytes(StandardCharsets.UTF_8);
      String name = "formula-" + (known.size() + 1) + ".xml";
      Attachment.Relation supplement = Attachment.Relation.SUPPLEMENT;
      Attachment attachment = new Attachment(name, MATHML, supplement, bytes);
      file = files.specification(attachment, formula.words());
      known.put(formula.markup(), file);
    }
    return file;
  }

  /** All of them, in the order of reading. */
  List<COSDictionary> all() {
    return new ArrayList<>(known.values());
  }
}
