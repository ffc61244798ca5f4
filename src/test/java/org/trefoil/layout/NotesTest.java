package org.trefoil.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotesTest {

  private static final PageStyle SMALL = PageStyle.on(PageStyle.Paper.A6);
  private static final String LINE = "The keeper counted the boats and wrote it all down. ";

  @Test
  void aNoteStandsAtTheFootOfThePageOfItsReference() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append(LINE.repeat(2)).append("Claim").append(i).append("x.[^n").append(i);
      text.append("]\n\n[^n").append(i).append("]: Support").append(i).append("x.\n\n");
    }
    Setting set = Setting.of(text.toString(), SMALL);
    assertThat(set.pages().size()).isGreaterThan(4);
    for (int i = 0; i < 30; i++) {
      int page = set.pageOf("Support" + i + "x");
      assertThat(page).isEqualTo(set.pageOf("Claim" + i + "x"));
      double foot = SMALL.height() - SMALL.margin();
      assertThat(set.baselineOf("Support" + i + "x")).isBetween(foot * 0.5, foot);
      assertThat(set.baselineOf("Support" + i + "x"))
          .isGreaterThan(set.baselineOf("Claim" + i + "x"));
    }
  }

  @Test
  void aLongNoteGoesOnAtTheFootOfTheNextPages() {
    String note = "Begins here. " + LINE.repeat(60) + "Ends there.";
    Setting set =
        Setting.of("Text.[^1]\n\nSecond begins. " + LINE.repeat(60) + "\n\n[^1]: " + note, SMALL);
    assertThat(set.pageOf("Begins here")).isEqualTo(set.pageOf("Text"));
    assertThat(set.pageOf("Ends there")).isGreaterThan(0);
    assertThat(set.lines(1)).anyMatch(line -> line.startsWith("The keeper"));
    assertThat(set.pageOf("Second begins")).isZero();
  }

  @Test
  void notesInTablesListsQuotationsHeadingsAndNotesAreAllThere() {
    String text =
        """
        # Heading[^h]

        | a | b |
        |---|---|
        | c[^t] | d |

        - item[^l]

        > quoted[^q]

        [^h]: Of the heading.
        [^t]: Of the table.
        [^l]: Of the list[^n].
        [^q]: Of the quotation:

            - with a list

            > and a quotation

        [^n]: Of the note.
        """;
    Setting set = Setting.of(text, SMALL);
    for (String note :
        new String[] {"heading.", "table.", "list", "quotation:", "note.", "with a list"}) {
      assertThat(set.pageOf(note)).as(note).isNotNegative();
    }
  }

  @Test
  void aHundredNotesOfOneLineAreAllSet() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append("w[^").append(i).append("] ");
    }
    for (int i = 0; i < 100; i++) {
      text.append("\n\n[^").append(i).append("]: Note").append(i).append("x.");
    }
    Setting set = Setting.of(text.toString(), SMALL);
    for (int i = 0; i < 100; i++) {
      assertThat(set.pageOf("Note" + i + "x")).isNotNegative();
    }
    for (PagedDocument.Page page : set.pages()) {
      for (Frame frame : page.frames()) {
        if (frame instanceof Frame.Glyphs run && run.owner() instanceof Owner.Content) {
          assertThat(run.baseline()).isLessThan(page.height() - SMALL.margin() + 1);
        }
      }
    }
  }

  @Test
  void aLongNoteAmongOthersLeavesNoPageEmpty() {
    String text =
        "# Title\n\nBefore.\n\nText[^a] and more[^b].\n\n[^a]: "
            + LINE.repeat(120)
            + "\n\n[^b]: Short one.\n";
    Setting set = Setting.of(text, SMALL);
    assertThat(set.pageOf("Text")).isEqualTo(set.pageOf("Before"));
    assertThat(set.pageOf("Short one")).isGreaterThan(set.pageOf("Text"));
  }
}
