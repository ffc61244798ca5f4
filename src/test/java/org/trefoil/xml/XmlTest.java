package org.trefoil.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

  @TempDir Path folder;

  @Test
  void readsElementsAttributesAndTextWithTheirNamespaces() throws IOException {
    XmlNode.Element root =
        read(
            "<a xmlns='urn:x' xmlns:y='urn:y' y:k='1' l='2'>t<![CDATA[<u>]]>&amp;<b/><!--c--></a>");
    assertThat(root)
        .isEqualTo(
            new XmlNode.Element(
                "urn:x",
                "a",
                List.of(
                    new XmlNode.Attribute("urn:y", "k", "1"), new XmlNode.Attribute("", "l", "2")),
                List.of(
                    new XmlNode.Text("t<u>&"),
                    new XmlNode.Element("urn:x", "b", List.of(), List.of(), 1)),
                1));
  }

  @Test
  void readsTheEncodingThatIsDeclared() throws IOException {
    byte[] latin =
        "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Xml.read(latin).children()).containsExactly(new XmlNode.Text("é"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a b=1/>",
        "<a>&nbsp;</a>",
        "<a>&#0;</a>",
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"
      })
  void refusesWhatIsNotPlainXml(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(XmlException.class);
  }

  @Test
  void neverLooksAtAnotherFile() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary"), "SECRET");
    for (String type :
        List.of("ENTITY e SYSTEM '%s'", "ENTITY %% e SYSTEM '%s'> %%e; <!ENTITY f ''")) {
      String text = "<!DOCTYPE a [<!" + type.formatted(canary.toUri()) + ">]><a>&e;</a>";
      assertThatThrownBy(() -> read(text))
          .isInstanceOf(XmlException.class)
          .hasMessageNotContaining("SECRET");
    }
  }

  @Test
  void entitiesThatMultiplyAreRefusedAtOnce() {
    StringBuilder type = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 40; i++) {
      type.append("<!ENTITY e%s '&e%s;&e%s;'>".formatted(i, i - 1, i - 1));
    }
    assertThatThrownBy(() -> read(type + "]><a>&e39;</a>")).isInstanceOf(XmlException.class);
  }

  @Test
  void depthIsBounded() throws IOException {
    assertThat(read("<a>".repeat(Xml.MAX_DEPTH) + "</a>".repeat(Xml.MAX_DEPTH)).name())
        .isEqualTo("a");
    assertThatThrownBy(() -> read("<a>".repeat(100_000)))
        .isInstanceOf(XmlException.class)
        .hasMessageContaining("deeper");
  }

  @Test
  void theNumberOfNodesIsBounded() {
    assertThatThrownBy(() -> read("<a>" + "<b/>".repeat(Xml.MAX_NODES) + "</a>"))
        .isInstanceOf(XmlException.class)
        .hasMessageContaining("nodes");
  }

  @Test
  void tellsWhereReadingStopped() {
    assertThatThrownBy(() -> read("<a>\n  <b></a>"))
        .isInstanceOfSatisfying(XmlException.class, e -> assertThat(e.line()).isEqualTo(2));
  }

  private static XmlNode.Element read(String text) throws XmlException {
    return Xml.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
