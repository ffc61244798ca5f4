package org.trefoil.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML, read with limits. */
class SettingsTest {

  @Test
  void valuesStayWhatTheAuthorWrote() throws SettingsException {
    Settings settings =
        Settings.parse("a: no\nb: 007\nc: 2024-05-01\nd: '~'\ne: ~\nf:\ng: |\n  x\n  y\n");
    assertThat(settings.string("a")).contains("no");
    assertThat(settings.string("b")).contains("007");
    assertThat(settings.string("c")).contains("2024-05-01");
    assertThat(settings.string("d")).contains("~");
    assertThat(settings.string("e")).isEmpty();
    assertThat(settings.has("f")).isFalse();
    assertThat(settings.string("g")).contains("x\ny\n");
    assertThat(settings.string("h")).isEmpty();
  }

  @Test
  void keysKeepTheirOrderAndTheirLines() throws SettingsException {
    Settings settings = Settings.parse("# x\nb: 1\n\na:\n  c: 2\n");
    assertThat(settings.keys()).containsExactly("b", "a");
    assertThat(settings.line("b")).isEqualTo(2);
    assertThat(settings.line("a")).isEqualTo(4);
    assertThat(settings.map("a").orElseThrow().line("c")).isEqualTo(5);
  }

  @Test
  void listsNumbersAndMappings() throws SettingsException {
    Settings settings =
        Settings.parse("a: [x, y, [z]]\nb: x\nc: 1.5\nd: x1\ne: [{k: v}]\nf: .inf\n");
    assertThat(settings.strings("a")).containsExactly("x", "y");
    assertThat(settings.strings("b")).containsExactly("x");
    assertThat(settings.strings("none")).isEmpty();
    assertThat(settings.number("c")).isEqualTo(OptionalDouble.of(1.5));
    assertThat(settings.number("d")).isEmpty();
    assertThat(settings.number("f")).isEmpty();
    assertThat(settings.maps("e")).hasSize(1);
    assertThat(settings.string("a")).isEmpty();
    assertThat(settings.map("b")).isEmpty();
  }

  @Test
  void nothingIsNoSettings() throws SettingsException {
    assertThat(Settings.parse("").keys()).isEmpty();
    assertThat(Settings.parse("# only a comment\n").keys()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\n- b",
        "words",
        "a: b: c",
        "a: [b",
        "a: 1\na: 2",
        "a: &x 1\nb: *x",
        "? [a]\n: b",
        "a: 1\n---\nb: 2",
        "a: \"\\q\"",
        "\ta: b",
        "a: !!java.net.URL [x",
        "%FOO\n--- a"
      })
  void whatIsNotAMappingIsRefused(String yaml) {
    assertThatThrownBy(() -> Settings.parse(yaml))
        .isInstanceOfSatisfying(
            SettingsException.class,
            refused -> {
              assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
              assertThat(refused.line()).isPositive();
              assertThat(refused.column()).isPositive();
            });
  }

  @Test
  void anErrorNamesItsLine() {
    assertThatThrownBy(() -> Settings.parse("a: b\nc: [d\n"))
        .isInstanceOfSatisfying(
            SettingsException.class, refused -> assertThat(refused.line()).isBetween(2, 3));
  }

  @Test
  void depthLengthAndNumberAreLimited() {
    for (String yaml :
        new String[] {
          "a: " + "[".repeat(100_000),
          "a: " + "{b: ".repeat(10_000),
          "a: [" + "x, ".repeat(20_000) + "]",
          "a: " + "x".repeat(Settings.MAX_LENGTH)
        }) {
      assertThatThrownBy(() -> Settings.parse(yaml)).isInstanceOf(SettingsException.class);
    }
  }
}
