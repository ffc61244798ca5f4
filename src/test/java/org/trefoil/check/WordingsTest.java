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
        "Room 2 | Room 3 | false",
        "Close the hatch. | Wind the clock. | false",
        "The ferry left at 9. | Nobody waved at all. | false",
        "Item one of the list | Item two of the list | false",
      })
  void tellsWhatMayBeSaidAlike(String one, String other, boolean may) {
    assertThat(Wordings.mayBeOne(one, other)).isEqualTo(may);
    assertThat(Wordings.mayBeOne(other, one)).isEqualTo(may);
  }
}
