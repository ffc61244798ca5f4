package org.trefoil.refine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/** What nobody could hear to its end is cut, told, and never in the middle of a character. */
class OverlongTest {

  private final Report report = new Report(Source.of("t.md", ""));

  private Document refined(String markdown) {
    Document read = new MarkdownReader().read(Source.of("t.md", markdown), report);
    return Refinery.refine(read, RefineOptions.NONE, report);
  }

  private long told() {
    return report.diagnostics().stream().filter(d -> d.code() == Code.LIMIT).count();
  }

  @Test
  void aDescriptionIsCut() {
    String emoji = "\uD83C\uDF0A".repeat(5_000);
    Document document = refined("![a" + emoji + "](x.png)");
    Block.Figure figure = (Block.Figure) document.blocks().get(document.blocks().size() - 1);
    String cut = figure.image().alternative();
    assertThat(cut).hasSizeLessThanOrEqualTo(8_000).endsWith("\uD83C\uDF0A\u2026");
    assertThat(told()).isOne();
  }

  @Test
  void aFormulaStandsAsProgramText() {
    Document document = refined("$$\n" + "a+b=".repeat(3_000) + "c\n$$");
    Block last = document.blocks().get(document.blocks().size() - 1);
    assertThat(last).isInstanceOf(Block.CodeBlock.class);
    assertThat(told()).isOne();
  }

  @Test
  void aLinkBecomesText() {
    Document document = refined("[here](https://example.org/" + "a".repeat(9_000) + ") it is");
    Block.Paragraph last = (Block.Paragraph) document.blocks().get(document.blocks().size() - 1);
    assertThat(last.sentences().get(0).inlines()).noneMatch(Inline.Link.class::isInstance);
    assertThat(told()).isOne();
  }

  @Test
  void whatIsShortStays() {
    refined("![a lamp](x.png) [b](https://example.org) $a+b$\n\n*[b]: c");
    assertThat(told()).isZero();
  }
}
