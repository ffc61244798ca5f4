package org.trefoil.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.trefoil.document.Document;
import org.trefoil.document.Metadata;
import org.trefoil.document.Outline;
import org.trefoil.layout.PagedDocument;

/** A file in the making: takes pages one after another, then everything that needs all of them. */
final class PdfFile implements AutoCloseable {

  private static final COSName TABS = COSName.getPDFName("Tabs");

  private final Document document;
  private final StructureTree tree;
  private final PDDocument file = new PDDocument();
  private final Drawn drawn = new Drawn();
  private final Fonts fonts = new Fonts();
  private final Pictures pictures = new Pictures(file);
  private final Links links;
  private final List<COSDictionary> pages = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final COSDictionary resources = new COSDictionary();
  private final MessageDigest fingerprint;

  PdfFile(Document document, StructureTree tree) {
    this.document = document;
    this.tree = tree;
    this.links = new Links(new LinkPurpose(Phrases.in(document.metadata().language())));
    this.fingerprint = digest();
    file.getDocument().setVersion(tree.standard() == Standard.UA1 ? 1.7f : 2.0f);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** Draws a page; its content is packed at once. */
  void page(PagedDocument.Page page) throws IOException {
    byte[] content = new PageWriter(tree, drawn, links, fonts, pictures, page).write();
    fingerprint.update(content);
    PDPage out = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
    COSDictionary dictionary = out.getCOSObject();
    dictionary.setItem(COSName.CONTENTS, stream(content));
    dictionary.setItem(COSName.RESOURCES, resources);
    dictionary.setInt(COSName.STRUCT_PARENTS, pages.size());
    dictionary.setName(TABS, "S");
    file.addPage(out);
    pages.add(dictionary);
    labels.add(page.label());
  }

  private COSStream stream(byte[] content) throws IOException {
    COSStream stream = file.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    return stream;
  }

  /** Adds what needs all pages: resources, links, the tree, the catalog. */
  void finish(Optional<Standard> claim, String creator) throws IOException {
    Completeness.check(tree.root(), drawn, links);
    resources.setItem(COSName.FONT, fonts.embed(file));
    resources.setItem(COSName.XOBJECT, pictures.all());
    ElementObjects objects = new ElementObjects();
    Destinations destinations = Destinations.of(tree, drawn, pages, objects);
    links.annotate(destinations, pages);
    Catalog catalog = new Catalog(file, titled());
    catalog.structure(TreeWriter.write(tree, drawn, pages, links, objects));
    catalog.labels(PageLabels.of(labels));
    Outline outline = Outline.of(document);
    if (!outline.entries().isEmpty()) {
      catalog.bookmarks(Bookmarks.of(outline, destinations));
    }
    catalog.describe(claim, creator);
    if (tree.standard() == Standard.UA1) {
      catalog.information(creator);
    }
    identify();
  }

  /** What is known of the work; a file without a title conforms to nothing (PDF/UA-1, 7.1). */
  private Metadata titled() {
    Metadata work = document.metadata();
    return work.title().isBlank()
        ? work.withDerivedTitle(Phrases.in(work.language()).untitled())
        : work;
  }

  /** Names the file after its content (ISO 32000-1, 14.4), not after the hour. */
  private void identify() {
    fingerprint.update(document.metadata().toString().getBytes(StandardCharsets.UTF_8));
    byte[] id = Arrays.copyOf(fingerprint.digest(), 16);
    COSArray both = new COSArray();
    both.add(new COSString(id));
    both.add(new COSString(id));
    file.getDocument().getTrailer().setItem(COSName.ID, both);
  }

  /** Writes the file. */
  void save(OutputStream out) throws IOException {
    file.save(out);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
