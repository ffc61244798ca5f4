package org.trefoil.epub;

import static org.trefoil.epub.Building.image;
import static org.trefoil.epub.Building.link;
import static org.trefoil.epub.Building.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Metadata;
import org.trefoil.document.NodeId;
import org.trefoil.document.Sentence;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.media.Assets;
import org.trefoil.media.ImageAsset;
import org.trefoil.source.Span;

/** A document that holds every variant of the model, made by hand. */
final class EveryConstruct {

  private final Building make = new Building();

  private EveryConstruct() {}

  static Document document() {
    EveryConstruct every = new EveryConstruct();
    return Building.document(metadata(), every.blocks());
  }

  static Metadata metadata() {
    Metadata base = Building.metadata("The Kitchen", "en");
    return new Metadata(
        "The Kitchen",
        true,
        "All & everything <once>",
        List.of("Mara Lindqvist", "World Clock Office"),
        base.language(),
        base.date(),
        "",
        "Trefoil",
        "A description",
        "Free for any use");
  }

  static Assets assets() {
    return new Assets(
        java.util.Map.of(
            "lamp.png", new ImageAsset("image-1.png", "image/png", Pixels.png(40, 30), 40, 30),
            "line.gif", new ImageAsset("image-2.gif", "image/gif", Pixels.gif(1), 1, 1)));
  }

  private Block[] blocks() {
    Block.Heading second = make.heading(2, "Second & third");
    return new Block[] {
      new Block.Title(
          make.id(),
          Span.START,
          make.paragraph("The Kitchen"),
          Optional.of(make.paragraph("All & everything <once>")),
          Optional.of(make.paragraph("Mara Lindqvist and others"))),
      make.paragraph("Words before the first heading. "),
      make.heading(1, "A house"),
      inlines(second.id()),
      quotations(),
      second,
      numberedLists(),
      tasks(),
      definitions(),
      quote(),
      table(),
      new Block.CodeBlock(
          make.id(), Span.START, "c++ x", List.of("  if (a < b && c > d) {", "", "\treturn;", "}")),
      new Block.CodeBlock(make.id(), Span.START, "", List.of()),
      make.figure(image("lamp.png", "A lamp on a table"), make.paragraph("The lamp.")),
      make.figure(Building.decoration("line.gif"), null),
      make.figure(image("gone.png", "A picture that is gone"), null),
      make.figure(image("lamp.png", " "), null),
      callout(Block.CalloutKind.NOTE),
      callout(Block.CalloutKind.TIP),
      callout(Block.CalloutKind.IMPORTANT),
      callout(Block.CalloutKind.WARNING),
      callout(Block.CalloutKind.CAUTION),
      new Block.MathBlock(make.id(), Span.START, "h(t) < \\sum_{k=1}^{n}\n a_k"),
      new Block.Break(make.id(), Span.START),
      new Block.Heading(make.id(), Span.START, 3, 5, List.of(make.sentence(text("Ranked lower")))),
      make.division("ar", make.paragraph("البحر هادئ اليوم."), code()),
      make.division(
          "de",
          make.paragraph("Das Wasser steigt."),
          make.heading(1, "Zweites Kapitel"),
          make.paragraph("Ein Satz. ", "Noch einer.")),
      notes(),
    };
  }

  private Block code() {
    return new Block.CodeBlock(make.id(), Span.START, "sh", List.of("ls -l"));
  }

  private Block inlines(NodeId target) {
    return make.paragraph(
        new Inline.Emphasis(Span.START, List.of(text("stressed"))),
        new Inline.Strong(Span.START, List.of(text("strong"))),
        new Inline.Struck(Span.START, List.of(text("gone"))),
        new Inline.Subscript(Span.START, List.of(text("2"))),
        new Inline.Superscript(Span.START, List.of(text("3"))),
        new Inline.Code(Span.START, "a < b"),
        new Inline.Math(Span.START, "x^2"),
        link("https://example.org/a b?q=ä#x", text("a link")),
        link(target, text("a place")),
        new Inline.Abbreviation(Span.START, "OBHA", "Harbour \"Authority\""),
        new Inline.LanguageSpan(
            Span.START, new Language("ar"), Direction.RTL, List.of(text("صباح الخير"))),
        new Inline.LineBreak(Span.START),
        image("lamp.png", "a small lamp"),
        image("none.png", "a lost lamp"),
        text("and & < > \" ' the rest."));
  }

  private Block quotations() {
    NodeId id = make.id();
    return new Block.Paragraph(
        make.id(),
        Span.START,
        List.of(
            make.sentence(
                text("She said, "),
                new Inline.Quotation(
                    Span.START, id, Inline.Part.FIRST, "“", List.of(text("It is late. ")), "")),
            make.sentence(
                new Inline.Quotation(
                    Span.START, id, Inline.Part.LAST, "", List.of(text("Go to bed.")), "”"),
                text(" ")),
            make.sentence(
                new Inline.Quotation(
                    Span.START,
                    make.id(),
                    Inline.Part.WHOLE,
                    "“",
                    List.of(
                        text("The "),
                        new Inline.Quotation(
                            Span.START,
                            make.id(),
                            Inline.Part.WHOLE,
                            "‘",
                            List.of(text("lamp")),
                            "’")),
                    "”"))));
  }

  private Block numberedLists() {
    return make.numbered(
        7,
        Block.MarkerStyle.DECIMAL,
        ")",
        make.item("7)", Block.Task.NONE, make.paragraph("Seven")),
        make.item(
            "8)",
            Block.Task.NONE,
            make.paragraph("Eight"),
            make.numbered(
                1,
                Block.MarkerStyle.LOWER_ROMAN,
                ".",
                make.item("i.", Block.Task.NONE, make.paragraph("inner")))));
  }

  private Block tasks() {
    return make.bullets(
        make.item("", Block.Task.DONE, make.paragraph("Paint")),
        make.item("", Block.Task.OPEN, code()),
        make.item("", Block.Task.NONE));
  }

  private Block definitions() {
    Block.Description first =
        new Block.Description(make.id(), Span.START, List.of(make.paragraph("To and fro.")));
    Block.Description second =
        new Block.Description(make.id(), Span.START, List.of(make.paragraph("Or else.")));
    return new Block.DefinitionList(
        make.id(),
        Span.START,
        List.of(
            new Block.Definition(
                make.id(),
                Span.START,
                List.of(make.paragraph("Tide"), make.paragraph("Ebb")),
                List.of(first, second))));
  }

  private Block quote() {
    Block.Quote inner =
        new Block.Quote(
            make.id(), Span.START, List.of(make.paragraph("Inner voice.")), Optional.empty());
    return new Block.Quote(
        make.id(),
        Span.START,
        List.of(make.paragraph("Outer voice."), inner),
        Optional.of(make.paragraph("— Aune Verhoeven")));
  }

  private Block table() {
    return new Block.Table(
        make.id(),
        Span.START,
        Optional.of(make.paragraph("Tides")),
        List.of(Block.Alignment.START, Block.Alignment.CENTER, Block.Alignment.END),
        List.of(make.row(make.cell(true, ""), make.cell(true, 2, 1, "Heights"))),
        List.of(
            make.row(make.cell(true, 1, 2, "Monday"), make.cell(false, "1"), make.cell(false, "2")),
            make.row(make.cell(false, "3"), make.cell(false, "4"))));
  }

  private Block callout(Block.CalloutKind kind) {
    return new Block.Callout(
        make.id(),
        Span.START,
        kind,
        Optional.of(make.paragraph(kind.name())),
        List.of(make.paragraph("Mind the step.")));
  }

  /** A note referred to twice, once from inside a link, and one that nobody refers to. */
  private Block notes() {
    NodeId note = make.id();
    NodeId first = make.id();
    NodeId second = make.id();
    Block.Paragraph referring =
        make.paragraph(
            text("A claim"),
            new Inline.NoteReference(Span.START, first, "x", note, 1),
            link(
                "https://example.org/",
                text("and "),
                new Inline.NoteReference(Span.START, second, "x", note, 1),
                text("more")),
            text("."));
    List<Sentence> body = List.of(make.sentence(text("See the log.")));
    Block.NoteBody noted =
        new Block.NoteBody(
            note,
            Span.START,
            "x",
            1,
            Arrays.asList(first, second),
            List.of(new Block.Paragraph(make.id(), Span.START, body)));
    Block.NoteBody lonely =
        new Block.NoteBody(make.id(), Span.START, "lonely", 0, List.of(), List.of(code()));
    return make.division("en", referring, noted, lonely);
  }
}
