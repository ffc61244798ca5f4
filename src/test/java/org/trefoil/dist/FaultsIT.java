package org.trefoil.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a machine can do to a conversion: disks that are full or can't be written, no fonts, no
 * network, a killed process. Each in mount and network namespaces of its own, so that nothing
 * outlives its test; that takes the rights of root.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "namespaces are Linux's")
class FaultsIT {

  private static final Path LAUNCHER = Path.of("dist/trefoil").toAbsolutePath();

  @TempDir private Path dir;

  private record Result(String said, int exit) {}

  @BeforeEach
  void needsNamespaces() throws Exception {
    boolean able = shell("unshare -m -n true").exit() == 0;
    assumeTrue(able || System.getenv("CI") != null, "unshare needs the rights of root");
    assertThat(able).as("unshare works").isTrue();
    Files.writeString(
        dir.resolve("a.md"),
        "# Faults\n\nA few words in English, and an “inner quotation”.\n\n1. one\n2. two\n\n"
            + "More of them. ".repeat(600));
    Files.createDirectory(dir.resolve("disk"));
  }

  @Test
  void aFullDiskKeepsWhatStoodThereAndTakesNoHalfFile() throws Exception {
    Result result =
        inNamespace(
            "mount -t tmpfs -o size=100k tmpfs disk && echo old >disk/a.mp3",
            trefoil("a.md --lang en -o disk --quiet"),
            "ls -A disk; cat disk/a.mp3");
    assertThat(result.said())
        .isEqualTo(
            """
            trefoil: Writing to disk failed: No space left on device.
            exit 3
            a.mp3
            old
            """);
  }

  @Test
  void aDiskThatCannotBeWrittenIsNamed() throws Exception {
    Result result =
        inNamespace(
            "mount -t tmpfs -o ro tmpfs disk", trefoil("a.md --lang en -o disk --quiet"), ":");
    assertThat(result.said()).matches("(?s)trefoil: disk/\\S+: Read-only file system.\nexit 3\n");
  }

  @Test
  void aFolderForTemporaryFilesThatCannotBeWrittenIsNamed() throws Exception {
    Result result =
        inNamespace(
            "mount -t tmpfs -o ro tmpfs disk && export TREFOIL_JAVA_OPTIONS=-Djava.io.tmpdir=disk",
            trefoil("a.md --lang en --to pdf -o out --quiet"),
            "ls -A out 2>/dev/null");
    assertThat(result.said())
        .contains("The folder for temporary files, disk, can't be written")
        .endsWith("exit 3\n");
  }

  @Test
  void aMachineWithoutFontsAndFontSettingsMakesSoundFiles() throws Exception {
    Result result =
        inNamespace(
            "mount -t tmpfs tmpfs /usr/share/fonts; mount -t tmpfs tmpfs /etc/fonts;"
                + " for f in /usr/lib/*/libfontconfig.so.1.*; do mount --bind /dev/null $f; done",
            trefoil("a.md --lang en --to epub,pdf -o out --quiet --verify"),
            "ls -A out");
    assertThat(result.said()).isEqualTo("exit 0\na.epub\na.pdf\n");
  }

  @Test
  void withoutAnyNetworkEverythingWorks() throws Exception {
    Result result =
        inNamespace(":", trefoil("a.md --lang en -o out --quiet --verify"), "ls -A out");
    assertThat(result.said()).startsWith("exit 0\na.epub\na.mp3\na.pdf\n");
  }

  @Test
  void anOutputThatNobodyReadsAnyMoreAndOneThatIsFullAreToldApart() throws Exception {
    assertThat(shell(trefoil("script a.md --lang en >/dev/full")).said())
        .contains("Standard output can't be written: No space left on device.")
        .endsWith("exit 3\n");
    assertThat(shell(trefoil("a.md --lang en --to epub -o out --quiet 2>&-")).said())
        .isEqualTo("exit 0\n");
  }

  @Test
  void aKilledConversionLeavesTheOldFilesAndTheNextOneIsWhole() throws Exception {
    Path out = Files.createDirectory(dir.resolve("out"));
    Files.writeString(out.resolve("a.mp3"), "old");
    Process process =
        new ProcessBuilder(LAUNCHER.toString(), "a.md", "--lang", "en", "-o", "out")
            .directory(dir.toFile())
            .redirectErrorStream(true)
            .redirectOutput(dir.resolve(".killed").toFile())
            .start();
    for (int i = 0; i < 2400 && names(out).size() < 2 && process.isAlive(); i++) {
      Thread.sleep(10);
    }
    process.destroyForcibly().waitFor();
    assertThat(names(out)).contains("a.mp3");
    Result result = shell(trefoil("a.md --lang en -o out --quiet"));
    assertThat(result.said()).isEqualTo("exit 0\n");
    assertThat(Files.size(out.resolve("a.mp3"))).isGreaterThan(100_000);
    assertThat(names(out)).contains("a.epub", "a.mp3", "a.pdf");
  }

  @Test
  void twoAtOnceToTheSamePlaceLeaveWholeFiles() throws Exception {
    String one = "'" + LAUNCHER + "' a.md --lang en -o out --quiet";
    Result result =
        shell(one + " & first=$!; " + one + "; echo $?; wait $first; echo $?; ls -A out");
    assertThat(result.said()).startsWith("0\n0\na.epub\na.mp3\na.pdf\n");
    Result alone = shell(one.replace("-o out", "-o alone") + "; diff -r out alone && echo same");
    assertThat(alone.said()).isEqualTo("same\n");
  }

  @Test
  void aClockThatJumpsToAndFroChangesNothing() throws Exception {
    Result found = shell("ls /usr/lib/*/faketime/libfaketimeMT.so.1 2>/dev/null");
    boolean there = found.exit() == 0;
    assumeTrue(there || System.getenv("CI") != null, "faketime isn't installed");
    assertThat(there).as("faketime is installed").isTrue();
    Files.writeString(dir.resolve("b.md"), "# Clocks\n\nTwo sentences. The clock jumps.\n");
    String arguments = "b.md --lang en --date 2024-05-06 --no-cache --quiet -o ";
    String jumps = "while :; do echo -400d >clock; sleep 0.2; echo +700d >clock; sleep 0.2; done";
    Result jumping =
        shell(
            "echo +0d >clock; ("
                + jumps
                + ") & clock=$!; export FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_NO_CACHE=1"
                + " FAKETIME_TIMESTAMP_FILE=\"$PWD/clock\"; LD_PRELOAD="
                + found.said().strip()
                + " "
                + trefoil(arguments + "jumping")
                + "; kill $clock");
    assertThat(jumping.said()).isEqualTo("exit 0\n");
    Result still = shell(trefoil(arguments + "still") + "; diff -r jumping still && echo same");
    assertThat(still.said()).isEqualTo("exit 0\nsame\n");
  }

  private static String trefoil(String arguments) {
    return "'" + LAUNCHER + "' " + arguments + "; echo exit $?";
  }

  private Result inNamespace(String before, String command, String after) throws Exception {
    Path script = dir.resolve(".script");
    Files.writeString(script, before + "\n" + command + "\n" + after + "\n");
    return shell("unshare -m -n sh " + script);
  }

  private Result shell(String command) throws Exception {
    Path said = dir.resolve(".said");
    Process process =
        new ProcessBuilder(List.of("sh", "-c", command))
            .directory(dir.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(process.waitFor(4, TimeUnit.MINUTES)).as("ends in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Result(Files.readString(said), process.exitValue());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
