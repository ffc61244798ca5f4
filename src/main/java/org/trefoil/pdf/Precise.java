package org.trefoil.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.ICOSVisitor;

/** A number in a graph of PDFBox's objects that thousandths are too coarse for. */
final class Precise extends COSBase {

  static final int PLACES = 8;

  private final double value;

  Precise(double value) {
    this.value = value;
  }

  double value() {
    return value;
  }

  /** Numbers one after another. */
  static COSArray all(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(new Precise(value));
    }
    return array;
  }

  @Override
  public void accept(ICOSVisitor visitor) throws IOException {
    throw new IllegalStateException("Only we write the number " + value);
  }
}
