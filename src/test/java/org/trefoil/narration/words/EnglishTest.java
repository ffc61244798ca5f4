package org.trefoil.narration.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.language.Language;

class EnglishTest {

  private final Verbalizer english = Verbalizer.of(Language.ENGLISH);

  @Test
  void codeIsTakenApart() {
    assertThat(said("parseHTTPHeader", Manner.CODE)).isEqualTo("parse H T T P Header");
    assertThat(said("max_line_count", Manner.CODE)).isEqualTo("max line count");
    assertThat(said("a.b = 10", Manner.CODE)).isEqualTo("A dot B equals ten");
    assertThat(said("f(x)", Manner.CODE)).isEqualTo("F, X,");
  }

  @Test
  void aListingNamesEverySign() {
    assertThat(said("f(x);", Manner.LISTING))
        .isEqualTo("F open parenthesis X close parenthesis semicolon");
  }

  @Test
  void formulasAreReadByTheirMeaning() {
    assertThat(said("\\frac{a + b}{2}", Manner.FORMULA))
        .isEqualTo("fraction A plus B over two end fraction");
    assertThat(said("\\frac{a}{b}", Manner.FORMULA)).isEqualTo("A over B");
    assertThat(said("\\frac12", Manner.FORMULA)).isEqualTo("fraction one over two end fraction");
    assertThat(said("\\sum_{k=1}^{n} a_k^2", Manner.FORMULA))
        .isEqualTo("sum from K equals one to N A sub K squared");
    assertThat(said("\\left( \\alpha \\right)", Manner.FORMULA))
        .isEqualTo("open parenthesis alpha close parenthesis");
    assertThat(said("\\unknown x \\text{if so}", Manner.FORMULA)).isEqualTo("unknown X if so");
  }

  @Test
  void raisedNumbersArePowers() {
    assertThat(said("2", Manner.RAISED)).isEqualTo("squared");
    assertThat(said("10", Manner.RAISED)).isEqualTo("to the power of ten");
    assertThat(said("note", Manner.RAISED)).isEqualTo("note");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "1,",
        "1.",
        "1-",
        "a.",
        "a@",
        "(",
        "(-",
        "https://",
        "$1-",
        "中",
        "😀",
        "e\u0301",
        "\u0301",
        "'a",
        "\u00AD",
        "\uD800",
        "www.",
        "Mr. ",
        "1:",
        "-",
        "\\frac{",
        "{",
        "^",
        "1/2 "
      })
  void aHostileRunTakesLinearTime(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    for (Manner manner : Manner.values()) {
      Assertions.assertTimeout(Duration.ofSeconds(20), () -> english.words(text, manner));
    }
  }

  private String said(String written, Manner manner) {
    return english.words(written, manner).stream()
        .map(word -> word.word() + word.after())
        .collect(Collectors.joining(" "));
  }
}
