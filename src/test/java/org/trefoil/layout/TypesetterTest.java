package org.trefoil.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Metadata;
import org.trefoil.document.NodeId;
import org.trefoil.document.Sentence;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.media.ImageAsset;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.Span;
import org.trefoil.timeline.PageMap;

class TypesetterTest {

  private static final Span AT = Span.START;
  private static final String LINE =
      "The keeper counted the boats and the lamps and wrote the numbers into a small book. ";
  private static final String SHY = "\u00AD";
  private static final String ARABIC =
      "هذا نص عربي with English words حتى ينتقل إلى سطر آخر على الصفحة. ";

  private final FontLibrary fonts = FontLibrary.with(List.of());
  private final Report report = new Report(Source.of("t.md", "text"));
  private int ids;

  private PagedDocument set(PageStyle style, Assets assets, List<Block> blocks) {
    return new Typesetter(style, fonts).typeset(document(blocks), assets, report);
  }

  private PagedDocument set(Block... blocks) {
    return set(PageStyle.STANDARD, Assets.NONE, List.of(blocks));
  }

  private static Document document(List<Block> blocks) {
    Metadata metadata = Metadata.NONE.withDerivedTitle("Title").withLanguage(Language.ENGLISH);
    return new Document(Source.of("t.md", "text"), metadata, blocks);
  }

  @Test
  void anEmptyDocumentHasOnePage() {
    assertThat(set().pages()).hasSize(1);
    assertThat(set().pageMap().pages()).isEmpty();
  }

  @Test
  void everyLeafIsDrawnWholeAndInOrder() {
    List<Inline> leaves = new ArrayList<>();
    Block block = mixed(leaves);
    Map<Inline, String> drawn = drawn(set(block));
    for (Inline leaf : leaves) {
      assertThat(drawn.get(leaf)).isEqualTo(text(leaf));
    }
  }

  @Test
  void whateverTheLettersNothingIsLost() {
    Random random = new Random(7);
    int[] bounds = {0x20, 0x7F, 0x600, 0x6FF, 0x4E00, 0x4EFF, 0x900, 0x97F, 0x1F600, 0x1F64F};
    for (int round = 0; round < 60; round++) {
      StringBuilder letters = new StringBuilder();
      for (int i = random.nextInt(300); i >= 0; i--) {
        int script = random.nextInt(5) * 2;
        letters.appendCodePoint(
            bounds[script] + random.nextInt(bounds[script + 1] - bounds[script]));
        letters.append(random.nextInt(4) == 0 ? " " : "");
      }
      Inline.Text text = new Inline.Text(AT, letters.toString());
      assertThat(drawn(set(paragraph(text))).get(text)).isEqualTo(letters.toString());
    }
  }

  @Test
  void noLineIsOverfull() {
    List<Block> blocks = List.of(words(LINE.repeat(5)), words("x".repeat(500)), words(ARABIC));
    for (PageStyle.Paper paper : PageStyle.Paper.values()) {
      PageStyle style = PageStyle.on(paper);
      for (PagedDocument.Page page : set(style, Assets.NONE, blocks).pages()) {
        double right = style.width() - style.margin() + 1;
        visible(page).forEach(g -> assertThat(right(g)).isLessThanOrEqualTo(right));
      }
    }
  }

  @Test
  void pagesBeginWhereTheLastOneEnded() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      blocks.add(words(LINE.repeat(6)));
    }
    PagedDocument paged = set(PageStyle.STANDARD, Assets.NONE, blocks);
    List<PageMap.PageStart> starts = paged.pageMap().pages();
    assertThat(starts).hasSize(paged.pages().size());
    assertThat(starts).extracting(PageMap.PageStart::label).startsWith("1", "2", "3");
    assertThat(starts.stream().map(PageMap.PageStart::position)).doesNotHaveDuplicates();
    assertThat(starts.get(0).position().offset()).isZero();
  }

  @Test
  void theSameDocumentIsSetTheSame() {
    Block block = mixed(new ArrayList<>());
    assertThat(describe(set(block))).isEqualTo(describe(set(block)));
  }

  @Test
  void aHeadingStaysWithWhatFollows() {
    for (int lines = 20; lines < 50; lines++) {
      Inline.Text head = new Inline.Text(AT, "Heading");
      Block.Heading heading = new Block.Heading(id("h"), AT, 1, 2, List.of(sentence(head)));
      Inline.Text body = new Inline.Text(AT, LINE.repeat(3));
      PagedDocument paged =
          set(words(LINE.repeat(lines)), words(LINE.repeat(lines / 3)), heading, paragraph(body));
      assertThat(firstPage(paged, body)).isEqualTo(firstPage(paged, head));
    }
  }

  @Test
  void aTableHeadIsPrintedAgainButReadOnce() {
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      rows.add(row(false, "Row", "value"));
    }
    Block.Table table =
        new Block.Table(
            id("t"),
            AT,
            Optional.empty(),
            List.of(Block.Alignment.START, Block.Alignment.END),
            List.of(row(true, "Name", "Number")),
            rows);
    PagedDocument paged = set(table);
    assertThat(paged.pages().size()).isGreaterThan(2);
    for (PagedDocument.Page page : paged.pages().subList(1, paged.pages().size())) {
      assertThat(glyphs(page))
          .filteredOn(g -> g.owner() == Owner.Artifact.REPEATED_HEAD)
          .extracting(Frame.Glyphs::text)
          .containsExactly("Name", "Number");
    }
  }

  @Test
  void nothingIsTooLargeForATinyPage() throws IOException {
    PageStyle tiny = new PageStyle(80, 60, 5, 11, 1.4);
    Assets assets = new Assets(Map.of("a.png", picture(900, 3000)));
    Inline.Image image = new Inline.Image(AT, "a.png", "A tower", "", false);
    List<Block.Cell> cells = new ArrayList<>();
    List<Block.Alignment> columns = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      cells.add(cell(false, "incomprehensibilities"));
      columns.add(Block.Alignment.CENTER);
    }
    Block nested = words("deep");
    for (int i = 0; i < 90; i++) {
      nested = new Block.Quote(id("q"), AT, List.of(nested), Optional.empty());
    }
    PagedDocument paged =
        set(
            tiny,
            assets,
            List.of(
                new Block.Figure(id("f"), AT, image, Optional.empty()),
                new Block.Table(
                    id("t"),
                    AT,
                    Optional.empty(),
                    columns,
                    List.of(),
                    List.of(new Block.Row(id("r"), AT, cells))),
                nested,
                words("Donaudampfschifffahrtsgesellschaft")));
    assertThat(drawn(paged).values()).contains("deep", "Donaudampfschifffahrtsgesellschaft");
  }

  @Test
  void aCharacterThatNobodyHasIsReportedOnceAndKeepsItsMeaning() {
    Inline.Text text = new Inline.Text(new Span(0, 4), "a漢漢b");
    PagedDocument paged = set(paragraph(text));
    assertThat(drawn(paged).get(text)).isEqualTo("a漢漢b");
    assertThat(report.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(Code.MISSING_GLYPH);
              assertThat(d.message()).contains("U+6F22");
              assertThat(d.span().start()).isEqualTo(1);
            });
  }

  @Test
  void textFromTheRightStandsAtTheRight() {
    Block.Paragraph paragraph = words("שלום");
    Block division =
        new Block.Division(id("d"), AT, new Language("he"), Direction.RTL, List.of(paragraph));
    Frame.Glyphs run = visible(set(division).pages().get(0)).get(0);
    double edge = PageStyle.STANDARD.width() - PageStyle.STANDARD.margin();
    assertThat(right(run)).isBetween(edge - 12, edge);
    assertThat(run.rightToLeft() || run.text().length() == 1).isTrue();
  }

  @Test
  void aPictureIsDrawnWithinThePageAndADecorativeOneIsNotRead() throws IOException {
    Assets assets = new Assets(Map.of("a.png", picture(5000, 200)));
    Inline.Image told = new Inline.Image(AT, "a.png", "A wall", "", false);
    Inline.Image silent = new Inline.Image(AT, "a.png", "", "", true);
    List<Frame.Picture> pictures =
        set(
                PageStyle.STANDARD,
                assets,
                List.of(
                    new Block.Figure(id("f"), AT, told, Optional.empty()),
                    new Block.Figure(id("g"), AT, silent, Optional.empty())))
            .pages()
            .get(0)
            .frames()
            .stream()
            .filter(Frame.Picture.class::isInstance)
            .map(Frame.Picture.class::cast)
            .toList();
    assertThat(pictures).hasSize(2);
    assertThat(pictures.get(0).box().right())
        .isLessThanOrEqualTo(PageStyle.STANDARD.width() - PageStyle.STANDARD.margin() + 0.01);
    assertThat(pictures.get(0).owner()).isInstanceOf(Owner.Words.class);
    assertThat(pictures.get(1).owner()).isEqualTo(Owner.Artifact.LAYOUT);
  }

  @Test
  void aPictureThatIsntThereIsItsDescription() {
    Inline.Image image = new Inline.Image(AT, "none.png", "A white wall", "", false);
    assertThat(drawn(set(new Block.Figure(id("f"), AT, image, Optional.empty()))).get(image))
        .isEqualTo("A white wall");
  }

  @Test
  void aSoftHyphenIsDrawnWhereALineEndsAndOnlyThere() {
    Inline.Text text = new Inline.Text(AT, "ship\u00ADping\u00ADlanes\u00ADagain ".repeat(60));
    PagedDocument paged =
        set(PageStyle.on(PageStyle.Paper.A6), Assets.NONE, List.of(paragraph(text)));
    assertThat(drawn(paged).get(text)).isEqualTo(text.value());
    List<Frame.Glyphs> split =
        visible(paged.pages().get(0)).stream().filter(g -> g.text().endsWith("\u00AD")).toList();
    assertThat(split).isNotEmpty();
    for (Frame.Glyphs run : split) {
      assertThat(run.clusters()[run.glyphs().length - 1]).isEqualTo(run.text().length() - 1);
      assertThat(right(run))
          .isLessThanOrEqualTo(
              paged.pages().get(0).width() - PageStyle.on(PageStyle.Paper.A6).margin());
    }
  }

  @Test
  void aLineOfAPassageHasTheGlyphsThatItsWordsHaveAlone() {
    Inline.Text text = new Inline.Text(AT, LINE.repeat(8));
    for (Frame.Glyphs run : visible(set(paragraph(text)).pages().get(0))) {
      if (run.owner() instanceof Owner.Words) {
        Inline.Text alone = new Inline.Text(AT, run.text());
        Frame.Glyphs again = visible(set(paragraph(alone)).pages().get(0)).get(0);
        assertThat(run.glyphs()).isEqualTo(again.glyphs());
        assertThat(run.clusters()).isEqualTo(again.clusters());
        for (int i = 1; i < run.xs().length; i++) {
          if (run.text().charAt(run.clusters()[i - 1]) != ' ') {
            float step = again.xs()[i] - again.xs()[i - 1];
            assertThat(run.xs()[i] - run.xs()[i - 1]).isCloseTo(step, within(0.5f));
          }
        }
      }
    }
  }

  @Test
  void aSpanOfTheOtherDirectionKeepsItsPunctuation() {
    Inline.Text before = new Inline.Text(AT, "He said ");
    Inline.Text hebrew = new Inline.Text(AT, "שלום!");
    Inline.Text after = new Inline.Text(AT, " and left");
    Inline.LanguageSpan span =
        new Inline.LanguageSpan(AT, new Language("he"), Direction.RTL, List.of(hebrew));
    Map<String, Double> places = new java.util.HashMap<>();
    visible(set(paragraph(before, span, after)).pages().get(0))
        .forEach(run -> places.put(run.text().substring(run.text().length() - 1), run.x()));
    assertThat(places.get("!")).isLessThan(places.get("t"));
    visible(set(paragraph(before, span, after)).pages().get(0)).stream()
        .filter(run -> run.text().contains("!"))
        .forEach(run -> assertThat(run.rightToLeft()).isTrue());
  }

  @Test
  void linesOfChineseEndBetweenCharacters() {
    FontLibrary machine = FontLibrary.with(List.of());
    Inline.Text text = new Inline.Text(AT, "海上的灯塔每天晚上都亮着。".repeat(12));
    PagedDocument paged =
        new Typesetter(PageStyle.on(PageStyle.Paper.A6), machine)
            .typeset(document(List.of(paragraph(text))), Assets.NONE, report);
    Map<Double, List<Frame.Glyphs>> lines =
        visible(paged.pages().get(0)).stream()
            .collect(Collectors.groupingBy(Frame.Glyphs::baseline));
    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines.values()).noneMatch(line -> line.get(0).text().startsWith("。"));
  }

  @Test
  void aDrawingThatCannotBeDrawnIsReportedAndItsDescriptionStandsThere() {
    ImageAsset drawing = new ImageAsset("a.svg", "image/svg+xml", new byte[] {'<'}, 10, 10);
    Assets assets = new Assets(Map.of("a.svg", drawing));
    Inline.Image image = new Inline.Image(AT, "a.svg", "A chart", "", false);
    Block figure = new Block.Figure(id("f"), AT, image, Optional.empty());
    assertThat(drawn(set(PageStyle.STANDARD, assets, List.of(figure))).get(image))
        .isEqualTo("A chart");
    assertThat(report.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.UNDRAWN_PICTURE);
  }

  @Test
  void noPageBeginsWithinAWord() {
    Inline.Text text = new Inline.Text(AT, LINE.repeat(120));
    PagedDocument paged = set(paragraph(text));
    int last = -1;
    for (PageMap.PageStart start : paged.pageMap().pages()) {
      int offset = start.position().offset();
      assertThat(offset).isGreaterThan(last);
      assertThat(offset == 0 || text.value().charAt(offset - 1) == ' ').isTrue();
      last = offset;
    }
    assertThat(last).isPositive();
  }

  @Test
  void alikeDiagnosticsComeFromNoMachine() {
    set(words("plain"));
    assertThat(report.diagnostics()).extracting(Diagnostic::message).isEmpty();
  }

  private Block mixed(List<Inline> leaves) {
    Inline.Text first = new Inline.Text(AT, LINE.repeat(2));
    Inline.Text strong = new Inline.Text(AT, "strong and long enough to reach the next line ");
    Inline.Code code = new Inline.Code(AT, "a  b");
    Inline.Text arabic = new Inline.Text(AT, ARABIC.repeat(2));
    Inline.LineBreak end = new Inline.LineBreak(AT);
    Inline.Text last = new Inline.Text(AT, "office\u00ADly");
    leaves.addAll(List.of(first, strong, code, arabic, end, last));
    return new Block.Paragraph(
        id("p"),
        AT,
        List.of(
            sentence(first, new Inline.Strong(AT, List.of(strong)), code),
            sentence(arabic, end, last)));
  }

  private static String text(Inline leaf) {
    return org.trefoil.document.PlainText.of(List.of(leaf));
  }

  private static Map<Inline, String> drawn(PagedDocument paged) {
    Map<Inline, String> drawn = new java.util.IdentityHashMap<>();
    for (PagedDocument.Page page : paged.pages()) {
      for (Frame.Glyphs run : glyphs(page)) {
        if (run.owner() instanceof Owner.Words words) {
          drawn.merge(words.inline(), run.text(), String::concat);
        }
      }
    }
    drawn.replaceAll((leaf, text) -> text(leaf).indexOf(SHY) < 0 ? text.replace(SHY, "") : text);
    return new java.util.IdentityHashMap<>(drawn);
  }

  private static int firstPage(PagedDocument paged, Inline leaf) {
    for (int i = 0; i < paged.pages().size(); i++) {
      boolean here =
          glyphs(paged.pages().get(i)).stream()
              .anyMatch(g -> g.owner() instanceof Owner.Words w && w.inline() == leaf);
      if (here) {
        return i;
      }
    }
    return -1;
  }

  private static List<Frame.Glyphs> glyphs(PagedDocument.Page page) {
    return page.frames().stream()
        .filter(Frame.Glyphs.class::isInstance)
        .map(Frame.Glyphs.class::cast)
        .toList();
  }

  private static List<Frame.Glyphs> visible(PagedDocument.Page page) {
    return glyphs(page).stream()
        .filter(g -> g.owner() instanceof Owner.Content && !g.text().isBlank())
        .toList();
  }

  /** The right edge of the last visible glyph, so that hanging spaces don't count. */
  private static double right(Frame.Glyphs run) {
    double last = 0;
    for (int i = 0; i < run.glyphs().length; i++) {
      if (!Character.isWhitespace(run.text().charAt(run.clusters()[i]))) {
        last = Math.max(last, run.xs()[i]);
      }
    }
    return run.x() + last * run.size() / 1000;
  }

  private static String describe(PagedDocument paged) {
    return paged.pages().stream()
        .flatMap(page -> glyphs(page).stream())
        .map(g -> g.text() + "@" + g.x() + "," + g.baseline())
        .collect(Collectors.joining("\n"));
  }

  private static ImageAsset picture(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
    return new ImageAsset("a.png", "image/png", out.toByteArray(), width, height);
  }

  private NodeId id(String prefix) {
    return new NodeId(prefix + ids++);
  }

  private Sentence sentence(Inline... inlines) {
    return new Sentence(id("s"), AT, List.of(inlines));
  }

  private Block.Paragraph paragraph(Inline... inlines) {
    return new Block.Paragraph(id("p"), AT, List.of(sentence(inlines)));
  }

  private Block.Paragraph words(String text) {
    return paragraph(new Inline.Text(AT, text));
  }

  private Block.Cell cell(boolean header, String text) {
    return new Block.Cell(id("c"), AT, header, 1, 1, List.of(sentence(new Inline.Text(AT, text))));
  }

  private Block.Row row(boolean header, String... texts) {
    List<Block.Cell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(cell(header, text));
    }
    return new Block.Row(id("r"), AT, cells);
  }
}
