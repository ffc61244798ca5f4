package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /** The pages of the PDF, in every file that has a place for them. */
  @Test
  void pagesAreMarkedWhereAPdfIsMade() throws IOException {
    convert(TEXT + "\n# Fourth\n\n" + "Some words of a long text.\n\n".repeat(60));
    String chapters = Files.readString(dir.resolve("book.chapters.json"));
    String pages = chapters.substring(chapters.indexOf("\"pages\""));
    long count = pages.lines().filter(line -> line.contains("startTime")).count();
    assertThat(count).isGreaterThan(2);
    try (FileSystem daisy = FileSystems.newFileSystem(dir.resolve("book.daisy.zip"));
        FileSystem book = FileSystems.newFileSystem(dir.resolve("book.lpf"))) {
      String navigation = Files.readString(daisy.getPath("ncc.html"));
      assertThat(navigation.split("class=\"page-")).hasSize((int) count + 1);
      String entry = Files.readString(book.getPath("index.html"));
      String list = entry.substring(entry.indexOf("doc-pagelist"));
      assertThat(list.split("<li>")).hasSize((int) count + 1);
    }
  }

  private void convert(String text) throws IOException {
    Path source = dir.resolve("book.md");
    Files.writeString(source, text);
    Options options =
        Options.builder()
            .targets(Target.PDF, Target.AUDIO, Target.AUDIOBOOK, Target.DAISY)
            .sound(Sound.DEFAULT.with(List.of(Sound.Transcripts.CHAPTERS)))
            .build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      conversion.convert(conversion.read(source), dir);
    } catch (org.trefoil.speech.UnknownVoiceException e) {
      throw new IllegalStateException(e);
    }
  }
}
