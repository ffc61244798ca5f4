package org.trefoil.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

  @Test
  void keepsShapesPaintsTextAndLocalReferences() throws IOException {
    String inner =
        "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\"></stop>"
            + "</linearGradient><path id=\"p\" d=\"M0 0\"></path></defs>"
            + "<rect fill=\"url(#g)\" width=\"1\" height=\"1\"></rect>"
            + "<use xlink:href=\"#p\" x=\"3\"></use>"
            + "<text x=\"1\" style=\"fill:url('#g');font-weight:bold\" xml:lang=\"de\">Höhe"
            + "<tspan> &lt;1&gt; @</tspan></text><title>A @ title</title>"
            + "<style>* { stroke-linejoin: round }</style>";
    Drawing drawing = clean(inner);
    assertThat(text(drawing)).contains(inner);
    assertThat(drawing.losses()).isEmpty();
  }

  @Test
  void ofALinkStaysWhatItShows() throws IOException {
    Drawing drawing =
        clean(
            "<a href='https://a.example/'>out<rect/></a>"
                + "<text>See <a href='javascript:evil' target='x'>the map</a> now</text>");
    assertThat(text(drawing))
        .contains("<g><rect></rect></g>")
        .contains("<text>See <tspan>the map</tspan> now</text>")
        .doesNotContain("a.example", "evil", ">out");
    assertThat(drawing.losses()).containsExactly("href", "target");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<g><script href='http://evil.example/x.js'/></g>",
        "<rect onload='alert(1)' onclick='x'/>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><b>evil</b></body></foreignObject>",
        "<image href='http://evil.example/a.png'/>",
        "<image xlink:href='file:///etc/passwd'/>",
        "<use href='http://evil.example/a.svg#x'/>",
        "<use xlink:href='evil.svg#x'/>",
        "<a href='javascript:alert(1)'><rect/></a>",
        "<rect fill='url(http://evil.example/a.svg#g)'/>",
        "<rect style='fill:url(http://evil.example/)'/>",
        "<rect style='fill:u\\72l(http://evil.example/)'/>",
        "<rect style='background:image-set(evil)'/>",
        "<rect style='behavior:url(#default#evil)'/>",
        "<style>@import 'http://evil.example/a.css';</style>",
        "<style>rect{fill:url(//evil.example)}</style>",
        "<style>/*evil*/rect{fill:red}</style>",
        "<set attributeName='href' to='javascript:evil'/>",
        "<animate attributeName='x' values='evil'/>",
        "<animateTransform type='evil'/>",
        "<filter id='evil'><feImage href='http://evil.example'/></filter>",
        "<iframe xmlns='http://www.w3.org/1999/xhtml' src='http://evil.example'/>",
        "<handler xmlns='http://www.w3.org/2001/xml-events' type='evil'/>",
        "<metadata><evil/></metadata>",
        "<rect data-evil='1'/>",
        "<rect xml:base='http://evil.example/'/>",
        "<?xml-stylesheet href='http://evil.example'?><rect/>",
        "<!-- evil --><rect/>"
      })
  void leavesOutWhatRunsLoadsMovesOrLinks(String evil) throws IOException {
    assertThat(text(clean(evil)))
        .doesNotContainIgnoringCase("evil")
        .doesNotContainIgnoringCase("script")
        .doesNotContain("alert", "/etc/", " on");
  }

  @Test
  void tellsWhatMayBeMissedAndOnlyThat() throws IOException {
    Drawing drawing =
        clean(
            "<metadata/><image href='a.png'/><image href='b.png'/><rect onclick='x' data-a='1'"
                + " inkscape:label='y' xmlns:inkscape='urn:i'/>");
    assertThat(drawing.losses()).containsExactly("<image>", "onclick");
  }

  @Test
  void idsAreKeptOnceAndReferencesOnlyWhenTheyLeadSomewhere() throws IOException {
    String text =
        text(clean("<g id='a'/><g id='a'/><g id='1 x'/><use href='#b'/><rect fill='url(#c)'/>"));
    assertThat(text).containsOnlyOnce("id=\"a\"").doesNotContain("1 x", "#b", "#c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='20' height='10'|20|10",
        "width='20px' height='10px' viewBox='0 0 1 1'|20|10",
        "width='1in' height='72pt'|96|96",
        "width='10mm' height='1cm'|38|38",
        "viewBox='0 0 640 480'|640|480",
        "viewBox='-5,-5, 12.5 4'|13|4",
        "viewBox='0 0 100 50' width='50'|50|25",
        "viewBox='0 0 100 50' height='50'|100|50",
        "width='100%' height='100%' viewBox='0 0 7 8'|7|8",
        "width='-1' height='0'|300|150",
        "width='1e99' height='NaN'|300|150",
        "viewBox='0 0 0 0'|300|150",
        "viewBox='a b'|300|150",
        "width='999999999' height='0.0001'|16384|1",
        "x='1'|300|150"
      })
  void findsTheSize(String attributes, int width, int height) throws IOException {
    Drawing drawing =
        Drawing.clean(bytes("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>"));
    assertThat(drawing.width()).isEqualTo(width);
    assertThat(drawing.height()).isEqualTo(height);
  }

  @Test
  void whatIsReplacedStandsOnce() throws IOException {
    String two =
        text(
            clean(
                "<g id='a'/><g id='b'/><use href='#a' xlink:href='#b' xmlns:xlink='"
                    + DrawingRules.XLINK
                    + "'/>"));
    assertThat(two).contains("xlink:href=\"#a\"").doesNotContain("#b\"");
    String box =
        text(
            Drawing.clean(
                bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='url(#a) 0 1 2 3'/>")));
    assertThat(box).containsOnlyOnce("viewBox=").contains("0 0 300 150");
  }

  @Test
  void aPublicDocumentTypeIsTakenOutAndAnyOtherRefused() throws IOException {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>";
    String plain =
        "<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\"\n"
            + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n";
    assertThat(text(Drawing.clean(bytes(plain + svg)))).contains("<rect>");
    assertThat(text(Drawing.clean(bytes("<!DOCTYPE svg>" + svg)))).contains("<rect>");
    assertThatThrownBy(
            () ->
                Drawing.clean(
                    bytes("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + svg)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("document type");
  }

  @Test
  void partsThatMultiplyAreRefused() {
    StringBuilder defs = new StringBuilder("<g id='a0'><rect/></g>");
    for (int i = 1; i < 14; i++) {
      defs.append("<g id='a%s'>".formatted(i));
      defs.append("<use href='#a%s'/>".formatted(i - 1).repeat(10)).append("</g>");
    }
    assertThatThrownBy(() -> clean(defs.toString())).hasMessageContaining("shapes");
  }

  @Test
  void partsThatReferToThemselvesAreRefused() {
    assertThatThrownBy(() -> clean("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"))
        .hasMessageContaining("without end");
    assertThatThrownBy(() -> clean("<pattern id='p'><rect fill='url(#p)'/></pattern>"))
        .hasMessageContaining("without end");
  }

  @Test
  void whatHasAnotherRootIsNoDrawing() {
    assertThatThrownBy(() -> Drawing.clean(bytes("<svg/>"))).hasMessageContaining("root");
    assertThatThrownBy(
            () -> Drawing.clean(bytes("<html xmlns='http://www.w3.org/1999/xhtml'><svg/></html>")))
        .hasMessageContaining("root");
  }

  private static Drawing clean(String inner) throws IOException {
    return Drawing.clean(
        bytes(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                + inner
                + "</svg>"));
  }

  private static String text(Drawing drawing) {
    return new String(drawing.bytes(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
