package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trefoil.document.Block;
import org.trefoil.document.Inline;
import org.trefoil.media.Assets;
import org.trefoil.source.Span;

class ChapterSplitterTest {

  private final Building make = new Building();

  @Test
  void cutsAtLevelOneHeadings() {
    assertThat(split(1000, "p10 h1 p10 h2 p10 h1 p10")).containsExactly("p", "h1 p h2 p", "h1 p");
  }

  @Test
  void levelOneHeadingsInARowAreChaptersOfTheirOwn() {
    assertThat(split(1000, "h1 h1 p10")).containsExactly("h1", "h1 p");
  }

  @Test
  void aLongChapterIsCutAtItsHighestHeadingsAndShortSectionsStayTogether() {
    assertThat(split(100, "h1 p30 h2 p30 h2 p30 h2 p90 h2 p30"))
        .containsExactly("h1 p h2 p h2 p", "h2 p", "h2 p");
  }

  @Test
  void aLongSectionIsCutAtTheHeadingsBelow() {
    assertThat(split(100, "h1 h2 h3 p60 h3 p60 h3 p60"))
        .containsExactly("h1 h2 h3 p", "h3 p", "h3 p");
  }

  @Test
  void aLongTextWithoutHeadingsIsCutBetweenBlocks() {
    assertThat(split(100, "p40 p40 p40 p150 p10 p10")).containsExactly("p p", "p", "p", "p p");
  }

  @Test
  void aHeadingIsNeverTheLastOfAFileNorANoteTheFirst() {
    assertThat(split(100, "h1 p95 n20 p95 n20")).containsExactly("h1 p n", "p n");
    assertThat(split(60, "h1 p30 h2 h3 p50 p30")).containsExactly("h1 p", "h2 h3 p", "p");
  }

  @Test
  void everyPieceIsInOneFileAndInOrder() {
    List<Piece> pieces = pieces("p10 h1 p10 n5 h2 p70 p80 n20 h3 h4 p120 h1 h2 p10 ".repeat(20));
    for (int limit = 1; limit < 400; limit += 7) {
      List<Piece> again =
          ChapterSplitter.split(pieces, limit).stream()
              .flatMap(file -> file.pieces().stream())
              .toList();
      assertThat(again).isEqualTo(pieces);
    }
  }

  @Test
  void anEmptyTextHasOneFile() {
    assertThat(ChapterSplitter.split(List.of(), 100)).hasSize(1);
  }

  @Test
  void namesSortInReadingOrder() {
    List<String> names =
        ChapterSplitter.split(pieces("h1 ".repeat(1200)), 100).stream()
            .map(ChapterFile::name)
            .toList();
    assertThat(names).isSorted().startsWith("text-0001.xhtml").endsWith("text-1200.xhtml");
  }

  @Test
  void noFileOfALongBookIsMuchLargerThanTheLimitAndLinksLeadAcrossFiles() {
    Block.Heading target = make.heading(2, "The last section");
    Block[] blocks = new Block[402];
    blocks[0] = make.paragraph(Building.link(target.id(), Building.text("Go to the end")));
    for (int i = 1; i < 401; i++) {
      blocks[i] = make.paragraph("A sentence. ".repeat(20), "Another one.");
    }
    blocks[401] = target;
    Unpacked book = Unpacked.book(Building.document(blocks), Assets.NONE, new EpubOptions(20_000));
    assertThat(book.texts()).hasSizeBetween(6, 12);
    assertThat(book.texts())
        .allSatisfy(name -> assertThat(book.file(name).length()).isLessThan(20_600));
    String last = book.texts().get(book.texts().size() - 1);
    assertThat(book.file("text-001.xhtml"))
        .contains("<a href=\"" + last + "#" + target.id() + "\">Go to the end</a>");
    assertThat(book.findings()).isEmpty();
  }

  private List<String> split(int limit, String plan) {
    return ChapterSplitter.split(pieces(plan), limit).stream()
        .map(file -> String.join(" ", file.pieces().stream().map(this::letter).toList()))
        .toList();
  }

  private String letter(Piece piece) {
    if (piece.clings()) {
      return "n";
    }
    return piece.heading().map(heading -> "h" + heading.level()).orElse("p");
  }

  /** A plan names paragraphs and notes with their sizes, and headings, which have none. */
  private List<Piece> pieces(String plan) {
    return Arrays.stream(plan.replace("h", " h").strip().split("\\s+")).map(this::piece).toList();
  }

  private Piece piece(String word) {
    int number = Integer.parseInt(word.substring(1));
    Block block =
        switch (word.charAt(0)) {
          case 'h' -> make.heading(number, "Heading");
          case 'n' -> new Block.NoteBody(make.id(), Span.START, "n", 1, List.of(), List.of());
          default -> make.paragraph(new Inline.Text(Span.START, "x"));
        };
    return new Piece(List.of(), block, word.charAt(0) == 'h' ? 0 : number, List.of(), false);
  }
}
