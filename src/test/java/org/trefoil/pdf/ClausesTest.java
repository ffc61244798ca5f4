package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.check.Finding;
import org.trefoil.check.PdfCheck;
import org.trefoil.check.pdf.clause.Standard.Question;

/** For each clause that we ask there is a file that breaks it, and is found out by its number. */
class ClausesTest {

  private static byte[] first;
  private static byte[] second;

  @TempDir Path folder;

  @BeforeAll
  static void write() throws IOException {
    first = BrokenTest.write(Everything.at(), Standard.UA1);
    second = BrokenTest.write(Everything.at(), Standard.UA2);
  }

  static Stream<Breach> breaches() {
    List<Breach> all = new ArrayList<>(TreeBreaches.all());
    all.addAll(FileBreaches.all());
    all.addAll(DrawingBreaches.all());
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaches")
  void isFoundOutByItsNumber(Breach breach) throws IOException {
    byte[] sound = breach.rule().startsWith("PDF/UA-1") ? first : second;
    assertThat(check(Broken.by(breach.blow(), sound)))
        .extracting(Finding::rule)
        .contains(breach.rule());
  }

  @Test
  void eachClauseIsBroken() {
    Set<String> broken = new HashSet<>();
    breaches().map(Breach::rule).forEach(broken::add);
    for (Question question : org.trefoil.check.pdf.clause.Standard.questions()) {
      String rule =
          question.first().isEmpty()
              ? "PDF/UA-2 " + question.second()
              : "PDF/UA-1 " + question.first();
      assertThat(broken).as(question.asks()).contains(rule);
    }
  }

  @Test
  void soundFilesBreakNone() throws IOException {
    for (byte[] sound : List.of(first, second)) {
      assertThat(check(sound)).isEmpty();
    }
  }

  private List<Finding> check(byte[] bytes) throws IOException {
    return PdfCheck.check(Files.write(folder.resolve("a.pdf"), bytes));
  }
}
