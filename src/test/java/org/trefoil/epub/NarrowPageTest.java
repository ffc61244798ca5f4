package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.document.Document;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.media.Assets;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/** What is wider than a phone. */
class NarrowPageTest {

  private static String book(String markdown) {
    Source source = Source.of("narrow.md", "# T\n\n" + markdown);
    Report report = new Report(source);
    Document document =
        Refinery.refine(new MarkdownReader().read(source, report), RefineOptions.NONE, report);
    Unpacked book = Unpacked.book(document, Assets.NONE);
    assertThat(book.findings()).isEmpty();
    return book.text();
  }

  @Test
  void columnsOfAWideTableHaveSharesOfThePage() {
    String book =
        book(
            "|Day|Velocity|Identification|Remarks of the harbour master|\n|-|-|-|-|\n"
                + "|Mon|1|Ostrava-Bay-Lighthouse|incomprehensible|\n");
    assertThat(book).contains("class=\"wide\"");
    int[] shares =
        Pattern.compile("<col style=\"width: (\\d+)%\"/>")
            .matcher(book)
            .results()
            .map(MatchResult::group)
            .mapToInt(col -> Integer.parseInt(col.replaceAll("\\D", "")))
            .toArray();
    assertThat(shares).hasSize(4);
    assertThat(shares[0]).isLessThan(shares[1]).isGreaterThan(5);
    assertThat(shares[0] + shares[1] + shares[2] + shares[3]).isBetween(96, 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|Day|High|\n|-|-|\n|Mon|many short words in a long cell that wraps where it likes|\n",
        "|日|潮汐的高度和时间|\n|-|-|\n|一|涨潮的时候船都回来了没有人看钟没有人看钟没有人看钟没有人看钟|\n",
        "|1|2|3|4|5|6|7|8|9|10|11|12|13|\n|-|-|-|-|-|-|-|-|-|-|-|-|-|\n|1|2|3|4|5|6|7|8|9|1|1|1|1|\n"
      })
  void anyOtherIsAsWideAsItsWordsAsk(String table) {
    assertThat(book(table)).contains("<table").doesNotContain("wide", "<col");
  }

  @Test
  void aWideFormulaCanBeMovedByTheKeyboard() {
    assertThat(book("$$\na_1+a_2+a_3+a_4+a_5+a_6+a_7+a_8+a_9+b_1 = c\n$$\n"))
        .contains("class=\"formula\" tabindex=\"0\"");
    assertThat(book("$$\na+b\n$$\n")).contains("class=\"formula\">");
  }
}
