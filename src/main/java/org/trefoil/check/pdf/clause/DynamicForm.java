package org.trefoil.check.pdf.clause;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/** Forms that are made anew while they are shown (ISO 32000-1, annex K). */
final class DynamicForm {

  private static final Pattern REQUIRED = Pattern.compile("dynamicRender\\s*>\\s*required\\b");

  private DynamicForm() {}

  /** Whether a file is one. */
  static boolean is(Book book) throws BrokenPdfException {
    Value form = book.objects().get(book.objects().dict(book.catalog(), "AcroForm"), "XFA");
    List<Value> packets = form instanceof Value.Stream ? List.of(form) : form.items();
    for (Value packet : packets) {
      if (book.objects().resolve(packet) instanceof Value.Stream stream) {
        String text = new String(book.objects().data(stream), StandardCharsets.UTF_8);
        if (REQUIRED.matcher(text).find()) {
          return true;
        }
      }
    }
    return false;
  }
}
