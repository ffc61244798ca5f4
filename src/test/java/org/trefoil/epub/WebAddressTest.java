package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://example.org/a?b=c&d#e https://example.org/a?b=c&d#e",
        "HTTP://Example.ORG http://example.org",
        "https://example.org/ü?ä=ö#ß https://example.org/%C3%BC?%C3%A4=%C3%B6#%C3%9F",
        "https://bücher.example/ https://xn--bcher-kva.example/",
        "https://u:p@example.org:8080/ https://u:p@example.org:8080/",
        "https://example.org/%zz%4 https://example.org/%25zz%254",
        "https://example.org/#a#b https://example.org/#a%23b",
        "https://example.org/[a]{b}|\\^`\"<> https://example.org/%5Ba%5D%7Bb%7D%7C%5C%5E%60%22%3C%3E",
        "http://127.0.0.1:80/ http://127.0.0.1:80/",
        "http://[::1]/ http://[::1]/",
        "https://example.org/中/😀 https://example.org/%E4%B8%AD/%F0%9F%98%80",
        "mailto:keeper@example.org?subject=x mailto:keeper@example.org?subject=x",
        "TEL:+49-30 tel:+49-30",
      })
  void isSpelledAsEveryReaderTakesIt(String written, String address) {
    assertThat(WebAddress.of(written)).contains(address);
  }

  @Test
  void spacesAndControlCharactersAreEncoded() {
    assertThat(WebAddress.of(" https://example.org/a b\nc\u0000d "))
        .contains("https://example.org/a%20b%0Ac%00d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a.md",
        "../a",
        "/a",
        "//example.org/a",
        "#a",
        "?a",
        "javascript:alert(1)",
        "java\nscript:x",
        "JavaScript:x",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.org/",
        "about:blank",
        "http:",
        "http://",
        "http:///a",
        "http:/a",
        "http:a",
        "http://a b/",
        "http://[::",
        "http://[g]/",
        "http://a..b/",
        "http://.a/",
        "http://%41.b/",
        "http://a\\b/",
        "http://1.2.3/",
        "http://1.2.3.256/",
        "http://a:99999/",
        "http://a:b/",
        "http://a@b@c/",
        "http://xn--a/",
        "mailto:",
        "mailto: ",
        "\u0001http://a/",
      })
  void whatABookMayNotLinkToIsRefused(String written) {
    assertThat(WebAddress.of(written)).isEmpty();
  }

  @Test
  void endlessAddressesTakeNoLongerThanTheyAreLong() {
    assertThat(WebAddress.of("http://" + "a.".repeat(500_000))).isEmpty();
    assertThat(WebAddress.of("http://a/" + "ü".repeat(500_000)).orElseThrow()).hasSize(3_000_009);
  }
}
