package org.trefoil.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrandTest {

  @ParameterizedTest
  @CsvSource({
    "'a  b ', 'a b'",
    "a\uE000b\uFEFFc, a\uFFFDb\uFFFDc",
    "a\uDB80\uDC00b, a\uFFFDb",
    "\uD83D\uDE00, \uD83D\uDE00",
    "a\u00ADb, ab"
  })
  void whatOnlySomeFormsCanSayIsTheSameInAll(String characters, String words) {
    Strand strand = new Strand();
    strand.add(characters);
    assertThat(strand.text()).isEqualTo(words);
  }
}
