package org.trefoil.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Small files that want to become large ones, in 256 MB. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class BombsIT {

  private static final Path LAUNCHER = Path.of("dist/trefoil").toAbsolutePath();

  @TempDir private Path dir;

  @Test
  void picturesThatClaimToBeHugeAreRefusedByTheirHeaders() throws Exception {
    Files.write(dir.resolve("p.png"), png(50_000, 50_000));
    Files.write(dir.resolve("q.png"), png(16_384, 16_384));
    Files.write(dir.resolve("g.gif"), gif(65_535, 65_535));
    Files.writeString(dir.resolve("u.svg"), nestedUse());
    Files.writeString(dir.resolve("d.svg"), "<svg xmlns='http://www.w3.org/2000/svg'>" + deep());
    Files.writeString(dir.resolve("x.svg"), laughs());
    Files.writeString(
        dir.resolve("a.md"),
        List.of("p.png", "q.png", "g.gif", "u.svg", "d.svg", "x.svg").stream()
            .map(name -> "![A " + name + "](" + name + ")\n\n")
            .collect(Collectors.joining("", "# Pictures\n\n", "End.\n")));
    String said = converted("a.md", 1);
    assertThat(said.lines().filter(line -> line.contains("[MDA803]"))).hasSize(6);
  }

  @Test
  void frontMatterThatGrowsIsToldAndTheTextIsMade() throws Exception {
    StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    Files.writeString(dir.resolve("a.md"), yaml + "---\n\n# Title\n\nSome words of English.\n");
    assertThat(converted("a.md", 0)).contains("a.md:");
    Files.writeString(
        dir.resolve("b.md"),
        "---\nx: !!javax.script.ScriptEngineManager [a]\n---\n\n# T\n\nWords.\n");
    converted("b.md", 0);
  }

  @Test
  void textThatNestsOrRepeatsWithoutEndIsMade() throws Exception {
    Files.writeString(
        dir.resolve("a.md"),
        "# Deep\n\n"
            + "> ".repeat(20_000)
            + "a\n\n"
            + "[".repeat(50_000)
            + "\n\n"
            + "“".repeat(20_000)
            + "\n\n"
            + "- ".repeat(20_000)
            + "\n\n"
            + "<div>".repeat(20_000)
            + "\n\n$$"
            + "\\frac{".repeat(5_000)
            + "$$\n\n"
            + "\u0301".repeat(50_000)
            + "\n");
    converted("a.md", 0);
  }

  private String converted(String file, int exit) throws Exception {
    Path said = dir.resolve(".said");
    ProcessBuilder builder =
        new ProcessBuilder(
                LAUNCHER.toString(), file, "--to", "epub,pdf", "--lang", "en", "-o", "out")
            .directory(dir.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("TREFOIL_JAVA_OPTIONS", "-Xmx256m -Xss512k");
    Process process = builder.start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("ends in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    String text = Files.readString(said);
    assertThat(process.exitValue()).as(text).isEqualTo(exit);
    return text;
  }

  /** A picture of one colour whose data would unfold to gigabytes. */
  private static byte[] png(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    header.put(new byte[] {8, 6, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(header.array());
    return ByteBuffer.allocate(33)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
        .putInt(13)
        .put(header.array())
        .putInt((int) crc.getValue())
        .array();
  }

  private static byte[] gif(int width, int height) {
    return ByteBuffer.allocate(13)
        .put("GIF89a".getBytes(StandardCharsets.US_ASCII))
        .put((byte) width)
        .put((byte) (width >> 8))
        .put((byte) height)
        .put((byte) (height >> 8))
        .array();
  }

  private static String nestedUse() {
    String levels =
        IntStream.range(1, 30)
            .mapToObj(
                i ->
                    "<g id='g%d'>%s</g>"
                        .formatted(i, "<use xlink:href='#g%d'/>".formatted(i - 1).repeat(10)))
            .collect(Collectors.joining());
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
        + " viewBox='0 0 9 9'><g id='g0'><path d='M0 0h9'/></g>"
        + levels
        + "</svg>";
  }

  private static String deep() {
    return "<g>".repeat(100_000) + "</g>".repeat(100_000) + "</svg>";
  }

  private static String laughs() throws IOException {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE svg [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY l%d '&l%d;&l%d;'>".formatted(i, i - 1, i - 1));
    }
    return dtd + "]><svg xmlns='http://www.w3.org/2000/svg'><text>&l29;</text></svg>";
  }
}
