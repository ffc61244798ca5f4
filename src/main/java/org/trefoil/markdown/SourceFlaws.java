package org.trefoil.markdown;

import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

/** Tells the author what was mended when the bytes of the source became text. */
final class SourceFlaws {

  private SourceFlaws() {}

  static void report(Source source, Report report) {
    for (Source.Flaw flaw : Source.Flaw.values()) {
      if (source.flaws().contains(flaw)) {
        report.add(Code.ENCODING, place(source, flaw), message(flaw), hint(flaw));
      }
    }
  }

  private static Span place(Source source, Source.Flaw flaw) {
    int found = flaw == Source.Flaw.CONTROL_CHARACTERS ? source.text().indexOf('\uFFFD') : -1;
    return found < 0 ? Span.START : new Span(found, found + 1);
  }

  private static String message(Source.Flaw flaw) {
    return switch (flaw) {
      case BYTE_ORDER_MARK -> "The file begins with a byte order mark, which was left out";
      case UTF_16 -> "The file is UTF-16 and was read as that";
      case WINDOWS_1252 -> "The file isn't UTF-8; it was read as Windows-1252 (Latin-1)";
      case CONTROL_CHARACTERS -> "Control characters stand in the text; each became U+FFFD";
    };
  }

  private static String hint(Source.Flaw flaw) {
    return switch (flaw) {
      case BYTE_ORDER_MARK, UTF_16 -> "Save it as UTF-8 without a byte order mark";
      case WINDOWS_1252 -> "Check accents and quotation marks, and save it as UTF-8";
      case CONTROL_CHARACTERS -> "Remove them";
    };
  }
}
