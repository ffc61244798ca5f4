package org.trefoil.refine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Rewriter;
import org.trefoil.language.Language;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

class NotePlacementTest {

  private static final String BOOK =
      "# Book\n\nIntro[^a].\n\nMore.\n\n## One\n\n> Text[^b] here.\n\n### Deep\n\n- Text[^c].\n\n"
          + "## Two\n\nText.\n\n[^a]: Note a.\n[^b]: Note b[^d].\n[^c]: Note c.\n[^d]: Note d.\n"
          + "[^e]: Note e.\n";

  @ParameterizedTest
  @CsvSource({
    "PARAGRAPH, h p a p h q(p b d) h l(i(p c)) h p e",
    "SECTION, h p p a h q(p) b d h l(i(p)) c h p e",
    "CHAPTER, h p p a h q(p) h l(i(p)) b c d h p e"
  })
  void notesStandWhereTheyAreRead(NotePlace place, String shape) {
    assertThat(shape(refined(BOOK, place).blocks())).isEqualTo(shape);
  }

  @Test
  void chaptersBeginWithTheHighestHeadingsOfWhichThereAreSeveral() {
    String text = "# A\n\nx[^1]\n\n## B\n\ny\n\n# C\n\nz\n\n[^1]: N.\n";
    assertThat(shape(refined(text, NotePlace.CHAPTER).blocks())).isEqualTo("h p h p 1 h p");
  }

  @ParameterizedTest
  @EnumSource(NotePlace.class)
  void noNoteIsLostOrDoubledWhateverIsCutOff(NotePlace place) {
    for (int end = 0; end <= BOOK.length(); end += 5) {
      String text = BOOK.substring(0, end);
      List<String> labels = new ArrayList<>();
      new Rewriter() {
        @Override
        protected List<Block> block(Block block) {
          if (block instanceof Block.NoteBody note) {
            labels.add(note.label());
          }
          return super.block(block);
        }
      }.rewrite(refined(text, place));
      assertThat(labels).doesNotHaveDuplicates();
      List<Integer> defined = new ArrayList<>();
      for (int at = text.indexOf("]: "); at >= 0; at = text.indexOf("]: ", at + 1)) {
        defined.add(at);
      }
      assertThat(labels.size()).isBetween(defined.size(), defined.size() + 1);
    }
  }

  private static Document refined(String text, NotePlace place) {
    Source source = Source.of("notes.md", text);
    Report report = new Report(source);
    RefineOptions options =
        new RefineOptions(
            Optional.empty(), List.of(), Optional.of(Language.ENGLISH), Optional.empty(), place);
    return Refinery.refine(new MarkdownReader().read(source, report), options, report);
  }

  private static String shape(List<Block> blocks) {
    return String.join(" ", blocks.stream().map(NotePlacementTest::shape).toList());
  }

  private static String shape(Block block) {
    if (block instanceof Block.Quote quote) {
      return "q(" + shape(quote.blocks()) + ")";
    }
    if (block instanceof Block.BulletList list) {
      return "l(i(" + shape(list.items().get(0).blocks()) + "))";
    }
    if (block instanceof Block.NoteBody note) {
      return note.label();
    }
    return block instanceof Block.Heading ? "h" : "p";
  }
}
