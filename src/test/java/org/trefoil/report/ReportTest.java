package org.trefoil.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

class ReportTest {

  private final Report report = new Report(Source.of("bay.md", "one\ntwo\nthree"));

  @Test
  void findingsAreReadInTheOrderOfTheSource() {
    report.add(Code.RAGGED_TABLE, new Span(8, 9), "b", "");
    report.add(Code.NO_TITLE, new Span(0, 0), "a", "");
    assertThat(report.diagnostics()).extracting(Diagnostic::message).containsExactly("a", "b");
  }

  @Test
  void theSameFindingIsToldOnce() {
    report.add(Code.NO_TITLE, Span.START, "a", "");
    report.add(Code.NO_TITLE, Span.START, "a", "");
    assertThat(report.diagnostics()).hasSize(1);
  }

  @Test
  void aLineNamesFileLineColumnAndWhatToDo() {
    report.add(Code.UNDESCRIBED_IMAGE, new Span(4, 7), "The image says nothing", "Describe it");
    assertThat(report.line(report.diagnostics().get(0)))
        .isEqualTo("bay.md:2:1: error: The image says nothing. Describe it. [MDA101]");
  }

  @Test
  void onlyErrorLevelFindingsAreErrors() {
    report.add(Code.NO_TITLE, Span.START, "a", "");
    assertThat(report.hasErrors()).isFalse();
    report.add(Code.ASSET, Span.START, "b", "");
    assertThat(report.hasErrors()).isTrue();
  }

  @Test
  void idsAreNeverUsedTwice() {
    assertThat(Arrays.stream(Code.values()).map(Code::id)).doesNotHaveDuplicates();
  }
}
