package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.check.AudiobookCheck;
import org.trefoil.check.DaisyCheck;

/** The packages, looked at by checks that know nothing of their writers. */
class PackagesTest {

  private static final String TEXT =
      """
      ---
      title: Three chapters
      author: Ada
      lang: en
      ---

      # First 第一章 \uD83D\uDE00

      One word[^1].

      [^1]: A note.

      # Second الفصل

      ## Empty

      # Third

      1. One
      2. Two

      | a | b |
      |---|---|
      | 1 | 2 |

      > Quoted.
      """;

  @TempDir private Path dir;

  @Test
  void bothPackagesAreSound() throws IOException {
    convert(TEXT);
    assertThat(DaisyCheck.check(dir.resolve("book.daisy.zip"))).isEmpty();
    assertThat(AudiobookCheck.check(dir.resolve("book.lpf"))).isEmpty();
  }

  @Test
  void aBookOfOneWordIsSoundToo() throws IOException {
    convert("Word.\n");
    assertThat(DaisyCheck.check(dir.resolve("book.daisy.zip"))).isEmpty();
    assertThat(AudiobookCheck.check(dir.resolve("book.lpf"))).isEmpty();
  }

  private void convert(String text) throws IOException {
    Path source = dir.resolve("book.md");
    Files.writeString(source, text);
    Options options = Options.builder().targets(Target.PDF, Target.AUDIOBOOK, Target.DAISY).build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      conversion.convert(conversion.read(source), dir);
    } catch (org.trefoil.speech.UnknownVoiceException e) {
      throw new IllegalStateException(e);
    }
  }
}
