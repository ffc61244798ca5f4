package org.trefoil.leaves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.narration.Level;

/** Whatever an author has typed so far can be converted. */
class PrefixTest {

  static List<String> samples() throws IOException {
    return Leaves.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPrefixBecomesABookAndAScript(String sample) throws IOException {
    String text = Files.readString(Path.of("samples", sample));
    IntStream.rangeClosed(0, text.length())
        .parallel()
        .forEach(
            end -> {
              try {
                Leaves leaves = Leaves.of(text.substring(0, end));
                assertThat(leaves.epub()).isNotEmpty();
                leaves.script(Level.STANDARD);
              } catch (IOException | RuntimeException e) {
                fail("The first " + end + " characters of " + sample, e);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFiftiethPrefixBecomesPages(String sample) throws IOException {
    String text = Files.readString(Path.of("samples", sample));
    IntStream.rangeClosed(0, text.length() / 50)
        .parallel()
        .forEach(
            fiftieth -> {
              try {
                assertThat(Leaves.of(text.substring(0, fiftieth * 50)).pdf()).isNotEmpty();
              } catch (IOException | RuntimeException e) {
                fail("The first " + fiftieth * 50 + " characters of " + sample, e);
              }
            });
  }
}
