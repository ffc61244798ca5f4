package org.trefoil.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2nd edition | second edition | true",
        "10% of it | 10 percent of it | true",
        "Ask Dr. Smith now | Ask Doctor Smith now | true",
        "Close the hatch! | close the hatch | true",
        "Insert 18333fig0103.png | Insert 18333fig0101.png | true",
        "分散バージョン管理システム | 集中バージョン管理システム | true",
        "概要 | 目次 | true",
        "Close the hatch. | Wind the clock. | false",
        "The ferry left at 9. | Nobody waved at all. | false",
        "Das Boot kam spät. | Niemand winkte. | false",
      })
  void tellsWhatMayBeSaidAlike(String one, String other, boolean may) {
    assertThat(Wordings.mayBeOne(one, other)).isEqualTo(may);
    assertThat(Wordings.mayBeOne(other, one)).isEqualTo(may);
  }
}
