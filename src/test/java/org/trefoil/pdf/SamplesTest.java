package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.check.PdfCheck;
import org.trefoil.check.PdfValidation;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.PagedDocument;
import org.trefoil.layout.Typesetter;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.media.AssetException;
import org.trefoil.media.AssetResolver;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.media.ImageAsset;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.SourceReader;

/** The samples, from Markdown to a file that conforms and says the text. */
class SamplesTest {

  /** What a hyphen that only a line's end asks for is read as (ISO 32000-1, 14.8.2.2.3). */
  private static final String HYPHEN_OF_A_LINE = "\u00AD";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"harbour,UA1", "kitchen-sink,UA1", "harbour,UA2", "kitchen-sink,UA2"})
  void aSampleConformsAndSaysItsText(String name, Standard standard) throws IOException {
    Path path = Path.of("samples", name + ".md");
    Source source = SourceReader.read(path, path.toString());
    Report report = new Report(source);
    Document document =
        Refinery.refine(new MarkdownReader().read(source, report), RefineOptions.NONE, report);
    PagedDocument paged =
        new Typesetter(PageStyle.STANDARD, FontLibrary.with(List.of()))
            .typeset(document, pictures(document), report);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(document, paged, PdfOptions.of(standard), out);
    Path file = Files.write(folder.resolve("sample.pdf"), out.toByteArray());
    assertThat(PdfCheck.check(file, AllWords.of(document))).isEmpty();
    assertThat(PdfValidation.validate(file, Profiles.of(standard, file))).isEmpty();
    try (TagReader reader = new TagReader(out.toByteArray())) {
      Invariants.check(reader);
      Map<String, String> wanted = new TreeMap<>(AllWords.of(document));
      Map<String, String> read = new TreeMap<>(reader.words());
      read.keySet().retainAll(wanted.keySet());
      read.replaceAll((id, text) -> text.replace(HYPHEN_OF_A_LINE, ""));
      assertThat(read).isEqualTo(wanted);
    }
  }

  private static Assets pictures(Document document) {
    AssetResolver resolver = new AssetResolver(document.source().folder());
    Map<String, ImageAsset> found = new HashMap<>();
    new Rewriter() {
      @Override
      protected List<Inline> inline(Inline inline) {
        if (inline instanceof Inline.Image image) {
          found.computeIfAbsent(image.source(), address -> resolve(resolver, address));
        }
        return super.inline(inline);
      }

      @Override
      protected List<Block> block(Block block) {
        if (block instanceof Block.Figure figure) {
          inline(figure.image());
        }
        return super.block(block);
      }
    }.rewrite(document);
    return new Assets(found);
  }

  private static ImageAsset resolve(AssetResolver resolver, String address) {
    try {
      return resolver.resolve(address);
    } catch (AssetException e) {
      throw new AssertionError(e);
    }
  }
}
