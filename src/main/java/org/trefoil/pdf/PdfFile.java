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
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.trefoil.document.Document;
import org.trefoil.document.Metadata;
import org.trefoil.document.Outline;
import org.trefoil.layout.PagedDocument;

/** A file in the making: takes pages one after another, then everything that needs all of them. */
final class PdfFile implements AutoCloseable {

  private final Document document;
  private final StructureTree tree;
  private final ObjectFile objects;
  private final CosObjects others;
  private final PageTree pages;
  private final PDDocument file = new PDDocument();
  private final Drawn drawn = new Drawn();
  private final Fonts fonts = new Fonts();
  private final Pictures pictures = new Pictures(file);
  private final Links links;
  private final List<String> labels = new ArrayList<>();
  private final COSDictionary resources = new COSDictionary();
  private final MessageDigest fingerprint;

  PdfFile(Document document, StructureTree tree, OutputStream out) throws IOException {
    this.document = document;
    this.tree = tree;
    this.objects = new ObjectFile(tree.standard() == Standard.UA1 ? "1.7" : "2.0", out);
    this.others = new CosObjects(objects);
    this.pages = new PageTree(objects);
    this.links = new Links(new LinkPurpose(Phrases.in(document.metadata().language())));
    this.fingerprint = digest();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** Draws a page; its content is written at once. */
  void page(PagedDocument.Page page) throws IOException {
    ByteStream content = new PageWriter(tree, drawn, links, fonts, pictures, page).write();
    content.feed(fingerprint);
    int number = objects.reserve();
    objects.deflated(number, new ByteStream(), content);
    pages.add(number, page.width(), page.height());
    labels.add(page.label());
  }

  /** Writes what needs all pages, resources, links, the tree, the catalog, and ends the file. */
  void finish(Optional<Standard> claim, String creator) throws IOException {
    Completeness.check(tree.root(), links);
    resources.setItem(COSName.FONT, fonts.embed(file));
    resources.setItem(COSName.XOBJECT, pictures.all());
    TreeWriter.number(tree.root(), objects);
    Destinations destinations = Destinations.of(tree, pages.pages());
    links.annotate(destinations, pages.pages());
    Catalog catalog = catalog(claim, creator, destinations);
    int root = others.number(catalog.dictionary());
    OptionalInt info =
        tree.standard() == Standard.UA1
            ? OptionalInt.of(others.number(catalog.information(creator)))
            : OptionalInt.empty();
    others.write();
    objects.finish(root, info, identity());
  }

  private Catalog catalog(Optional<Standard> claim, String creator, Destinations destinations)
      throws IOException {
    Catalog catalog = new Catalog(file, titled());
    TreeWriter writer =
        new TreeWriter(tree.standard(), drawn, pages.pages(), links, objects, others);
    catalog.structure(writer.write(tree.root()));
    catalog.pages(pages.write(others.number(resources), annotations()));
    catalog.labels(PageLabels.of(labels));
    Outline outline = Outline.of(document);
    if (!outline.entries().isEmpty()) {
      catalog.bookmarks(Bookmarks.of(outline, destinations));
    }
    catalog.describe(claim, creator);
    return catalog;
  }

  /** By page, the objects of its annotations. */
  private List<List<Integer>> annotations() {
    List<List<Integer>> byPage = new ArrayList<>();
    labels.forEach(label -> byPage.add(new ArrayList<>(0)));
    for (Links.Annotation link : links.all()) {
      byPage.get(link.page()).add(others.number(link.dictionary()));
    }
    return byPage;
  }

  /** What is known of the work; a file without a title conforms to nothing (PDF/UA-1, 7.1). */
  private Metadata titled() {
    Metadata work = document.metadata();
    return work.title().isBlank()
        ? work.withDerivedTitle(Phrases.in(work.language()).untitled())
        : work;
  }

  /** Names the file after its content (ISO 32000-1, 14.4), not after the hour. */
  private byte[] identity() {
    fingerprint.update(document.metadata().toString().getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(fingerprint.digest(), 16);
  }

  @Override
  public void close() throws IOException {
    objects.close();
    file.close();
  }
}
