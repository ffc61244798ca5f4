package org.trefoil.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.Sentence;
import org.trefoil.layout.Box;
import org.trefoil.layout.Frame;
import org.trefoil.layout.Owner;
import org.trefoil.layout.PagedDocument;
import org.trefoil.layout.Plate;
import org.trefoil.media.FontFace;
import org.trefoil.media.FontLibrary;
import org.trefoil.media.ImageAsset;
import org.trefoil.timeline.PageMap;

/**
 * A typesetter for tests that knows no beauty: every piece of text on lines of its own, a few lines
 * a page, so that everything crosses pages. It depends on the frames alone, not on the layout.
 */
final class Galley {

  /** A font with many scripts, if the machine has it; the bundled one shows more placeholders. */
  private static final Path WIDE = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");

  private static final double SIZE = 10;
  private static final double LEADING = 14;
  private static final double WIDTH = 420;
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final int linesOfPage;
  private final Optional<ImageAsset> picture;
  private final FontFace face;
  private final Font font;
  private final List<PagedDocument.Page> pages = new ArrayList<>();
  private List<Frame> frames = new ArrayList<>();
  private int line;
  private Optional<Inline> link = Optional.empty();

  private Galley(int linesOfPage, Optional<ImageAsset> picture) {
    this.linesOfPage = linesOfPage;
    this.picture = picture;
    this.face =
        Files.isReadable(WIDE)
            ? new FontFace("Wide", () -> Files.readAllBytes(WIDE))
            : FontLibrary.with(List.of()).face(FontLibrary.Style.REGULAR);
    try {
      var bytes = new ByteArrayInputStream(face.file().bytes());
      font = Font.createFont(Font.TRUETYPE_FONT, bytes).deriveFont(1000f);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  static PagedDocument set(Document document, int linesOfPage) {
    return set(document, linesOfPage, Optional.empty());
  }

  /** Sets a document; pictures are drawn as the one given, or as their alternative text. */
  static PagedDocument set(Document document, int linesOfPage, Optional<ImageAsset> picture) {
    Galley galley = new Galley(linesOfPage, picture);
    galley.blocks(document.blocks());
    galley.endPage();
    return new PagedDocument(galley.pages, new PageMap(List.of()));
  }

  private void endPage() {
    String label = Integer.toString(pages.size() + 1);
    text(Owner.Artifact.FOOTER, label);
    pages.add(new PagedDocument.Page(label, WIDTH, LEADING * (linesOfPage + 3), frames));
    frames = new ArrayList<>();
    line = 0;
  }

  private void put(Owner owner, String text) {
    for (String piece : text.split("(?<=\\G.{50})")) {
      if (line == linesOfPage) {
        endPage();
      }
      link.ifPresent(
          inline ->
              frames.add(
                  new Frame.LinkArea(owner, inline, new Box(40, LEADING * line, 200, LEADING))));
      text(owner, piece);
      line++;
    }
  }

  /** Splits a line by direction; the runs stand one after another, in the order of reading. */
  private void text(Owner owner, String text) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    double x = 40;
    for (int i = 0; i < bidi.getRunCount(); i++) {
      String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      x += run(owner, run, bidi.getRunLevel(i) % 2 == 1, x);
    }
  }

  private double run(Owner owner, String text, boolean rightToLeft, double x) {
    char[] chars = text.replace('\n', ' ').toCharArray();
    GlyphVector shaped =
        font.layoutGlyphVector(
            CONTEXT,
            chars,
            0,
            chars.length,
            rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    int count = 0;
    int[] glyphs = new int[shaped.getNumGlyphs()];
    float[] xs = new float[glyphs.length];
    int[] clusters = new int[glyphs.length];
    for (int i = 0; i < glyphs.length; i++) {
      if (shaped.getGlyphCode(i) != 0xFFFF) {
        int glyph = shaped.getGlyphCode(i);
        glyphs[count] = glyph == 0 ? font.createGlyphVector(CONTEXT, "?").getGlyphCode(0) : glyph;
        xs[count] = (float) shaped.getGlyphPosition(i).getX();
        clusters[count++] = shaped.getGlyphCharIndex(i);
      }
    }
    frames.add(
        new Frame.Glyphs(
            owner,
            face,
            FontFace.Cut.PLAIN,
            SIZE,
            0,
            x,
            LEADING * (line + 1),
            rightToLeft,
            text,
            Arrays.copyOf(glyphs, count),
            Arrays.copyOf(xs, count),
            new float[count],
            Arrays.copyOf(clusters, count)));
    return shaped.getLogicalBounds().getWidth() * SIZE / 1000;
  }

  private void picture(NodeId node, Inline.Image image) {
    Owner owner = image.decorative() ? Owner.Artifact.LAYOUT : new Owner.Words(node, image);
    if (picture.isEmpty()) {
      put(owner, image.alternative().isBlank() ? "?" : image.alternative());
      return;
    }
    if (line == linesOfPage) {
      endPage();
    }
    Box box = new Box(40, LEADING * line++ + 2, LEADING, LEADING - 2);
    frames.add(new Frame.Picture(owner, Plate.of(picture.orElseThrow()), box));
  }

  private Galley blocks(List<Block> blocks) {
    Blocks visitor = new Blocks();
    blocks.forEach(block -> block.accept(visitor));
    return this;
  }

  private Galley sentences(List<Sentence> sentences) {
    sentences.forEach(sentence -> inlines(sentence.id(), sentence.inlines()));
    return this;
  }

  private Galley optional(Optional<Block.Paragraph> paragraph) {
    paragraph.ifPresent(words -> sentences(words.sentences()));
    return this;
  }

  private Galley inlines(NodeId sentence, List<Inline> inlines) {
    Inlines visitor = new Inlines(sentence);
    inlines.forEach(inline -> inline.accept(visitor));
    return this;
  }

  private Galley items(List<Block.Item> items) {
    for (Block.Item item : items) {
      put(new Owner.Label(item.id()), item.label().isEmpty() ? "•" : item.label());
      blocks(item.blocks());
    }
    return this;
  }

  private Galley rows(List<Block.Row> rows) {
    rows.forEach(row -> row.cells().forEach(cell -> sentences(cell.sentences())));
    return this;
  }

  private final class Blocks implements Block.Visitor<Galley> {

    @Override
    public Galley title(Block.Title node) {
      sentences(node.title().sentences());
      return optional(node.subtitle()).optional(node.byline());
    }

    @Override
    public Galley heading(Block.Heading node) {
      return sentences(node.sentences());
    }

    @Override
    public Galley paragraph(Block.Paragraph node) {
      return sentences(node.sentences());
    }

    @Override
    public Galley quote(Block.Quote node) {
      return blocks(node.blocks()).optional(node.attribution());
    }

    @Override
    public Galley numberedList(Block.NumberedList node) {
      return items(node.items());
    }

    @Override
    public Galley bulletList(Block.BulletList node) {
      return items(node.items());
    }

    @Override
    public Galley definitionList(Block.DefinitionList node) {
      for (Block.Definition definition : node.definitions()) {
        definition.terms().forEach(term -> sentences(term.sentences()));
        definition.descriptions().forEach(meaning -> blocks(meaning.blocks()));
      }
      return Galley.this;
    }

    @Override
    public Galley table(Block.Table node) {
      return optional(node.caption()).rows(node.head()).rows(node.body());
    }

    @Override
    public Galley codeBlock(Block.CodeBlock node) {
      for (int i = 0; i < node.lines().size(); i++) {
        String end = i + 1 < node.lines().size() ? "\n" : "";
        put(new Owner.CodeLine(node.id(), i), node.lines().get(i) + end);
      }
      return Galley.this;
    }

    @Override
    public Galley figure(Block.Figure node) {
      picture(node.id(), node.image());
      return optional(node.caption());
    }

    @Override
    public Galley callout(Block.Callout node) {
      return optional(node.title()).blocks(node.blocks());
    }

    @Override
    public Galley mathBlock(Block.MathBlock node) {
      put(new Owner.Formula(node.id()), node.tex());
      return Galley.this;
    }

    @Override
    public Galley thematicBreak(Block.Break node) {
      Box box = new Box(40, LEADING * line + 4, 100, 1);
      frames.add(new Frame.Fill(Owner.Artifact.LAYOUT, 0x808080, box));
      return Galley.this;
    }

    @Override
    public Galley noteBody(Block.NoteBody node) {
      put(new Owner.Label(node.id()), Integer.toString(node.number()));
      return blocks(node.blocks());
    }

    @Override
    public Galley division(Block.Division node) {
      return blocks(node.blocks());
    }
  }

  private final class Inlines implements Inline.Visitor<Galley> {

    private final NodeId sentence;

    Inlines(NodeId sentence) {
      this.sentence = sentence;
    }

    private Galley words(Inline inline, String text) {
      if (!text.isEmpty()) {
        put(new Owner.Words(sentence, inline), text);
      }
      return Galley.this;
    }

    private Galley linked(Inline inline, Runnable words) {
      Optional<Inline> outer = link;
      link = Optional.of(inline);
      words.run();
      link = outer;
      return Galley.this;
    }

    @Override
    public Galley text(Inline.Text node) {
      return words(node, node.value());
    }

    @Override
    public Galley emphasis(Inline.Emphasis node) {
      return inlines(sentence, node.children());
    }

    @Override
    public Galley strong(Inline.Strong node) {
      return inlines(sentence, node.children());
    }

    @Override
    public Galley struck(Inline.Struck node) {
      return inlines(sentence, node.children());
    }

    @Override
    public Galley subscript(Inline.Subscript node) {
      return inlines(sentence, node.children());
    }

    @Override
    public Galley superscript(Inline.Superscript node) {
      return inlines(sentence, node.children());
    }

    @Override
    public Galley code(Inline.Code node) {
      return words(node, node.value());
    }

    @Override
    public Galley math(Inline.Math node) {
      return words(node, node.tex());
    }

    @Override
    public Galley link(Inline.Link node) {
      return linked(node, () -> inlines(sentence, node.children()));
    }

    @Override
    public Galley quotation(Inline.Quotation node) {
      words(node, node.open());
      inlines(sentence, node.children());
      if (!node.close().isEmpty()) {
        put(new Owner.ClosingMark(sentence, node), node.close());
      }
      return Galley.this;
    }

    @Override
    public Galley noteReference(Inline.NoteReference node) {
      return linked(node, () -> words(node, Integer.toString(node.number())));
    }

    @Override
    public Galley image(Inline.Image node) {
      picture(sentence, node);
      return Galley.this;
    }

    @Override
    public Galley abbreviation(Inline.Abbreviation node) {
      return words(node, node.value());
    }

    @Override
    public Galley languageSpan(Inline.LanguageSpan node) {
      return inlines(sentence, node.children());
    }

    @Override
    public Galley lineBreak(Inline.LineBreak node) {
      return words(node, "\n");
    }
  }
}
