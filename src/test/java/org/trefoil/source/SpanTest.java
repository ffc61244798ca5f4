package org.trefoil.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void anInvertedSpanIsRefused() {
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoSpansJoinToTheSmallestThatCoversBoth() {
    assertThat(new Span(5, 7).to(new Span(1, 3))).isEqualTo(new Span(1, 7));
  }

  @Test
  void aPartNeverLeavesItsSpan() {
    Span span = new Span(10, 14);
    assertThat(span.part(1, 3)).isEqualTo(new Span(11, 13));
    assertThat(span.part(2, 99)).isEqualTo(new Span(12, 14));
    assertThat(span.part(50, 99)).isEqualTo(new Span(14, 14));
  }
}
