package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trefoil.pdf.Texts.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.check.PdfValidation;
import org.trefoil.check.PdfValidation.Profile;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;

class PdfWriterTest {

  @TempDir Path folder;

  private static byte[] pdf(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(document, Galley.set(document, 12), PdfOptions.DEFAULTS, out);
    return out.toByteArray();
  }

  private byte[] conforming(Document document) throws IOException {
    byte[] bytes = pdf(document);
    Path file = Files.write(folder.resolve("test.pdf"), bytes);
    assertThat(PdfValidation.validate(file, List.of(Profile.PDF_UA_1, Profile.PDF_A_2A))).isEmpty();
    return bytes;
  }

  @Test
  void aParagraphConforms() throws IOException {
    byte[] bytes = conforming(document(h("h", 1, "Office"), p("p", "The affluent waffle.")));
    try (TagReader reader = new TagReader(bytes)) {
      assertThat(reader.text("p")).isEqualTo("The affluent waffle.");
    }
  }

  @Test
  void everyConstructConforms() throws IOException {
    Document document =
        document(
            h("h", 1, "Everything"),
            p(
                "p1",
                s("s1", text("He said: "), q("q", Inline.Part.FIRST, "“", "", text("A. "))),
                s(
                    "s2",
                    q("q", Inline.Part.LAST, "", "”", text("B.")),
                    text(" he said."),
                    reference("r1", "n1", 1))),
            note("n1", 1, p("np", "A note.")),
            p(
                "p2",
                s(
                    "s3",
                    link("https://example.org/", text("https://example.org/")),
                    inside("t", text("to the table")),
                    new Inline.Code(AT, "x = 1"),
                    new Inline.Math(AT, "a+b"),
                    new Inline.Abbreviation(AT, "UA", "accessible"),
                    new Inline.LineBreak(AT),
                    image("A cat"),
                    ornament(),
                    new Inline.LanguageSpan(
                        AT,
                        org.trefoil.language.Language.parse("ar").get(),
                        org.trefoil.language.Direction.RTL,
                        List.of(text("صباح الخير"))))),
            numbered(
                "l",
                Block.MarkerStyle.LOWER_ROMAN,
                item("i1", "i.", p("ip1", "One"), bullets("l2", item("i3", "", p("ip3", "Inner")))),
                item("i2", "ii.", p("ip2", "Two"))),
            new Block.Quote(
                id("bq"), AT, List.of(p("bqp", "Quoted")), Optional.of(p("bqa", "Somebody"))),
            table(
                "t",
                List.of(row("r0", true, "A", "B")),
                row("t1", false, "1", "2"),
                row("t2", false, "3", "4")),
            new Block.CodeBlock(id("c"), AT, "java", List.of("if (a) {", "", "}")),
            new Block.Figure(id("f"), AT, image("A dog"), Optional.of(p("fc", "A caption"))),
            new Block.Figure(id("fd"), AT, ornament(), Optional.empty()),
            new Block.Break(id("b"), AT),
            new Block.MathBlock(id("m"), AT, "x^2"),
            new Block.Callout(
                id("co"),
                AT,
                Block.CalloutKind.TIP,
                Optional.of(p("cot", "Tip")),
                List.of(p("cop", "Do."))),
            new Block.DefinitionList(
                id("dl"),
                AT,
                List.of(
                    new Block.Definition(
                        id("d"),
                        AT,
                        List.of(p("dt1", "T1"), p("dt2", "T2")),
                        List.of(
                            new Block.Description(id("dd1"), AT, List.of(p("ddp1", "D1"))),
                            new Block.Description(id("dd2"), AT, List.of(p("ddp2", "D2"))))))));
    byte[] bytes = conforming(document);
    Files.write(Path.of("/tmp/h-scratch/pdf/all.pdf"), bytes);
    try (TagReader reader = new TagReader(bytes)) {
      System.out.println(reader.tree());
    }
    assertThat(pdf(document)).isEqualTo(bytes);
  }
}
