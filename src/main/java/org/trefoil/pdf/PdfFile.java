package org.trefoil.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
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

  PdfFile(Document document, StructureTree tree, OutputStream out) throws IOException {
    this.document = document;
    this.tree = tree;
    this.objects = new ObjectFile(tree.standard() == Standard.UA1 ? "1.7" : "2.0", out);
    this.others = new CosObjects(objects);
    this.pages = new PageTree(objects);
    this.links = new Links(new LinkPurpose(Phrases.in(document.metadata().language())));
  }

  /** Draws a page; its content is written at once. */
  void page(PagedDocument.Page page) throws IOException {
    ByteStream content = new PageWriter(tree, drawn, links, fonts, pictures, page).write();
    int number = objects.reserve();
    objects.deflated(number, new ByteStream(), content);
    pages.add(number, page.width(), page.height());
    labels.add(page.label());
  }

  /** Writes what needs all pages, resources, links, the tree, the catalog, and ends the file. */
  void finish(Optional<Claim> claim, PdfOptions options) throws IOException {
    Completeness.check(tree.root(), links);
    resources.setItem(COSName.FONT, fonts.embed(file));
    resources.setItem(COSName.XOBJECT, pictures.all());
    TreeWriter.number(tree.root(), objects);
    Destinations destinations = Destinations.of(tree, pages.pages());
    links.annotate(destinations, pages.pages());
    Catalog catalog = catalog(claim, options, destinations);
    int root = others.number(catalog.dictionary());
    OptionalInt info =
        tree.standard() == Standard.UA1
            ? OptionalInt.of(others.number(catalog.information(options.creator())))
            : OptionalInt.empty();
    others.write();
    objects.finish(root, info);
  }

  private Catalog catalog(Optional<Claim> claim, PdfOptions options, Destinations destinations)
      throws IOException {
    Catalog catalog = new Catalog(file, titled());
    FormulaFiles formulas = new FormulaFiles(catalog.files());
    TreeWriter writer =
        new TreeWriter(tree.standard(), drawn, pages.pages(), links, formulas, objects, others);
    catalog.structure(writer.write(tree.root()));
    catalog.pages(pages.write(others.number(resources), annotations()));
    catalog.labels(PageLabels.of(labels));
    Outline outline = Outline.of(document);
    if (!outline.entries().isEmpty()) {
      catalog.bookmarks(Bookmarks.of(outline, destinations));
    }
    catalog.describe(claim, options.creator());
    catalog.attach(options.attachments(), formulas);
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

  @Override
  public void close() throws IOException {
    objects.close();
    file.close();
  }
}
