package org.trefoil.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void whatIsWrittenIsReadBackByAnotherParser() throws IOException {
    StringBuilder all = new StringBuilder("Arabic ميناء, 港, 🌊, \"quoted\", back\\slash");
    for (char c = 0; c < 0x100; c++) {
      all.append(c);
    }
    Map<String, Object> value =
        Json.object(
            "text", all.toString(),
            "list", List.of(1, -2.5, true, "x"),
            "nothing", null,
            "empty", List.of(),
            "inner", Json.object());
    Map<?, ?> read = new ObjectMapper().readValue(Json.of(value), Map.class);
    assertThat(read.get("text")).isEqualTo(all.toString());
    assertThat(read.get("list")).isEqualTo(Arrays.asList(1, -2.5, true, "x"));
    assertThat(read.containsKey("nothing")).isTrue();
    assertThat(read.get("inner")).isEqualTo(Map.of());
  }

  @Test
  void onlyAsciiGoesOutOnOneLine() {
    String json = Json.of(Json.object("a", "\n\u2028\ud800é"));
    assertThat(json).isEqualTo("{\"a\":\"\\u000a\\u2028\\ud800\\u00e9\"}");
  }
}
