package org.trefoil.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trefoil.media.AddressTarget;
import org.trefoil.media.DrawingTarget;

/** What the fuzzer begins with, and whatever it found once, goes through its target. */
class FindingsTest {

  private static final Path FOLDER = Path.of("src/test/resources/fuzz");

  private static final Map<String, Consumer<byte[]>> TARGETS =
      new TreeMap<>(
          Map.of(
              "AddressTarget", AddressTarget::fuzzerTestOneInput,
              "BookTarget", BookTarget::fuzzerTestOneInput,
              "DrawingTarget", DrawingTarget::fuzzerTestOneInput,
              "FrontMatterTarget", FrontMatterTarget::fuzzerTestOneInput,
              "LexiconTarget", LexiconTarget::fuzzerTestOneInput,
              "PagesTarget", PagesTarget::fuzzerTestOneInput,
              "ScriptTarget", ScriptTarget::fuzzerTestOneInput));

  @TestFactory
  Stream<DynamicTest> everyFindingIsMended() throws IOException {
    return TARGETS.entrySet().stream()
        .flatMap(
            target ->
                files(target.getKey()).stream()
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                target.getKey() + " " + file.getFileName(),
                                () -> target.getValue().accept(Files.readAllBytes(file)))));
  }

  @Test
  void everyFolderHasATargetAndBeginsWithSomething() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(TARGETS.keySet());
    }
    TARGETS.keySet().forEach(name -> assertThat(files(name)).as(name).isNotEmpty());
  }

  private static List<Path> files(String target) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(target))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
