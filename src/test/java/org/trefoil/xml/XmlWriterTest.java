package org.trefoil.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

  @Test
  void writesElementsAttributesAndText() {
    assertThat(
            written(
                xml -> {
                  xml.declaration().doctype("html").start("html").attribute("lang", "en");
                  xml.start("br").endEmpty().element("b", "x").start("i").end().end();
                }))
        .isEqualTo(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                + "<html lang=\"en\"><br/><b>x</b><i></i></html>");
  }

  @Test
  void escapesMarkupInText() {
    assertThat(written(xml -> xml.element("p", "a<b>&\"'\r\n\t]]>")))
        .isEqualTo("<p>a&lt;b&gt;&amp;\"'&#13;\n\t]]&gt;</p>");
  }

  @Test
  void keepsLineEndsOfAttributesFromBeingNormalised() {
    assertThat(written(xml -> xml.start("p").attribute("t", "a<\"\n\t\r&'").end()))
        .isEqualTo("<p t=\"a&lt;&quot;&#10;&#9;&#13;&amp;'\"></p>");
  }

  @Test
  void whatIsNoCharacterOfXmlBecomesTheReplacementCharacter() {
    assertThat(written(xml -> xml.element("p", "\0a\u0008b\uD800c\uDC00\uFFFE\uFFFFd\uD83D")))
        .isEqualTo("<p>\uFFFDa\uFFFDb\uFFFDc\uFFFD\uFFFD\uFFFDd\uFFFD</p>");
  }

  @Test
  void writesEveryScript() {
    String text = "é — 中文 हिन्दी العربية 😀 𝔘\u007F\u0080\u07FF\u0800\uFFFD";
    assertThat(written(xml -> xml.element("p", text))).isEqualTo("<p>" + text + "</p>");
  }

  @Test
  void whateverIsWrittenCanBeReadBack() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 100; i++) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
      }
      String value = text.toString();
      byte[] bytes =
          written(xml -> xml.start("p").attribute("v", value).text(value).end())
              .getBytes(StandardCharsets.UTF_8);
      XmlNode.Element element = Xml.read(bytes);
      String expected = expected(value);
      assertThat(element.attribute("v")).contains(expected);
      assertThat(element.children()).isEqualTo(java.util.List.of(new XmlNode.Text(expected)));
    }
  }

  @Test
  void countsWhatItWrites() {
    XmlWriter xml = new XmlWriter(OutputStream.nullOutputStream());
    xml.element("p", "é".repeat(10_000));
    assertThat(xml.written()).isEqualTo(20_007);
  }

  @Test
  void anErrorOfTheStreamIsKeptUntilTheEnd() {
    XmlWriter xml =
        new XmlWriter(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("disk full");
              }
            });
    xml.element("p", "x".repeat(100_000));
    assertThatThrownBy(xml::finish).isInstanceOf(IOException.class).hasMessage("disk full");
  }

  @Test
  void mistakesOfTheCallerAreNamed() {
    XmlWriter xml = new XmlWriter(OutputStream.nullOutputStream());
    xml.start("p").text("x");
    assertThatThrownBy(() -> xml.attribute("a", "b")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(xml::endEmpty).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(xml::finish)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("p");
  }

  private static String expected(String value) {
    StringBuilder out = new StringBuilder();
    value
        .codePoints()
        .map(
            c ->
                c < ' ' && c != '\t' && c != '\n' && c != '\r'
                        || c >= 0xD800 && c < 0xE000
                        || c == 0xFFFE
                        || c == 0xFFFF
                    ? 0xFFFD
                    : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String written(Consumer<XmlWriter> content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlWriter xml = new XmlWriter(out);
    content.accept(xml);
    try {
      xml.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
