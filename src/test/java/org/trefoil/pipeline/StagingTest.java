package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

  @TempDir private Path dir;

  @Test
  void filesAreHiddenUntilAllAreFinished() throws IOException {
    try (Staging staging = new Staging(dir)) {
      Files.writeString(staging.begin("a.epub"), "one");
      Files.writeString(staging.begin("a.pdf"), "two");
      assertThat(names()).hasSize(2).allMatch(name -> name.startsWith("."));
      staging.commit();
    }
    assertThat(names()).containsExactly("a.epub", "a.pdf");
    assertThat(dir.resolve("a.pdf")).hasContent("two");
  }

  @Test
  void whatStoodThereStaysUntilTheNewOneIsFinished() throws IOException {
    Files.writeString(dir.resolve("a.epub"), "old");
    try (Staging staging = new Staging(dir)) {
      Files.writeString(staging.begin("a.epub"), "new");
      assertThat(dir.resolve("a.epub")).hasContent("old");
    }
    assertThat(dir.resolve("a.epub")).hasContent("old");
    assertThat(names()).containsExactly("a.epub");
    try (Staging staging = new Staging(dir)) {
      Files.writeString(staging.begin("a.epub"), "new");
      staging.commit();
    }
    assertThat(dir.resolve("a.epub")).hasContent("new");
  }

  @Test
  void workingFilesNamedAfterAFileGoToo() throws IOException {
    try (Staging staging = new Staging(dir)) {
      Path hidden = staging.begin("a.mp3");
      Files.writeString(hidden, "x");
      Files.writeString(hidden.resolveSibling(hidden.getFileName() + ".stream"), "y");
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void foldersThatWereMadeGoWhenNothingIsWritten() throws IOException {
    Path deep = dir.resolve("one/two");
    try (Staging staging = new Staging(deep)) {
      staging.begin("a.epub");
      assertThat(deep).isDirectory();
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderThatSomebodyElseUsesMeanwhileStays() throws IOException {
    Path deep = dir.resolve("one/two");
    try (Staging staging = new Staging(deep)) {
      staging.begin("a.epub");
      Files.writeString(dir.resolve("one/other"), "x");
    }
    assertThat(dir.resolve("one/other")).exists();
    assertThat(deep).doesNotExist();
  }

  @Test
  void aFolderWhereTheOutputShouldGoIsNeverReplaced() throws IOException {
    Files.createDirectory(dir.resolve("a.pdf"));
    try (Staging staging = new Staging(dir)) {
      assertThatThrownBy(() -> staging.begin("a.pdf"))
          .isInstanceOf(FileSystemException.class)
          .hasMessageContaining("a.pdf");
    }
    assertThat(dir.resolve("a.pdf")).isDirectory();
  }

  @Test
  void afterTheEndNothingBeginsAndNothingMoves() throws IOException {
    Staging staging = new Staging(dir);
    Path hidden = staging.begin("a.epub");
    Files.writeString(hidden, "x");
    staging.close();
    Files.writeString(hidden, "too late");
    assertThatThrownBy(() -> staging.begin("b.epub")).isInstanceOf(InterruptedIOException.class);
    assertThatThrownBy(staging::commit).isInstanceOf(InterruptedIOException.class);
    assertThat(dir.resolve("a.epub")).doesNotExist();
  }

  @Test
  void whatAKilledConversionLeftIsTakenAwayWhenNobodyUsesItAnyMore() throws IOException {
    long dead = new ProcessBuilder(java(), "-version").start().onExit().join().pid();
    FileTime longAgo = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
    Path orphan = Files.writeString(dir.resolve(".trefoil-" + dead + "-1.part"), "x");
    Path stream = Files.writeString(dir.resolve(".trefoil-" + dead + "-2.part.stream"), "x");
    Path ahead = Files.writeString(dir.resolve(".trefoil-" + dead + "-4.part"), "x");
    Files.setLastModifiedTime(ahead, FileTime.from(Instant.parse("2199-01-01T00:00:00Z")));
    Path fresh = Files.writeString(dir.resolve(".trefoil-" + dead + "-3.part"), "x");
    Path alive =
        Files.writeString(
            dir.resolve(".trefoil-" + ProcessHandle.current().pid() + "-999.part"), "x");
    Path other = Files.writeString(dir.resolve(".trefoil-notes.part"), "x");
    for (Path old : List.of(orphan, stream, alive, other)) {
      Files.setLastModifiedTime(old, longAgo);
    }
    try (Staging staging = new Staging(dir)) {
      Files.writeString(staging.begin("a.epub"), "new");
      staging.commit();
    }
    assertThat(List.of(orphan, stream, ahead)).allMatch(Files::notExists);
    assertThat(List.of(fresh, alive, other)).allMatch(Files::exists);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private Stream<String> list() throws IOException {
    return Files.list(dir).map(file -> file.getFileName().toString()).sorted();
  }

  private List<String> names() throws IOException {
    try (Stream<String> names = list()) {
      return names.toList();
    }
  }
}
