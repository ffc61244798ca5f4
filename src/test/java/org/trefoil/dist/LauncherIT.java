package org.trefoil.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the distribution as users do. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherIT {

  private static final Path LAUNCHER = Path.of("dist/trefoil").toAbsolutePath();
  private static final Path JAR = Path.of("dist/trefoil.jar").toAbsolutePath();
  private static final String SHORT =
      "# Short\n\nA few words in English, and no more than these.\n";

  @TempDir private Path dir;

  private record Result(String output, String error, int exit) {}

  @Test
  void itStartsFromAnyFolderAndThroughLinksWithSpaces() throws Exception {
    Path link = Files.createSymbolicLink(dir.resolve("my trefoil"), LAUNCHER);
    Path second = Files.createSymbolicLink(dir.resolve("again"), Path.of("my trefoil"));
    Result result = run(Map.of(), second.toString(), "--version");
    assertThat(result).isEqualTo(new Result("trefoil 0.1.0\n", "", 0));
    assertThat(run(Map.of(), link.toString(), "--version").exit()).isZero();
  }

  @Test
  void theJarAloneStartsFromAnyFolder() throws Exception {
    Result result = run(Map.of(), java(), "-jar", JAR.toString(), "voices");
    assertThat(result.exit()).isZero();
    assertThat(result.output()).startsWith("kevin\t");
    assertThat(result.error()).isEmpty();
  }

  @Test
  void filesWithAnyLettersAreFoundInAnyLocale() throws Exception {
    Files.writeString(dir.resolve("hàfen 港.md"), SHORT);
    Result result =
        run(Map.of("LC_ALL", "C", "LANG", "C"), LAUNCHER.toString(), "script", "hàfen 港.md");
    assertThat(result.exit()).as(result.error()).isZero();
    assertThat(result.error()).contains("hàfen 港.md");
  }

  @Test
  void theMachinesLanguageChangesNothing() throws Exception {
    Files.writeString(dir.resolve("a.md"), "# TITLE I\n\nIstanbul ISTANBUL in inns. I did it.\n");
    List<byte[]> made = new ArrayList<>();
    for (String options :
        List.of("", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kolkata")) {
      Result result =
          run(
              Map.of("TREFOIL_JAVA_OPTIONS", options, "SOURCE_DATE_EPOCH", "1700000000"),
              LAUNCHER.toString(),
              "a.md",
              "--lang",
              "en",
              "-o",
              "out" + made.size());
      assertThat(result.exit()).as(result.error()).isZero();
      made.add(all(dir.resolve("out" + made.size())));
    }
    assertThat(made.get(1)).isEqualTo(made.get(0));
  }

  @Test
  void aReaderWhoHasEnoughEndsItQuietly() throws Exception {
    Files.writeString(
        dir.resolve("long.md"), "# Long\n\n" + "One more sentence in it. ".repeat(20_000));
    Result result =
        run(Map.of(), "sh", "-c", "'" + LAUNCHER + "' script --quiet long.md | head -n 1");
    assertThat(result.exit()).isZero();
    assertThat(result.output().lines()).hasSize(1);
    assertThat(result.error()).isEmpty();
  }

  @Test
  void stoppedByTheUserItLeavesNothing() throws Exception {
    Files.writeString(
        dir.resolve("long.md"),
        "# Long\n\n" + "One more sentence in it, to be said.\n\n".repeat(40_000));
    Path out = dir.resolve("out");
    Process process =
        start(
            Map.of(), LAUNCHER.toString(), "long.md", "--lang", "en", "--to", "audio", "-o", "out");
    waitForFileIn(out);
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    Result result = end(process);
    assertThat(result.exit()).as(result.error()).isEqualTo(130);
    assertThat(result.error()).contains("Stopped");
    assertThat(out).doesNotExist();
  }

  @Test
  void anArchiveThatDoesNotFitIsPassedOverInSilence() throws Exception {
    Files.writeString(dir.resolve("bad.jsa"), "no archive");
    Result result =
        run(
            Map.of("TREFOIL_JAVA_OPTIONS", "-XX:SharedArchiveFile=" + dir.resolve("bad.jsa")),
            LAUNCHER.toString(),
            "--version");
    assertThat(result).isEqualTo(new Result("trefoil 0.1.0\n", "", 0));
  }

  @Test
  void anOldJavaIsToldInASentence() throws Exception {
    Path home = Files.createDirectories(dir.resolve("jdk 8"));
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    Path java = home.resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\nexit 1\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Result result = run(Map.of("JAVA_HOME", home.toString()), LAUNCHER.toString(), "--version");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.error()).contains("too old").contains("JDK 17");
    assertThat(result.error().lines()).hasSize(1);
  }

  @Test
  void aWrongJavaHomeIsToldInASentence() throws Exception {
    Result result = run(Map.of("JAVA_HOME", dir.toString()), LAUNCHER.toString(), "--version");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.error()).startsWith("trefoil: JAVA_HOME is ").contains("JDK 17");
  }

  private Result run(Map<String, String> environment, String... command) throws Exception {
    return end(start(environment, command));
  }

  private Process start(Map<String, String> environment, String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(dir.toFile())
            .redirectOutput(dir.resolve(".stdout").toFile())
            .redirectError(dir.resolve(".stderr").toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(environment);
    return builder.start();
  }

  private Result end(Process process) throws Exception {
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Result(
        Files.readString(dir.resolve(".stdout"), StandardCharsets.UTF_8),
        Files.readString(dir.resolve(".stderr"), StandardCharsets.UTF_8),
        process.exitValue());
  }

  private static void waitForFileIn(Path folder) throws Exception {
    for (int i = 0; i < 1200; i++) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          if (files.findAny().isPresent()) {
            return;
          }
        }
      }
      Thread.sleep(25);
    }
    throw new AssertionError("Nothing was begun in " + folder);
  }

  private static byte[] all(Path folder) throws IOException {
    StringBuilder bytes = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        bytes
            .append(file.getFileName())
            .append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
