package org.trefoil.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetResolverTest {

  private static final String GIF_FRAME = "2c0000000001000100000202440100";

  @TempDir Path folder;
  private Path root;
  private AssetResolver resolver;

  @BeforeEach
  void placeACanaryOutside() throws IOException {
    root = Files.createDirectories(folder.resolve("book"));
    Files.write(folder.resolve("canary.png"), png(2, 2));
    resolver = new AssetResolver(root);
  }

  @Test
  void readsPicturesOfEveryKindByTheirContent() throws IOException {
    Files.write(root.resolve("a.txt"), picture("png", 30, 20));
    Files.write(root.resolve("b.png"), picture("jpg", 31, 21));
    Files.write(root.resolve("c"), gif(1));
    Files.writeString(
        root.resolve("d.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'/>");
    assertThat(described("a.txt")).isEqualTo("image/png 30x20");
    assertThat(described("b.png")).isEqualTo("image/jpeg 31x21");
    assertThat(described("c")).isEqualTo("image/gif 1x1");
    assertThat(described("d.svg")).isEqualTo("image/svg+xml 4x2");
  }

  @Test
  void namesAPictureByItsContent() throws IOException {
    Files.write(root.resolve("a.png"), png(2, 3));
    Files.write(root.resolve("b.png"), png(2, 3));
    Files.write(root.resolve("c.png"), png(3, 3));
    String name = resolver.resolve("a.png").name();
    assertThat(name).matches("[a-z0-9-]+\\.[a-z0-9]+").isEqualTo(resolver.resolve("b.png").name());
    assertThat(name).isNotEqualTo(resolver.resolve("c.png").name());
  }

  @Test
  void findsFilesInFoldersWithSpacesAndInOtherScripts() throws IOException {
    Path inner = Files.createDirectories(root.resolve("bilder und mehr"));
    Files.write(inner.resolve("Größe 中.png"), png(1, 1));
    Files.write(root.resolve("100%.png"), png(1, 1));
    assertThat(described("bilder%20und%20mehr/Gr%C3%B6%C3%9Fe%20中.png")).isNotEmpty();
    assertThat(described("./bilder und mehr/Größe 中.png?raw=1#x")).isNotEmpty();
    assertThat(described("bilder und mehr/Gro\u0308ße 中.png")).isNotEmpty();
    assertThat(described("100%.png")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../canary.png",
        "./../canary.png",
        "x/../../canary.png",
        "..",
        "../",
        "%2e%2e/canary.png",
        "%2E%2E%2Fcanary.png",
        ".%2e/canary.png",
        "%2e./canary.png",
        "..%2fcanary.png",
        "..%5ccanary.png",
        "..\\canary.png",
        "%2e%2e%5ccanary.png",
        "%252e%252e/canary.png",
        "%252e%252e%252fcanary.png",
        "..%252fcanary.png",
        "%25252e%25252e%25252fcanary.png",
        "%2525252525252525252525252e%2e/canary.png",
        "%c0%ae%c0%ae/canary.png",
        "%c0%ae%c0%ae%c0%afcanary.png",
        "%e0%80%ae%e0%80%ae/canary.png",
        "..%c0%afcanary.png",
        "..%00/canary.png",
        "%00",
        "canary.png%00",
        "../canary.png%00.png",
        "\0",
        "a\0b.png",
        ".. /canary.png",
        " ../canary.png",
        "...%2f../canary.png",
        "....//canary.png",
        "..;/canary.png",
        "/etc/passwd",
        "//etc/passwd",
        "///etc/passwd",
        "%2fetc%2fpasswd",
        "%2f%2fserver/share/a.png",
        "//server/share/a.png",
        "\\\\server\\share\\a.png",
        "\\\\?\\C:\\a.png",
        "\\\\.\\C:\\a.png",
        "C:\\a.png",
        "C:/a.png",
        "c:a.png",
        "C%3A/a.png",
        "~/a.png",
        "~",
        "file:///etc/passwd",
        "file:/etc/passwd",
        "FILE:canary.png",
        "file:../canary.png",
        "file%3A///etc/passwd",
        "http://127.0.0.1/a.png",
        "HTTPS://example.org/a.png",
        "ftp://example.org/a.png",
        "jar:file:///a.jar!/b.png",
        "data:image/png;base64,iVBORw0KGgo=",
        "data%3Aimage/png;base64,iVBORw0KGgo=",
        "javascript:alert(1)",
        "CON",
        "con.png",
        "aux",
        "NUL.png",
        "images/nul",
        "com1.png",
        "LPT9",
        "COM¹.png",
        "PRN.tar.gz",
        "a.png::$DATA",
        "a.png:stream",
        "a.png.",
        "folder./a.png",
        "a.png ",
        "",
        " ",
        "#",
        "?x=../canary.png",
        "\u202egnp.a",
        "a\nb.png"
      })
  void nothingOutsideTheFolderIsEverReached(String address) throws IOException {
    Files.write(root.resolve("a.png"), png(1, 1));
    assertThatThrownBy(() -> resolver.resolve(address))
        .isInstanceOf(AssetException.class)
        .message()
        .matches("[^\\p{Cntrl}]+[^.]");
  }

  @Test
  void aLinkOutOfTheFolderIsRefusedAndOneInsideIsFollowed() throws IOException {
    Files.write(root.resolve("a.png"), png(1, 1));
    Files.createSymbolicLink(root.resolve("out.png"), folder.resolve("canary.png"));
    Files.createSymbolicLink(root.resolve("up"), folder);
    Files.createSymbolicLink(root.resolve("in.png"), Path.of("a.png"));
    Files.createSymbolicLink(root.resolve("loop"), Path.of("loop"));
    refused("out.png", "outside");
    refused("up/canary.png", "outside");
    refused("loop", "reached");
    assertThat(described("in.png")).isEqualTo("image/png 1x1");
  }

  @Test
  void aSourceInALinkedFolderFindsItsPictures() throws IOException {
    Files.write(root.resolve("a.png"), png(1, 1));
    Path link = Files.createSymbolicLink(folder.resolve("link"), root);
    assertThat(new AssetResolver(link).resolve("a.png").width()).isEqualTo(1);
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Files.createDirectory(root.resolve("folder"));
    Files.writeString(root.resolve("a.png"), "not a picture");
    Files.write(root.resolve("e.png"), new byte[0]);
    refused("gone.png", "not found");
    refused("folder", "not a file");
    refused("a.png", "unknown kind");
    refused("e.png", "unknown kind");
  }

  @Test
  void tooManyPixelsAreRefusedByTheHeaderAlone() throws IOException {
    Files.write(root.resolve("wide.png"), header(16_385, 1));
    Files.write(root.resolve("large.png"), header(8000, 8000));
    Files.write(root.resolve("huge.png"), header(0x7FFFFFFF, 0x7FFFFFFF));
    Files.write(root.resolve("negative.png"), header(-1, 5));
    Files.write(root.resolve("fits.png"), header(4000, 3000));
    refused("wide.png", "too large");
    refused("large.png", "too large");
    refused("huge.png", "too large");
    refused("negative.png", "no size");
    assertThat(described("fits.png")).isEqualTo("image/png 4000x3000");
  }

  @Test
  void aFileBeyondTheLimitIsRefused() throws IOException {
    Files.write(root.resolve("a.png"), new byte[AssetResolver.MAX_BYTES + 1]);
    refused("a.png", "larger than 50 MB");
  }

  @Test
  void everyTruncationOfAPictureIsFoundOut() throws IOException {
    for (String format : new String[] {"png", "jpg", "gif"}) {
      byte[] whole = format.equals("gif") ? gif(2) : picture(format, 9, 9);
      for (int length = 0; length < whole.length - 12; length++) {
        Files.write(root.resolve("cut"), Arrays.copyOf(whole, length));
        assertThatThrownBy(() -> resolver.resolve("cut")).isInstanceOf(AssetException.class);
      }
    }
  }

  @Test
  void brokenWebpIsRefused() throws IOException {
    Files.writeString(root.resolve("a.webp"), "RIFF\1\1\1\1WEBPVP8 ", StandardCharsets.ISO_8859_1);
    refused("a.webp", "its header can't be read");
  }

  @Test
  void tellsWhatMoves() throws IOException {
    Files.write(root.resolve("still.gif"), gif(1));
    Files.write(root.resolve("moving.gif"), gif(3));
    assertThat(resolver.resolve("still.gif").animated()).isFalse();
    assertThat(resolver.resolve("moving.gif").animated()).isTrue();
  }

  private void refused(String address, String why) {
    assertThatThrownBy(() -> resolver.resolve(address))
        .isInstanceOf(AssetException.class)
        .hasMessageContaining(why)
        .hasMessageContaining(address);
  }

  private String described(String address) throws IOException {
    ImageAsset asset = resolver.resolve(address);
    return asset.mediaType() + " " + asset.width() + "x" + asset.height();
  }

  private static byte[] png(int width, int height) throws IOException {
    return picture("png", width, height);
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static byte[] header(int width, int height) throws IOException {
    byte[] bytes = png(1, 1);
    ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height);
    return bytes;
  }

  private static byte[] gif(int frames) {
    return HexFormat.of()
        .parseHex("47494638396101000100800000000000ffffff" + GIF_FRAME.repeat(frames) + "3b");
  }
}
