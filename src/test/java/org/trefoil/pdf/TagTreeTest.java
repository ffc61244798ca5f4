package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tags of every construct, read back by a parser that the writer doesn't use. */
class TagTreeTest {

  private static final Path GOLDEN = Path.of("src/test/resources/pdf");

  @ParameterizedTest
  @EnumSource(Standard.class)
  void everyConstructIsTaggedAsWritten(Standard standard) throws IOException {
    Path golden =
        GOLDEN.resolve("everything-" + standard.name().toLowerCase(Locale.ROOT) + ".tags");
    try (TagReader reader = new TagReader(PdfWriterTest.write(Everything.at(), standard))) {
      String tree = reader.tree();
      if (Boolean.getBoolean("golden.rewrite")) {
        Files.createDirectories(GOLDEN);
        Files.writeString(golden, tree);
      }
      assertThat(tree).isEqualTo(Files.readString(golden));
    }
  }
}
