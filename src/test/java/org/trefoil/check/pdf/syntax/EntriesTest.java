package org.trefoil.check.pdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntriesTest {

  private static Map<String, Value> entries(int count) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (int i = count; i > 0; i--) {
      entries.put("k" + i, new Value.Num(i));
    }
    return entries;
  }

  @Test
  void fewAndManyAreTheSameAsAMap() {
    for (int count : new int[] {0, 1, 8, 9, 40}) {
      Map<String, Value> wanted = entries(count);
      Map<String, Value> kept = Entries.of(wanted);
      assertThat(kept).isEqualTo(wanted).hasSameHashCodeAs(wanted);
      assertThat(kept.keySet()).containsExactlyElementsOf(wanted.keySet());
      assertThat(kept.get("k1")).isEqualTo(wanted.get("k1"));
      assertThat(kept.getOrDefault("none", Value.NULL)).isEqualTo(Value.NULL);
    }
  }
}
