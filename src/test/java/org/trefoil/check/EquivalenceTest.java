package org.trefoil.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.Manuscript;
import org.trefoil.pipeline.Options;
import org.trefoil.pipeline.Progress;
import org.trefoil.pipeline.Target;
import org.trefoil.speech.UnknownVoiceException;

/** Whatever is made says what the text says. */
class EquivalenceTest {

  @TempDir Path folder;

  static List<Path> texts() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("samples"));
        Stream<Path> nested = Stream.of(Path.of("src/test/resources/proof/nested.md"));
        Stream<Path> constructs = Files.list(Path.of("src/test/resources/narration/constructs"))) {
      return Stream.concat(Stream.concat(samples, nested), constructs)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.endsWith("figures.md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatIsMadeSaysWhatTheTextSays(Path text) throws IOException, UnknownVoiceException {
    Options options = Options.builder().targets(Target.EPUB, Target.PDF).build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      Manuscript manuscript = conversion.read(text);
      var outputs = conversion.convert(manuscript, folder).outputs();
      assertThat(outputs).hasSize(2);
      assertThat(Equivalence.ofBook(manuscript.document(), outputs.get(0).file())).isEmpty();
      assertThat(Equivalence.ofPages(manuscript.document(), outputs.get(1).file())).isEmpty();
    }
  }
}
