package org.trefoil.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trefoil.markdown.Reads.block;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.document.Block;
import org.trefoil.document.Block.Alignment;
import org.trefoil.document.Block.Task;
import org.trefoil.document.PlainText;
import org.trefoil.language.Direction;
import org.trefoil.report.Code;
import org.trefoil.source.Span;

/** What stands by itself. */
class BlocksTest {

  private static String text(Block block) {
    return ((Block.Paragraph) block)
        .sentences().stream().map(PlainText::of).reduce("", String::concat);
  }

  private static List<String> kinds(String markdown) {
    return Reads.of(markdown).document().blocks().stream()
        .map(block -> block.getClass().getSimpleName())
        .toList();
  }

  @Test
  void headingsKeepTheirRankAndTheNameThatTheAuthorAsksFor() {
    Block.Heading heading = (Block.Heading) block("### A *b* ### {#the_b .x}");
    assertThat(heading.level()).isEqualTo(3);
    assertThat(heading.rank()).isEqualTo(3);
    assertThat(PlainText.ofSentences(heading.sentences())).isEqualTo("A b");
    assertThat(heading.id().value()).isEqualTo("the-b");
    assertThat(block("a\n---")).isInstanceOf(Block.Heading.class);
  }

  @Test
  void linksFollowANameThatHadToBeChanged() {
    assertThat(Reads.of("# A {#a_b}\n\n[c](#a_b)").document().toString())
        .contains("Fragment[name=a-b]");
  }

  @Test
  void aNumberedListKeepsItsStartItsMarksAndItsParagraphs() {
    Block.NumberedList list = (Block.NumberedList) block("  7) a\n\n     b\n  8) c\n");
    assertThat(list.start()).isEqualTo(7);
    assertThat(list.delimiter()).isEqualTo(")");
    assertThat(list.tight()).isFalse();
    assertThat(list.items()).extracting(Block.Item::label).containsExactly("7)", "8)");
    assertThat(list.items().get(0).blocks()).hasSize(2);
    assertThat(list.items().get(0).span()).isEqualTo(new Span(2, 14));
  }

  @Test
  void tasksAreDoneOrOpen() {
    Block.BulletList list = (Block.BulletList) block("- [ ] a\n- [x] b\n- [y] c\n- [ ]d\n- [X]\n");
    assertThat(list.items())
        .extracting(Block.Item::task)
        .containsExactly(Task.OPEN, Task.DONE, Task.NONE, Task.NONE, Task.NONE);
    assertThat(text(list.items().get(0).blocks().get(0))).isEqualTo("a");
  }

  @Test
  void aListWithLettersStaysText() {
    assertThat(kinds("a. one\nb. two")).containsExactly("Paragraph");
  }

  @Test
  void theLastLineOfAQuotationWithADashNamesItsSource() {
    for (String dash : List.of("—", "--", "―", "— ")) {
      Block.Quote quote = (Block.Quote) block("> a\n>\n> b\n> " + dash + " *C*, D");
      assertThat(quote.attribution().map(BlocksTest::text)).isEqualTo(Optional.of("C, D"));
      assertThat(quote.blocks()).hasSize(2);
    }
    Block.Quote own = (Block.Quote) block("> a\n>\n> — B");
    assertThat(own.attribution()).isPresent();
  }

  @Test
  void dashesOfADialogueNameNobody() {
    assertThat(((Block.Quote) block("> — a?\n>\n> — b.")).attribution()).isEmpty();
    assertThat(((Block.Quote) block("> — a")).attribution()).isEmpty();
  }

  @Test
  void calloutsHaveAKindAndPerhapsATitle() {
    Block.Callout plain = (Block.Callout) block("> [!note]\n> a\n>\n> - b");
    assertThat(plain.kind()).isEqualTo(Block.CalloutKind.NOTE);
    assertThat(plain.title()).isEmpty();
    assertThat(plain.blocks()).hasSize(2);
    Block.Callout titled = (Block.Callout) block("> [!CAUTION] *Wet* paint");
    assertThat(titled.title().map(BlocksTest::text)).isEqualTo(Optional.of("Wet paint"));
    assertThat(block("> [!OTHER]\n> a")).isInstanceOf(Block.Quote.class);
  }

  @Test
  void aTableHasHeaderCellsAlignmentsAndACaptionAboveOrBelow() {
    String rows = "| a | b |\n|:-:|--:|\n| `c\\|d` | *e* |";
    for (String markdown : List.of(rows + "\n[Cap]", "[Cap]\n" + rows)) {
      Block.Table table = (Block.Table) block(markdown);
      assertThat(table.columns()).containsExactly(Alignment.CENTER, Alignment.END);
      assertThat(table.caption().map(BlocksTest::text)).isEqualTo(Optional.of("Cap"));
      assertThat(table.head().get(0).cells()).allMatch(Block.Cell::header);
      assertThat(table.body()).hasSize(1);
      assertThat(PlainText.ofSentences(table.body().get(0).cells().get(0).sentences()))
          .isEqualTo("c|d");
    }
  }

  @Test
  void raggedRowsAreFilledUpAndNoTextIsLost() {
    Reads reads = Reads.of("a|b\n-|-\n1|2|3\n4\n");
    Block.Table table = (Block.Table) reads.document().blocks().get(0);
    assertThat(table.columns()).hasSize(3);
    assertThat(table.head()).allMatch(row -> row.cells().size() == 3);
    assertThat(table.body()).allMatch(row -> row.cells().size() == 3);
    assertThat(reads.text()).contains("1", "2", "3", "4");
    assertThat(reads.codes()).containsExactly(Code.RAGGED_TABLE, Code.RAGGED_TABLE);
  }

  @Test
  void aTableThatIsTooLargeStaysText() {
    String wide = "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n" + "|b|\n".repeat(1_000);
    Reads reads = Reads.of(wide);
    assertThat(reads.codes()).containsExactly(Code.LIMIT);
    assertThat(reads.text().chars().filter(c -> c == 'b').count()).isEqualTo(1_000);
  }

  @Test
  void textBeforeATableIsAParagraph() {
    assertThat(kinds("x\na|b\n-|-\nc|d")).containsExactly("Paragraph", "Table");
  }

  @Test
  void aParagraphOfOneImageIsAFigure() {
    Block.Figure titled = (Block.Figure) block("![a](b.png \"C\")");
    assertThat(titled.caption().map(BlocksTest::text)).isEqualTo(Optional.of("C"));
    assertThat(titled.image().title()).isEmpty();
    Block.Figure captioned = (Block.Figure) block("![a](b.png)\n*C **d***");
    assertThat(captioned.caption().map(BlocksTest::text)).isEqualTo(Optional.of("C d"));
    assertThat(((Block.Figure) block("![a](b.png)")).caption()).isEmpty();
    assertThat(block("![a](b.png) *c*")).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void definitionsHaveTermsAndDescriptions() {
    Block.DefinitionList list =
        (Block.DefinitionList) block("A\nB\n: c\n\n: d\n\n    e\n\nF\n:   g");
    assertThat(list.definitions()).hasSize(2);
    assertThat(list.definitions().get(0).terms()).hasSize(2);
    assertThat(list.definitions().get(0).descriptions()).hasSize(2);
    assertThat(list.definitions().get(0).descriptions().get(1).blocks()).hasSize(2);
  }

  @Test
  void notesStandLastWhereverTheyWereDefined() {
    Reads reads = Reads.of("a[^x]\n\n> [^y]: b\n\n- [^x]: c\n\n      d\n\n        code\n\nz\n");
    List<Block> blocks = reads.document().blocks();
    assertThat(blocks.get(blocks.size() - 1)).isInstanceOf(Block.NoteBody.class);
    Block.NoteBody note = (Block.NoteBody) blocks.get(blocks.size() - 1);
    assertThat(note.label()).isEqualTo("x");
    assertThat(note.blocks()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(kinds("[^a]: b\n[^a]: c\n")).containsExactly("NoteBody", "NoteBody");
    assertThat(Reads.of("[^a]: b\n[^A]: c\n").codes()).containsExactly(Code.DANGLING_NOTE);
  }

  @Test
  void codeKeepsItsLinesAndItsLanguage() {
    Block.CodeBlock fence = (Block.CodeBlock) block("~~~ c++ x=1\n  a\n\n\tb\n~~~");
    assertThat(fence.language()).isEqualTo("c++");
    assertThat(fence.lines()).containsExactly("  a", "", "\tb");
    Block.CodeBlock indented = (Block.CodeBlock) block("    a\n\n      b\n");
    assertThat(indented.lines()).containsExactly("a", "", "  b");
    Block.BulletList list = (Block.BulletList) block("- a\n\n\t\tb\n");
    assertThat(((Block.CodeBlock) list.items().get(0).blocks().get(1)).lines())
        .containsExactly("  b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$$\nx^2\n$$", "$$x^2$$", "```math\nx^2\n```", "$$ x^2\n$$"})
  void formulasThatStandByThemselves(String markdown) {
    assertThat(((Block.MathBlock) block(markdown)).tex()).isEqualTo("x^2");
  }

  @Test
  void aFormulaThatNeverClosesSwallowsNothing() {
    assertThat(kinds("$$\na\n\n# b")).containsExactly("Paragraph", "Heading");
  }

  @Test
  void divisionsHaveALanguageAndADirection() {
    Block.Division division =
        (Block.Division) block("<div lang=\"ar\" dir=\"rtl\">\n\n*a*\n\n- b\n\n</div>");
    assertThat(division.language().tag()).isEqualTo("ar");
    assertThat(division.direction()).isEqualTo(Direction.RTL);
    assertThat(division.blocks()).hasSize(2);
    assertThat(block("<div lang=fr>\na\n</div>")).isInstanceOf(Block.Division.class);
    assertThat(block("<div lang=fr>a</div>")).isInstanceOf(Block.Division.class);
    assertThat(block("a\n{lang=fr}")).isInstanceOf(Block.Division.class);
    assertThat(kinds("<div class=x>\n\na\n\n</div>\n\nb"))
        .containsExactly("Paragraph", "Paragraph");
  }

  @Test
  void divisionsNestAndCodeDoesNotCloseThem() {
    Block.Division outer =
        (Block.Division)
            block("<div lang=fr>\n\n<div lang=de>\na\n</div>\n\n```\n</div>\n```\n\nb\n</div>");
    assertThat(outer.blocks()).hasSize(3);
    assertThat(outer.blocks().get(0)).isInstanceOf(Block.Division.class);
  }

  @Test
  void anOpenDivisionStandsAsTextAndHidesNothing() {
    Reads reads = Reads.of("<div lang=fr>\n\n# a\n\n<div>\nb\n</div>\n\nc");
    assertThat(reads.text()).contains("<div lang=fr>", "a", "b", "c");
    assertThat(reads.codes()).contains(Code.RAW_HTML);
  }

  @Test
  void otherHtmlBlocksStandAsText() {
    Reads reads = Reads.of("<table>\n<tr><td>*a* &amp; b</td></tr>\n</table>\n\nc");
    assertThat(reads.text()).contains("<table> <tr><td>*a* & b</td></tr> </table>");
    assertThat(kinds("<script>\nx\n\ny\n</script>")).containsExactly("Paragraph");
    assertThat(kinds("<!-- a\n\nb -->")).isEmpty();
    assertThat(kinds("<!-- a\n\nb")).containsExactly("Paragraph", "Paragraph");
    assertThat(kinds("<hr>")).containsExactly("Break");
  }

  @Test
  void nestingBeyondTheLimitIsText() {
    Reads reads = Reads.of(">".repeat(150) + " a\n\nb");
    assertThat(reads.codes()).containsExactly(Code.LIMIT);
    assertThat(reads.text()).contains("> a", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\t\n", "<!-- a -->", "[a]: b"})
  void aSourceWithoutTextIsEmptyWithAWarning(String markdown) {
    Reads reads = Reads.of(markdown);
    assertThat(reads.document().blocks()).isEmpty();
    assertThat(reads.codes()).containsExactly(Code.EMPTY);
  }
}
