package org.trefoil.narration.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.language.Language;

class DateOrderTest {

  @ParameterizedTest
  @CsvSource({
    "en, MONTH_FIRST",
    "en-US, MONTH_FIRST",
    "en-Latn-US, MONTH_FIRST",
    "en-GB, DAY_FIRST",
    "en-AU, DAY_FIRST",
    "fr, DAY_FIRST"
  })
  void aRegionHasItsCustom(String tag, DateOrder order) {
    assertThat(DateOrder.of(new Language(tag))).isEqualTo(order);
  }

  @Test
  void aDocumentShowsItsOwnOrder() {
    List<String> texts = List.of("On 3/4/2021.", "From 28/2/2021 to 5/3/21.");
    assertThat(DateOrder.learnt(texts, Language.ENGLISH)).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(DateOrder.learnt(List.of("12/31/2020"), new Language("en-GB")))
        .isEqualTo(DateOrder.MONTH_FIRST);
  }

  @Test
  void whatIsNoDateShowsNothing() {
    List<String> texts = List.of("40/2/2020, 13/4, 1/13/2020/5, 31/12/1, 24/7");
    assertThat(DateOrder.learnt(texts, Language.ENGLISH)).isEqualTo(DateOrder.MONTH_FIRST);
  }

  @Test
  void theOrderDecidesOnlyWhereBothAreDates() {
    assertThat(said(DateOrder.DAY_FIRST, "5/4/2026")).isEqualTo("April fifth twenty twenty six");
    assertThat(said(DateOrder.MONTH_FIRST, "5/4/2026")).isEqualTo("May fourth twenty twenty six");
    assertThat(said(DateOrder.DAY_FIRST, "5/14/26")).isEqualTo("May fourteenth twenty twenty six");
  }

  private static String said(DateOrder order, String written) {
    return Verbalizer.of(Language.ENGLISH, order).words(written, Manner.TEXT).stream()
        .map(Spoken::word)
        .collect(Collectors.joining(" "));
  }
}
