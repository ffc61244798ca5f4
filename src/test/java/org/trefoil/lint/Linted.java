package org.trefoil.lint;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.media.AssetException;
import org.trefoil.media.AssetResolver;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.media.ImageAsset;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/** A text that was looked through with everything that there is, and what was found. */
record Linted(Source source, Report report) {

  static final Path FOLDER = Path.of("src/test/resources/lint");

  static Linted of(String markdown) {
    return of(markdown, Configuration.NONE);
  }

  static Linted of(String markdown, Configuration configuration) {
    Source source = new Source("a.md", markdown, FOLDER, Instant.EPOCH, Set.of());
    Report report = new Report(source);
    Document refined =
        Refinery.refine(new MarkdownReader().read(source, report), RefineOptions.NONE, report);
    Linter.lint(refined, configuration, report);
    Linter.pictures(refined, assets(refined, report), report);
    Linter.characters(refined, FontLibrary.with(List.of()), report);
    return new Linted(source, report);
  }

  List<Diagnostic> found() {
    return report.diagnostics();
  }

  /** Where a rule found something, as {@code line:column} with blanks between. */
  String places(String id) {
    return found().stream()
        .filter(diagnostic -> diagnostic.code().id().equals(id))
        .map(diagnostic -> source.position(diagnostic.span()).toString())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Assets assets(Document document, Report report) {
    Map<String, ImageAsset> found = new HashMap<>();
    AssetResolver resolver = new AssetResolver(FOLDER);
    new Rewriter() {
      @Override
      protected List<Block> block(Block block) {
        if (block instanceof Block.Figure figure) {
          load(figure.image());
        }
        return super.block(block);
      }

      @Override
      protected List<Inline> inline(Inline inline) {
        if (inline instanceof Inline.Image image) {
          load(image);
        }
        return super.inline(inline);
      }

      private void load(Inline.Image image) {
        try {
          found.put(image.source(), resolver.resolve(image.source()));
        } catch (AssetException e) {
          report.add(Code.ASSET, image.span(), e.getMessage(), "");
        }
      }
    }.rewrite(document);
    return new Assets(found);
  }
}
