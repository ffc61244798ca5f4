package org.trefoil.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.report.Code;

/** Each rule on texts in which it must find something, and on others in which it must not. */
class RulesTest {

  /** A text and where a rule has to find something in it; nowhere in a good one. */
  record Case(String rule, boolean bad, String places, String text) {
    @Override
    public String toString() {
      return rule + (bad ? " bad " : " good ") + text.lines().findFirst().orElse("");
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    String rule = "";
    Case open = null;
    for (String line : Files.readAllLines(Linted.FOLDER.resolve("rules.cases"))) {
      boolean isRule = line.matches("# MDA\\d{3}");
      if (open != null && (isRule || line.startsWith("=== "))) {
        cases.add(open);
        open = null;
      }
      if (isRule) {
        rule = line.substring(2);
      } else if (line.startsWith("=== ")) {
        boolean bad = line.startsWith("=== bad");
        open = new Case(rule, bad, bad ? line.substring(8) : "", "");
      } else if (open != null) {
        open = new Case(open.rule(), open.bad(), open.places(), open.text() + line + "\n");
      }
    }
    cases.add(open);
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRuleFindsWhatItShouldAndNothingElse(Case one) {
    String text = one.text().stripTrailing() + "\n";
    assertThat(Linted.of(text).places(one.rule())).isEqualTo(one.places());
  }

  @Test
  void everyRuleOfTheSourceHasThreeBadAndThreeGoodTexts() throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    for (Case one : cases()) {
      counts.computeIfAbsent(one.rule(), none -> new int[2])[one.bad() ? 0 : 1]++;
    }
    counts.forEach(
        (rule, count) ->
            assertThat(Math.min(count[0], count[1])).as(rule).isGreaterThanOrEqualTo(3));
    for (Rule rule : RuleBook.rules()) {
      boolean ofTheSource = rule.code().id().compareTo("MDA705") < 0;
      assertThat(counts.containsKey(rule.code().id()) || !ofTheSource)
          .as(rule.code() + " has cases")
          .isTrue();
    }
  }

  @Test
  void everyRuleIsExplained() {
    for (Rule rule : RuleBook.rules()) {
      assertThat(rule.slug()).as(rule.code().name()).matches("[a-z]+(-[a-z]+)*");
      assertThat(RuleBook.named(rule.slug())).contains(rule);
      assertThat(RuleBook.named(rule.code().id())).contains(rule);
    }
    assertThat(RuleBook.of(Code.UNDESCRIBED_IMAGE).criteria()).containsExactly("1.1.1");
  }
}
