package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tags of every construct, read back by a parser that the writer doesn't use. */
class TagTreeTest {

  private static final Path GOLDEN = Path.of("src/test/resources/pdf/everything.tags");

  @Test
  void everyConstructIsTaggedAsWritten() throws IOException {
    try (TagReader reader = new TagReader(PdfWriterTest.write(Everything.at()))) {
      String tree = reader.tree();
      if (Boolean.getBoolean("golden.rewrite")) {
        Files.createDirectories(GOLDEN.getParent());
        Files.writeString(GOLDEN, tree);
      }
      assertThat(tree).isEqualTo(Files.readString(GOLDEN));
    }
  }
}
