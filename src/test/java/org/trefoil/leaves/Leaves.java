package org.trefoil.leaves;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.epub.EpubOptions;
import org.trefoil.epub.EpubWriter;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.Typesetter;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.media.AssetException;
import org.trefoil.media.AssetResolver;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.media.ImageAsset;
import org.trefoil.narration.Level;
import org.trefoil.narration.NarrationOptions;
import org.trefoil.narration.Narrator;
import org.trefoil.narration.Script;
import org.trefoil.pdf.PdfOptions;
import org.trefoil.pdf.PdfWriter;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/** One text and what becomes of it; only the bundled fonts, so that no machine matters. */
final class Leaves {

  private static final Path SAMPLES = Path.of("samples");

  private final Report report;
  private final Document document;
  private final Assets assets;

  private Leaves(Source source) throws IOException {
    report = new Report(source);
    document =
        Refinery.refine(new MarkdownReader().read(source, report), RefineOptions.NONE, report);
    assets = assets();
  }

  static Leaves of(String markdown) throws IOException {
    return new Leaves(
        new Source(
            "sample.md", markdown, SAMPLES, Instant.parse("2026-01-02T03:04:05Z"), Set.of()));
  }

  static Leaves ofSample(String name) throws IOException {
    return of(Files.readString(SAMPLES.resolve(name)));
  }

  /** The names of all samples. */
  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  Document document() {
    return document;
  }

  Report report() {
    return report;
  }

  byte[] epub() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EpubWriter(EpubOptions.DEFAULT).write(document, assets, out, report);
    return out.toByteArray();
  }

  byte[] pdf() throws IOException {
    Typesetter typesetter = new Typesetter(PageStyle.STANDARD, FontLibrary.with(List.of()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter()
        .write(document, typesetter.typeset(document, assets, report), PdfOptions.DEFAULTS, out);
    return out.toByteArray();
  }

  Script script(Level level) {
    return new Narrator(NarrationOptions.of(level)).narrate(document, report);
  }

  private Assets assets() throws IOException {
    List<String> addresses = new ArrayList<>();
    new Rewriter() {
      @Override
      protected List<Block> block(Block block) {
        if (block instanceof Block.Figure figure) {
          addresses.add(figure.image().source());
        }
        return super.block(block);
      }

      @Override
      protected List<Inline> inline(Inline inline) {
        if (inline instanceof Inline.Image image) {
          addresses.add(image.source());
        }
        return super.inline(inline);
      }
    }.rewrite(document);
    return resolved(addresses);
  }

  private static Assets resolved(List<String> addresses) throws IOException {
    AssetResolver resolver = new AssetResolver(SAMPLES);
    Map<String, ImageAsset> images = new HashMap<>();
    for (String address : addresses) {
      try {
        images.put(address, resolver.resolve(address));
      } catch (AssetException missing) {
        // The leaves write the description in its place.
        continue;
      }
    }
    return new Assets(images);
  }
}
