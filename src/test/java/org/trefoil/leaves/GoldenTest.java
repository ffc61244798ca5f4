package org.trefoil.leaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.narration.Level;
import org.trefoil.narration.ScriptText;
import org.trefoil.pdf.TagReader;
import org.trefoil.report.Report;

/**
 * What each stage makes of each sample, kept as text for people to review. With {@code
 * -Dgolden=rewrite} the files are written anew; a missing or an orphaned file fails.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("golden"));

  static List<String> samples() throws IOException {
    return Leaves.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyStageMakesWhatItMade(String sample) throws IOException {
    Path folder = GOLDEN.resolve(sample.replace(".md", ""));
    Map<String, String> made = made(sample);
    if (REWRITE) {
      rewrite(folder, made);
    }
    assertThat(names(folder)).isEqualTo(new TreeSet<>(made.keySet()));
    for (Map.Entry<String, String> stage : made.entrySet()) {
      assertThat(stage.getValue())
          .as(stage.getKey())
          .isEqualTo(Files.readString(folder.resolve(stage.getKey())));
    }
  }

  @Test
  void noFolderIsOrphaned() throws IOException {
    assertThat(names(GOLDEN))
        .isEqualTo(
            Leaves.samples().stream()
                .map(name -> name.replace(".md", ""))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Map<String, String> made(String sample) throws IOException {
    Leaves leaves = Leaves.ofSample(sample);
    Map<String, String> made = new TreeMap<>();
    made.put("document.txt", Dump.of(leaves.document().blocks()));
    for (Level level : Level.values()) {
      made.put(
          "script-" + level.name().toLowerCase(java.util.Locale.ROOT) + ".tsv",
          ScriptText.of(leaves.script(level)));
    }
    BookLines.files(leaves.epub())
        .forEach(
            (name, bytes) -> {
              if (name.matches(".*\\.(xhtml|opf|ncx)")) {
                made.put("epub-" + name.replace('/', '-'), text(bytes));
              }
            });
    try (TagReader tags = new TagReader(leaves.pdf())) {
      made.put("tags.txt", tags.tree());
    }
    made.put("diagnostics.txt", diagnostics(leaves.report()));
    return made;
  }

  private static String diagnostics(Report report) {
    return report.diagnostics().stream()
        .map(d -> report.line(d) + "\n")
        .collect(Collectors.joining());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static void rewrite(Path folder, Map<String, String> made) throws IOException {
    Files.createDirectories(folder);
    for (String name : names(folder)) {
      Files.delete(folder.resolve(name));
    }
    for (Map.Entry<String, String> stage : made.entrySet()) {
      Files.writeString(folder.resolve(stage.getKey()), stage.getValue());
    }
  }
}
