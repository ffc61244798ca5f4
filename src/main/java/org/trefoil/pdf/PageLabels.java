package org.trefoil.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The printed page numbers for the reader's page box (ISO 32000-1, 12.4.2). */
final class PageLabels {

  private final COSArray numbers = new COSArray();
  private int expected = -1;

  private PageLabels() {}

  /** The number tree: one entry for each run of numbers that count on, and for each other label. */
  static COSDictionary of(List<String> labels) {
    PageLabels ranges = new PageLabels();
    for (int page = 0; page < labels.size(); page++) {
      ranges.add(page, labels.get(page));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, ranges.numbers);
    return tree;
  }

  private void add(int page, String label) {
    if (label.matches("[1-9][0-9]{0,8}")) {
      number(page, Integer.parseInt(label));
    } else {
      entry(page).setItem(COSName.P, new COSString(CleanText.of(label)));
      expected = -1;
    }
  }

  private void number(int page, int number) {
    if (number != expected) {
      COSDictionary range = entry(page);
      range.setItem(COSName.S, COSName.D);
      range.setInt(COSName.ST, number);
    }
    expected = number + 1;
  }

  private COSDictionary entry(int page) {
    COSDictionary entry = new COSDictionary();
    entry.setDirect(true);
    numbers.add(COSInteger.get(page));
    numbers.add(entry);
    return entry;
  }
}
