package org.trefoil.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.source.Source.Flaw;

/** Bytes of all kinds become text, or a sentence says why not. */
class SourceReaderTest {

  private static Source read(byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return SourceReader.read(in, "a.md", Path.of(""), Instant.EPOCH);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void utf8IsReadAsItIs() throws IOException {
    Source source = read("é “漢” 😀".getBytes(StandardCharsets.UTF_8));
    assertThat(source.text()).isEqualTo("é “漢” 😀");
    assertThat(source.flaws()).isEmpty();
  }

  @Test
  void lineEndsOfAllSystemsBecomeOne() throws IOException {
    Source source = read("a\r\nb\rc\n\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(source.text()).isEqualTo("a\nb\nc\n\n");
    assertThat(source.flaws()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsLeftOut() throws IOException {
    Source source = read("\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8));
    assertThat(source.text()).isEqualTo("a\uFEFF");
    assertThat(source.flaws()).containsExactly(Flaw.BYTE_ORDER_MARK);
  }

  @Test
  void utf16IsKnownByItsMark() throws IOException {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      Source source = read("\uFEFFaé漢😀".getBytes(charset));
      assertThat(source.text()).isEqualTo("aé漢😀");
      assertThat(source.flaws()).containsExactly(Flaw.UTF_16);
    }
  }

  @Test
  void utf16WithLoneSurrogatesOrAnOddByteIsMended() throws IOException {
    Source source = read(bytes(0xFF, 0xFE, 'a', 0, 0x3D, 0xD8, 'b', 0, 'c'));
    assertThat(source.text()).startsWith("a").contains("\uFFFD");
    assertThat(source.text().codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @Test
  void otherBytesAreReadAsWindows1252() throws IOException {
    Source source = read("“é” – €".getBytes(Charset.forName("windows-1252")));
    assertThat(source.text()).isEqualTo("“é” – €");
    assertThat(source.flaws()).containsExactly(Flaw.WINDOWS_1252);
  }

  @Test
  void controlCharactersAreReplacedOneForOne() throws IOException {
    Source source =
        read("a long line \u0000\u001B\u0085\uFFFE of text".getBytes(StandardCharsets.UTF_8));
    assertThat(source.text()).isEqualTo("a long line \uFFFD\uFFFD\uFFFD\uFFFD of text");
    assertThat(source.flaws()).containsExactly(Flaw.CONTROL_CHARACTERS);
    assertThat(Source.of("a", "a\uD800\u0000\r\nb").text()).isEqualTo("a\uFFFD\uFFFD\nb");
  }

  @Test
  void whatIsNotTextIsRefusedWithItsName() {
    assertRefused(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), "PNG");
    assertRefused(bytes('P', 'K', 3, 4, 20, 0), "ZIP");
    assertRefused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "PDF");
    assertRefused("text".getBytes(Charset.forName("UTF-16LE")), "byte order mark");
    assertRefused(bytes(0xFF, 0xFE, 0, 0, 'a', 0, 0, 0), "UTF-32");
    assertRefused(bytes(200, 1, 2, 3, 201, 0, 0, 9), "not text");
    assertRefused(
        "\u00FFplain text with one \u0001 in it".getBytes(StandardCharsets.ISO_8859_1), "neither");
  }

  private static void assertRefused(byte[] bytes, String why) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith("a.md ")
        .hasMessageContaining(why);
  }

  @Test
  void aSourceThatIsTooLargeIsRefused() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    assertThatThrownBy(() -> SourceReader.read(endless, "a.md", Path.of(""), Instant.EPOCH))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("64 MB");
  }

  @Test
  void aFileBringsItsFolderAndItsTime(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "a");
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(86_400)));
    Source source = SourceReader.read(file, "b.md");
    assertThat(source.name()).isEqualTo("b.md");
    assertThat(source.folder()).isEqualTo(folder.toAbsolutePath().normalize());
    assertThat(source.modified()).isEqualTo(Instant.ofEpochSecond(86_400));
    assertThatThrownBy(() -> SourceReader.read(folder.resolve("none.md"), "none.md"))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void nothingAtAllIsAnEmptyText() throws IOException {
    assertThat(read(new byte[0]).text()).isEmpty();
  }
}
