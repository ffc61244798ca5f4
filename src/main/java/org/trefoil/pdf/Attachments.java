package org.trefoil.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Files inside the file (ISO 32000-1, 7.11.4), each associated with the work as a whole or with a
 * part of it, as PDF/A-3 (6.8) and PDF/A-4f want it.
 */
final class Attachments {

  private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName RELATION = COSName.getPDFName("AFRelationship");

  private final PDDocument file;
  private final Phrases phrases;
  private final Optional<String> date;

  /**
   * @param date of the files, as PDF writes it
   */
  Attachments(PDDocument file, Phrases phrases, Optional<String> date) {
    this.file = file;
    this.phrases = phrases;
    this.date = date;
  }

  /**
   * Names the files in the catalog.
   *
   * @param attachments what goes with the work as a whole
   * @param others what was put into the file for a part of it
   */
  void into(COSDictionary catalog, List<Attachment> attachments, List<COSDictionary> others)
      throws IOException {
    COSArray names = new COSArray();
    COSArray associated = new COSArray();
    List<Attachment> sorted =
        attachments.stream().sorted(Comparator.comparing(Attachments::ascii)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      Attachment next = sorted.get(i);
      COSDictionary specification = specification(next, phrases.attachment(next));
      // names sort byte by byte; the number keeps apart those that look alike in ASCII
      names.add(new COSString(String.format(java.util.Locale.ROOT, "%04d", i)));
      names.add(specification);
      associated.add(specification);
    }
    for (int i = 0; i < others.size(); i++) {
      names.add(new COSString(String.format(java.util.Locale.ROOT, "p%08d", i)));
      names.add(others.get(i));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    COSDictionary all = new COSDictionary();
    all.setItem(EMBEDDED_FILES, tree);
    catalog.setItem(COSName.NAMES, all);
    if (!attachments.isEmpty()) {
      catalog.setItem(ASSOCIATED, associated);
    }
  }

  /**
   * What the file says of one inside it.
   *
   * @param description what it is, in words
   */
  COSDictionary specification(Attachment attachment, String description) throws IOException {
    COSDictionary out = new COSDictionary();
    out.setName(COSName.TYPE, "Filespec");
    out.setString(COSName.F, ascii(attachment));
    out.setItem(COSName.UF, new COSString(CleanText.of(attachment.name())));
    out.setItem(COSName.DESC, new COSString(CleanText.of(description)));
    out.setName(RELATION, attachment.relation().value());
    COSStream stream = stream(attachment);
    COSDictionary embedded = new COSDictionary();
    embedded.setDirect(true);
    embedded.setItem(COSName.F, stream);
    embedded.setItem(COSName.UF, stream);
    out.setItem(COSName.EF, embedded);
    return out;
  }

  private COSStream stream(Attachment attachment) throws IOException {
    COSStream stream = file.getDocument().createCOSStream();
    stream.setName(COSName.TYPE, "EmbeddedFile");
    stream.setName(COSName.SUBTYPE, attachment.mediaType());
    COSDictionary parameters = new COSDictionary();
    parameters.setDirect(true);
    parameters.setInt(COSName.SIZE, attachment.bytes().length);
    date.ifPresent(text -> parameters.setString(COSName.MOD_DATE, text));
    stream.setItem(COSName.PARAMS, parameters);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(attachment.bytes());
    }
    return stream;
  }

  /** A name that every system can write. */
  private static String ascii(Attachment attachment) {
    return attachment.name().replaceAll("[^ -~]|[\"*:<>?|\\\\]", "_");
  }
}
