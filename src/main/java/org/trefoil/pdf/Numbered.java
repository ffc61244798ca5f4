package org.trefoil.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.ICOSVisitor;

/** Stands in a graph of PDFBox's objects for one that we write ourselves, by its number. */
final class Numbered extends COSBase {

  private final int number;

  Numbered(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  @Override
  public void accept(ICOSVisitor visitor) throws IOException {
    throw new IllegalStateException("Only we write object " + number);
  }
}
