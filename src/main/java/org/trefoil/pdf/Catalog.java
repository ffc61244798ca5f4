package org.trefoil.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.trefoil.document.Metadata;
import org.trefoil.language.Direction;

/** What the file says about itself as a whole. */
final class Catalog {

  private static final COSName PAGE_LABELS = COSName.getPDFName("PageLabels");
  private static final COSName PAGE_MODE = COSName.getPDFName("PageMode");
  private static final COSName DIRECTION = COSName.getPDFName("Direction");
  private static final COSName DISPLAY_DOC_TITLE = COSName.getPDFName("DisplayDocTitle");
  private static final COSName VIEWER_PREFERENCES = COSName.getPDFName("ViewerPreferences");
  private static final COSName MARKED = COSName.getPDFName("Marked");
  private static final String SRGB = "sRGB IEC61966-2.1";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final PDDocument file;
  private final Metadata work;
  private final COSDictionary catalog = new COSDictionary();

  Catalog(PDDocument file, Metadata work) {
    this.file = file;
    this.work = work;
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
  }

  /** The catalog itself. */
  COSDictionary dictionary() {
    return catalog;
  }

  void pages(Numbered root) {
    catalog.setItem(COSName.PAGES, root);
  }

  void structure(Numbered root) {
    catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
    COSDictionary marks = direct();
    marks.setBoolean(MARKED, true);
    catalog.setItem(COSName.MARK_INFO, marks);
  }

  void labels(COSDictionary labels) {
    catalog.setItem(PAGE_LABELS, labels);
  }

  void bookmarks(COSDictionary root) {
    catalog.setItem(COSName.OUTLINES, root);
    catalog.setName(PAGE_MODE, "UseOutlines");
  }

  /** Language, title, dates, colours and claims. */
  void describe(Optional<Claim> claim, String creator) throws IOException {
    catalog.setString(COSName.LANG, work.language().tag());
    catalog.setItem(VIEWER_PREFERENCES, preferences());
    byte[] xmp = XmpPacket.of(work, creator, claim);
    catalog.setItem(COSName.METADATA, new PDMetadata(file, new ByteArrayInputStream(xmp)));
    colours();
  }

  /** What puts files into this one. */
  Attachments files() {
    return new Attachments(file, Phrases.in(work.language()), work.date().map(DATE::format));
  }

  /** Puts files into the file, and names those of formulas, which are in it. */
  void attach(List<Attachment> attachments, FormulaFiles formulas) throws IOException {
    List<COSDictionary> inside = formulas.all();
    if (!attachments.isEmpty() || !inside.isEmpty()) {
      files().into(catalog, attachments, inside);
    }
  }

  private COSDictionary preferences() {
    COSDictionary preferences = direct();
    preferences.setBoolean(DISPLAY_DOC_TITLE, true);
    if (work.language().direction() == Direction.RTL) {
      preferences.setName(DIRECTION, "R2L");
    }
    return preferences;
  }

  /** All colours of the pages are sRGB (PDF/A-2, 6.2.4.3). */
  private void colours() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(file, new ByteArrayInputStream(profile));
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    COSArray intents = new COSArray();
    intents.add(intent.getCOSObject());
    catalog.setItem(COSName.OUTPUT_INTENTS, intents);
  }

  /** The same as in the XMP, for readers that look nowhere else; PDF/A-4 forbids it. */
  COSDictionary information(String creator) {
    COSDictionary info = new COSDictionary();
    text(info, COSName.TITLE, work.title());
    text(info, COSName.AUTHOR, String.join("; ", work.authors()));
    text(info, COSName.SUBJECT, work.description());
    text(info, COSName.CREATOR, creator);
    text(info, COSName.PRODUCER, creator);
    work.date().ifPresent(date -> dates(info, date));
    return info;
  }

  private static void dates(COSDictionary info, Instant date) {
    info.setString(COSName.CREATION_DATE, DATE.format(date));
    info.setString(COSName.MOD_DATE, DATE.format(date));
  }

  private static void text(COSDictionary info, COSName key, String text) {
    if (!text.isBlank()) {
      info.setItem(key, new COSString(CleanText.brief(text)));
    }
  }

  private static COSDictionary direct() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    return dictionary;
  }
}
