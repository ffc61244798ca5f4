package org.trefoil.pdf;

import static org.trefoil.pdf.Texts.AT;
import static org.trefoil.pdf.Texts.bullets;
import static org.trefoil.pdf.Texts.document;
import static org.trefoil.pdf.Texts.em;
import static org.trefoil.pdf.Texts.h;
import static org.trefoil.pdf.Texts.id;
import static org.trefoil.pdf.Texts.image;
import static org.trefoil.pdf.Texts.inside;
import static org.trefoil.pdf.Texts.item;
import static org.trefoil.pdf.Texts.link;
import static org.trefoil.pdf.Texts.note;
import static org.trefoil.pdf.Texts.numbered;
import static org.trefoil.pdf.Texts.ornament;
import static org.trefoil.pdf.Texts.p;
import static org.trefoil.pdf.Texts.q;
import static org.trefoil.pdf.Texts.reference;
import static org.trefoil.pdf.Texts.row;
import static org.trefoil.pdf.Texts.s;
import static org.trefoil.pdf.Texts.table;
import static org.trefoil.pdf.Texts.text;

import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Inline.Part;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;

/** A document with every construct of the model. */
final class Everything {

  private static final Language ARABIC = new Language("ar");

  private Everything() {}

  static Document at() {
    return document(
        new Block.Title(
            id("title"),
            AT,
            p("title-p", "Everything"),
            Optional.of(p("subtitle", "And more")),
            Optional.of(p("byline", "Somebody"))),
        h("h1", 1, "First"),
        p("p1", quotations()),
        note("n1", 1, p("np1", "A note."), bullets("nl", item("ni", "", p("np2", "Listed")))),
        p("p2", inlines()),
        h("h2", 2, "Lists"),
        lists(),
        definitions(),
        new Block.Quote(
            id("bq"), AT, List.of(p("bq-p", "Quoted")), Optional.of(p("bq-a", "— A person"))),
        h("h3", 2, "Data"),
        data(),
        new Block.CodeBlock(id("code"), AT, "java", List.of("if (a) {", "", "  b();", "}")),
        new Block.Figure(id("fig"), AT, image("A dog"), Optional.of(p("fig-c", "The caption"))),
        new Block.Figure(id("orn"), AT, ornament(), Optional.empty()),
        new Block.Figure(id("orn2"), AT, ornament(), Optional.of(p("orn2-c", "Said below"))),
        new Block.Break(id("break"), AT),
        new Block.MathBlock(id("math"), AT, "x^2"),
        new Block.Callout(
            id("tip"),
            AT,
            Block.CalloutKind.TIP,
            Optional.of(p("tip-t", "Tip")),
            List.of(p("tip-p", "Do it."))),
        new Block.Division(
            id("div"), AT, ARABIC, Direction.RTL, List.of(p("div-p", "البحر هادئ اليوم."))));
  }

  private static org.trefoil.document.Sentence[] quotations() {
    return new org.trefoil.document.Sentence[] {
      s("p1-s1", text("He said: "), q("q1", Part.FIRST, "“", "", text("Come. "))),
      s("p1-s2", q("q1", Part.MIDDLE, "", "", text("It's "), em(text("cold")), text(". "))),
      s(
          "p1-s3",
          q("q1", Part.LAST, "", "”", text("Now.")),
          text(" So "),
          q("q2", Part.WHOLE, "‘", "’", text("he")),
          text(" said."),
          reference("r1", "n1", 1),
          text(" "))
    };
  }

  private static org.trefoil.document.Sentence inlines() {
    return s(
        "p2-s1",
        em(text("stressed "), new Inline.Strong(AT, List.of(text("and strong")))),
        new Inline.Struck(AT, List.of(text("gone"))),
        text(" H"),
        new Inline.Subscript(AT, List.of(text("2"))),
        text("O, mc"),
        new Inline.Superscript(AT, List.of(text("2"))),
        text(" "),
        link("https://example.org/a", text("the words of a link")),
        text(" "),
        link("https://example.org/b", text("https://example.org/b")),
        inside("t", text(" to the table")),
        new Inline.Code(AT, "x  = 1"),
        new Inline.Math(AT, "a+b"),
        new Inline.Abbreviation(AT, "UA", "universal accessibility"),
        new Inline.LineBreak(AT),
        image("A cat"),
        ornament(),
        new Inline.LanguageSpan(AT, ARABIC, Direction.RTL, List.of(text("صباح الخير"))),
        reference("r2", "n1", 1));
  }

  private static Block lists() {
    return numbered(
        "l1",
        Block.MarkerStyle.LOWER_ROMAN,
        item("i1", "i.", p("i1-p", "One"), bullets("l2", item("i3", "", p("i3-p", "Inner")))),
        new Block.Item(id("i2"), AT, "ii.", Block.Task.DONE, List.of(p("i2-p", "Two"))));
  }

  private static Block definitions() {
    return new Block.DefinitionList(
        id("dl"),
        AT,
        List.of(
            new Block.Definition(
                id("d1"),
                AT,
                List.of(p("dt1", "Term"), p("dt2", "Other")),
                List.of(
                    new Block.Description(id("dd1"), AT, List.of(p("dd1-p", "Meaning"))),
                    new Block.Description(id("dd2"), AT, List.of(p("dd2-p", "Second")))))));
  }

  private static Block data() {
    Block.Table plain =
        table("t", List.of(row("t0", true, "A", "B")), row("t1", false, "1", ""), spanning());
    return new Block.Table(
        plain.id(),
        AT,
        Optional.of(p("t-c", "The table")),
        plain.columns(),
        plain.head(),
        plain.body());
  }

  private static Block.Row spanning() {
    Block.Cell cell = new Block.Cell(id("t2-c0"), AT, true, 2, 1, List.of(s("t2-s", text("Both"))));
    return new Block.Row(id("t2"), AT, List.of(cell));
  }
}
