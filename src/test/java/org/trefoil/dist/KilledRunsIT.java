package org.trefoil.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are killed at any moment, one after another, with one clip store: the run that is left
 * alone goes on where they were and gives the bytes of an unbroken one. Five kills, twenty in
 * continuous integration.
 */
class KilledRunsIT {

  private static final int KILLS = "true".equals(System.getenv("CI")) ? 20 : 5;
  private static final int PARAGRAPHS = 100;

  @TempDir private Path folder;

  @Test
  void whatIsLeftAfterKillsIsGoneOnWith() throws Exception {
    Path text = Files.writeString(folder.resolve("long.md"), text());
    long began = System.nanoTime();
    assertThat(end(start(text, "plain", "--no-cache"))).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    Random random = new Random(20);
    for (int i = 0; i < KILLS; i++) {
      Process run = start(text, "out", "--cache", folder.resolve("clips").toString());
      run.waitFor((long) (whole * random.nextDouble()), TimeUnit.MILLISECONDS);
      run.destroyForcibly().waitFor();
    }
    assertThat(end(start(text, "out", "--cache", folder.resolve("clips").toString()))).isZero();
    assertThat(Files.readAllBytes(folder.resolve("out/long.mp3")))
        .isEqualTo(Files.readAllBytes(folder.resolve("plain/long.mp3")));
  }

  private static int end(Process run) throws InterruptedException {
    assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return run.exitValue();
  }

  private Process start(Path text, String out, String... store) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.trefoil.cli.Main", text.toString(), "--to", "audio", "--quiet"));
    command.addAll(List.of("-o", folder.resolve(out).toString()));
    command.addAll(List.of(store));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(out + ".log").toFile())
        .start();
  }

  private static String text() {
    StringBuilder text = new StringBuilder("---\ntitle: Long\nlang: en\ndate: 2020-01-01\n---\n");
    Random random = new Random(4);
    String[] words =
        "ferry harbour keeper light morning boat letter people water island".split(" ");
    for (int i = 0; i < PARAGRAPHS; i++) {
      text.append("\nThe");
      for (int k = 0; k < 12; k++) {
        text.append(' ').append(words[random.nextInt(words.length)]);
      }
      text.append(".\n");
    }
    return text.toString();
  }
}
