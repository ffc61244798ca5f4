package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EpubWriterTest {

  @Test
  void everyConstructMakesAValidBook() {
    Unpacked book = Unpacked.book(EveryConstruct.document(), EveryConstruct.assets());
    assertThat(book.findings()).isEmpty();
  }
}
